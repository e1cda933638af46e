#include "core/pipeline/fine_map.h"

#include "core/audio/audio_decoder.h"
#include "core/spectral/fine_analyser.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stemma
{
namespace
{

/// Reads samples [first, first + out.size()); how many there were.
Result<std::size_t> readFrom(
    AudioDecoder& decoder, std::int64_t first, std::span<float> out, const std::stop_token& stop)
{
    if (const auto skipped = decoder.skipTo(first, stop); !skipped)
        return skipped.error();
    return decoder.read(out);
}

} // namespace

Result<FineMap>
fineMapOf(const std::filesystem::path& path, const TimeRange& range, const std::stop_token& stop)
{
    constexpr int rate = FineAnalyser::sampleRate;
    constexpr std::int64_t hop = FineAnalyser::hop;
    constexpr std::int64_t reach = FineAnalyser::reach;
    auto opened = AudioDecoder::open(path, rate);
    if (!opened)
        return opened.error();
    // On a grid that does not depend on the range, so that parts agree with the whole.
    const auto firstFrame
        = static_cast<std::int64_t>(std::max(0.0, std::floor(range.start * rate / hop)));
    const double end = std::min(range.end, range.start + longestFineMap);
    const auto endFrame = static_cast<std::int64_t>(std::ceil(end * rate / hop));
    const Error nothing{ErrorCode::InvalidArgument, "nothing in the range", path, range.start};
    if (endFrame <= firstFrame)
        return nothing;

    // Silence stands before the recording and behind it.
    const std::int64_t firstSample = firstFrame * hop - reach;
    const auto before = static_cast<std::size_t>(std::max<std::int64_t>(0, -firstSample));
    std::vector<float> samples(
        static_cast<std::size_t>((endFrame - firstFrame - 1) * hop + 2 * reach));
    const auto read = readFrom(
        *opened, std::max<std::int64_t>(0, firstSample),
        std::span(samples).subspan(std::min(before, samples.size())), stop);
    if (!read) {
        auto error = read.error();
        error.path = path;
        return error;
    }
    const auto last = static_cast<std::int64_t>(before + *read); // end of the recording in samples
    const std::int64_t frames = std::min(endFrame - firstFrame, (last - reach + hop - 1) / hop);
    if (*read == 0 || frames <= 0)
        return nothing;
    samples.resize(static_cast<std::size_t>((frames - 1) * hop + 2 * reach));
    auto map = std::make_shared<SpectralMap>(FineAnalyser::analyse(samples, stop));
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, path, {}};
    return FineMap{std::move(map), static_cast<double>(firstFrame) * hop / rate};
}

} // namespace stemma
