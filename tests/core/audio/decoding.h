// Decoding a whole file in a test.
#pragma once

#include "core/audio/audio_decoder.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace stemma::test
{

struct Decoded {
    std::optional<Error> error;
    std::vector<float> samples;
    AudioInfo info;
    std::optional<AudioDamage> damage;
};

inline Decoded decodeAll(const std::filesystem::path& path, int rate, std::size_t chunk = 8192)
{
    Decoded result;
    auto decoder = AudioDecoder::open(path, rate);
    if (!decoder) {
        result.error = decoder.error();
        return result;
    }
    result.info = decoder->info();
    std::vector<float> block(chunk);
    for (;;) {
        const auto got = decoder->read(block);
        if (!got) {
            result.error = got.error();
            break;
        }
        result.samples.insert(
            result.samples.end(), block.begin(), block.begin() + static_cast<long>(*got));
        if (*got < block.size())
            break;
    }
    result.damage = decoder->damage();
    return result;
}

} // namespace stemma::test
