// Removes the encoder's padding where only the container's length tells of it.
#pragma once

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
    /// @param end timestamp in samples behind the last audible one; nothing: trims nothing
    explicit TailTrimmer(std::optional<std::int64_t> end)
        : m_end(end)
    {
    }

    /// Takes a block that starts at @p start out of @p samples what is to be held back, and puts
    /// before it what was held back in vain.
    void pass(std::int64_t start, std::vector<float>& samples);

private:
    std::optional<std::int64_t> m_end;
    std::vector<float> m_held;
};

} // namespace stemma
