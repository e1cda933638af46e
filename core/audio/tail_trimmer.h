// Removes the encoder's padding where only the container's length tells of it.
#pragma once

#include "core/audio/channels.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stemma
{

/// Holds back what lies behind the declared end. A few blocks there are padding and are never
/// given out; when more comes, the declaration was wrong and everything is given.
class TailTrimmer
{
public:
    /// @param length declared, in samples from the first one on; nothing: trims nothing
    explicit TailTrimmer(std::optional<std::int64_t> length, Channels channels = Channels::Mono)
        : m_length(length)
        , m_channels(countOf(channels))
    {
    }

    /// Takes a block that starts at timestamp @p start, interleaved: removes from @p samples what is to be held
    /// back, and puts before it what was held back in vain. The first block tells where the length begins.
    void pass(std::int64_t start, std::vector<float>& samples);

private:
    std::optional<std::int64_t> m_length;
    std::size_t m_channels;
    std::optional<std::int64_t> m_origin; ///< timestamp of the first sample
    std::vector<float> m_held;
};

} // namespace stemma
