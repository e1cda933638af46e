#include "app/prepare/audio_part.h"

#include "core/audio/audio_decoder.h"

#include <algorithm>

namespace stemma
{

Result<Part> readAudio(
    const std::filesystem::path& path, const std::string& name, double seconds,
    const std::stop_token& stop)
{
    auto decoder = AudioDecoder::open(path, Part::sampleRate);
    if (!decoder)
        return decoder.error();
    const auto most = static_cast<std::size_t>(seconds * Part::sampleRate);
    constexpr std::size_t block = 1 << 16;
    Part part{name, {}};
    while (part.samples.size() < most) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        const std::size_t before = part.samples.size();
        const std::size_t wanted = std::min(block, most - before);
        part.samples.resize(before + wanted);
        const auto got = decoder->read(std::span(part.samples).subspan(before));
        if (!got)
            return got.error();
        part.samples.resize(before + *got);
        if (*got < wanted)
            break;
    }
    return part;
}

} // namespace stemma
