// From a file's bytes to samples of one rate: its links one after another, holes filled, resampled. Private to
// core/audio.
#pragma once

#include "core/audio/link_reader.h"
#include "core/audio/resampler.h"
#include "core/base/audio_info.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace stemma
{

/// One thread at a time. Must stay where it is. Calls: start enterBefore? (read)*
class DecodingChain
{
public:
    DecodingChain(LocalFile file, std::filesystem::path path, int sampleRate, Channels channels);

    /// Opens the first link and makes sure that it is audio; for errors see AudioDecoder::open.
    Status start();

    /// Enters the file at or before @p sample of the output. How many samples (of each channel) then come before
    /// it; nothing when the file cannot be entered there, and the chain is of no more use.
    std::optional<std::int64_t> enterBefore(std::int64_t sample);

    /// See AudioDecoder::read.
    Result<std::size_t> read(std::span<float> out);

    const std::filesystem::path& path() const { return m_path; }
    int sampleRate() const { return m_sampleRate; }
    Channels channels() const { return m_channels; }
    const AudioInfo& info() const { return m_info; }
    const std::optional<AudioDamage>& damage() const { return m_damage; }

private:
    Status step();
    void measureLinks();
    void noteDamage(const std::string& detail, bool truncated);
    Status setRate(int rate);
    void pushSilence();
    void finishLink();

    LocalFile m_file;
    std::filesystem::path m_path;
    int m_sampleRate;
    Channels m_channels;
    AudioInfo m_info;
    std::optional<AudioDamage> m_damage;
    bool m_ended = false;
    bool m_anyRead = false;

    std::vector<float> m_ready; ///< resampled, from m_readyAt on not yet read
    std::size_t m_readyAt = 0;

    std::vector<ByteRange> m_links;
    std::size_t m_nextLink = 0;
    bool m_isOgg = false;
    bool m_oggEndsEarly = false;
    std::unique_ptr<LinkReader> m_link;
    std::optional<Resampler> m_resampler;
    std::int64_t m_silence = 0; ///< samples of silence still to come before m_link->samples()
    bool m_block = false; ///< m_link->samples() are still to be taken
    double m_seconds = 0; ///< decoded so far
    std::optional<double> m_lastDamage;
};

} // namespace stemma
