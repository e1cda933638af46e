#include "core/pipeline/digests.h"

#include "core/audio/audio_decoder.h"
#include "core/base/file_error.h"
#include "core/spectral/spectral_analyser.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <vector>

namespace stemma
{
namespace
{

static_assert(std::endian::native == std::endian::little, "samples are hashed as they lie");

std::int16_t quantised(float sample)
{
    return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
}

} // namespace

void SoundDigester::consume(std::span<const float> samples)
{
    std::vector<std::int16_t> words(samples.size());
    std::ranges::transform(samples, words.begin(), quantised);
    m_sha.update(std::as_bytes(std::span(words)));
}

Result<Sha256Digest> fileDigest(const std::filesystem::path& path, const std::stop_token& stop)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return readError(errno, path);
    Sha256 sha;
    std::vector<char> block(std::size_t{1} << 20);
    while (file) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        sha.update(std::as_bytes(std::span(block).first(static_cast<std::size_t>(file.gcount()))));
    }
    if (file.bad())
        return readError(errno, path);
    return sha.digest();
}

Result<RecordingDigests> digestsOf(const std::filesystem::path& path, const std::stop_token& stop)
{
    auto decoder = AudioDecoder::open(path, SpectralAnalyser::sampleRate);
    if (!decoder)
        return decoder.error();
    const auto file = fileDigest(path, stop);
    if (!file)
        return file.error();
    SoundDigester sound;
    std::vector<float> block(std::size_t{2} * SpectralAnalyser::sampleRate);
    for (std::size_t got = block.size(); got == block.size();) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        const auto read = decoder->read(block);
        if (!read)
            return read.error();
        got = *read;
        sound.consume(std::span(block).first(got));
    }
    return RecordingDigests{*file, sound.finish()};
}

} // namespace stemma
