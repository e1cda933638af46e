#include "core/pipeline/analyse_file.h"

#include "core/pipeline/digests.h"
#include "core/pipeline/file_stamp.h"
#include "core/spectral/spectral_analyser.h"

#include <algorithm>
#include <vector>

namespace stemma
{

Result<AnalysedFile> analyseFile(
    const std::filesystem::path& path, const std::function<void(double, double)>& decoded,
    std::stop_token stop)
{
    const FileStamp stamp = stampOf(path);
    auto opened = AudioDecoder::open(path, SpectralAnalyser::sampleRate);
    if (!opened)
        return opened.error();
    AudioDecoder& decoder = *opened;
    const auto fileSha = fileDigest(path, stop);
    if (!fileSha)
        return fileSha.error();

    // Two seconds a block: stopping takes effect at once, and the call overhead vanishes.
    std::vector<float> block(std::size_t{2} * SpectralAnalyser::sampleRate);
    SpectralAnalyser analyser;
    SoundDigester sound;
    double samples = 0;
    for (std::size_t got = block.size(); got == block.size();) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        const auto read = decoder.read(block);
        if (!read)
            return read.error();
        got = *read;
        analyser.consume(std::span(block).first(got));
        sound.consume(std::span(block).first(got));
        samples += static_cast<double>(got);
        if (decoded)
            decoded(samples / SpectralAnalyser::sampleRate, decoder.info().declaredSeconds);
    }

    AnalysedFile file{
        decoder.info(),
        samples / SpectralAnalyser::sampleRate,
        decoder.damage(),
        analyser.finish(),
        stamp,
        {*fileSha, sound.finish()}};
    if (stampOf(path) != stamp)
        return Error{ErrorCode::ReadFailed, "the file changed while it was read", path, {}};
    if (file.seconds < shortestRecording)
        return Error{ErrorCode::TooShort, std::to_string(file.seconds) + " s", path, file.seconds};
    if (std::ranges::all_of(file.map.levels, [](std::uint8_t level) { return level == 0; }))
        return Error{ErrorCode::Silent, "every bin is below the floor", path, {}};
    return file;
}

} // namespace stemma
