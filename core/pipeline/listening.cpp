#include "core/pipeline/listening.h"

#include "core/audio/audio_decoder.h"
#include "core/listening/loudness.h"
#include "core/listening/time_stretch.h"
#include "core/pipeline/file_stamp.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr int rate = 48000;
// The stretcher needs some music before what is wanted to settle.
constexpr double stretcherLead = 0.5; // seconds of the reference

std::int64_t toFrames(double seconds)
{
    return std::llround(seconds * rate);
}

/// Sound with the place of its first frame in its file.
struct Excerpt {
    double start = 0;
    Sound sound;
};

/// What a file has of @p range, which may reach over both ends of it.
Result<Excerpt> decodeExcerpt(
    const std::filesystem::path& path, const TimeRange& range, const std::stop_token& stop)
{
    auto opened = AudioDecoder::open(path, rate, Channels::Stereo);
    if (!opened)
        return opened.error();
    const std::int64_t first = std::max<std::int64_t>(0, toFrames(range.start));
    const std::int64_t count = std::max<std::int64_t>(0, toFrames(range.end) - first);
    if (first > 0)
        if (const auto skipped = opened->skipTo(first, stop); !skipped)
            return skipped.error();
    Excerpt excerpt{static_cast<double>(first) / rate, {rate, {}}};
    auto& samples = excerpt.sound.samples;
    samples.resize(static_cast<std::size_t>(count) * Sound::channels);
    constexpr std::size_t block = std::size_t{rate} * Sound::channels;
    std::size_t done = 0;
    while (done < samples.size()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        const auto wanted
            = std::span(samples).subspan(done, std::min(block, samples.size() - done));
        const auto got = opened->read(wanted);
        if (!got)
            return got.error();
        done += *got;
        if (*got < wanted.size())
            break;
    }
    samples.resize(done);
    return excerpt;
}

/// @p sound, whose first frame belongs at @p at, cut and filled with silence to @p frames frames.
Sound placed(const Sound& sound, std::int64_t at, std::int64_t frames)
{
    Sound result{sound.rate, {}};
    result.samples.resize(static_cast<std::size_t>(frames) * Sound::channels);
    const std::int64_t from = std::max<std::int64_t>(0, -at);
    const std::int64_t to = std::min(sound.frames(), frames - at);
    if (to > from)
        std::copy(
            sound.samples.begin() + from * std::int64_t{Sound::channels},
            sound.samples.begin() + to * std::int64_t{Sound::channels},
            result.samples.begin() + (at + from) * std::int64_t{Sound::channels});
    return result;
}

void amplify(Sound& sound, float factor)
{
    for (float& value : sound.samples)
        value *= factor;
}

/// Of a file that could be read.
bool hasChanged(const std::filesystem::path& path, const std::optional<FileStamp>& before)
{
    return before && stampOf(path) != *before;
}

/// The part of @p wanted that is prepared: all of it, or what lies around the shared instant.
TimeRange bounded(const ListeningRequest& request)
{
    const TimeRange& wanted = request.wanted;
    if (wanted.length() <= longestListening)
        return wanted;
    const double centre = std::clamp(
        request.queryTime, wanted.start + longestListening / 2, wanted.end - longestListening / 2);
    return {centre - longestListening / 2, centre + longestListening / 2};
}

class Preparation
{
public:
    Preparation(const ListeningRequest& request, const std::stop_token& stop)
        : m_request(request)
        , m_stop(stop)
    {
        const TimeRange time = bounded(request);
        m_first = std::max<std::int64_t>(0, toFrames(time.start));
        m_frames = toFrames(time.end) - m_first;
        const Sound silence{
            rate, std::vector<float>(static_cast<std::size_t>(m_frames) * Sound::channels)};
        m_sounds.time = {start(), start() + static_cast<double>(m_frames) / rate};
        m_sounds.query = m_sounds.warped = m_sounds.raw = silence;
    }

    Status takeQuery()
    {
        const auto excerpt = decodeExcerpt(m_request.query, m_sounds.time, m_stop);
        if (!excerpt) {
            m_sounds.queryProblem = excerpt.error();
            return excerpt.error();
        }
        m_sounds.query = placed(excerpt->sound, 0, m_frames);
        m_sounds.queryChanged = hasChanged(m_request.query, m_request.queryStamp);
        return success();
    }

    Status takeReference()
    {
        // Raw and warped lie on different stretches of the reference; both in one go.
        const TimeRange warped{toReference(m_sounds.time.start), toReference(m_sounds.time.end)};
        const double shift = m_request.referenceTime - m_request.queryTime;
        const TimeRange raw = m_request.rawWanted.value_or(
            TimeRange{m_sounds.time.start + shift, m_sounds.time.end + shift});
        const TimeRange both{
            std::min(warped.start, raw.start) - stretcherLead,
            std::max(warped.end, raw.end) + stretcherLead};
        const auto excerpt = decodeExcerpt(m_request.reference, both, m_stop);
        if (!excerpt) {
            m_sounds.referenceProblem = excerpt.error();
            return excerpt.error();
        }
        m_sounds.raw = m_request.rawWanted
            ? placed(excerpt->sound, toFrames(excerpt->start - raw.start), toFrames(raw.length()))
            : placed(excerpt->sound, toFrames(excerpt->start - shift) - m_first, m_frames);
        m_sounds.referenceChanged = hasChanged(m_request.reference, m_request.referenceStamp);
        return stretch(*excerpt, {warped.start - stretcherLead, warped.end + stretcherLead});
    }

    ListeningSounds finish()
    {
        // Raw is the same recording as warped, so it takes the same factor, as far as its peak allows.
        const Gains gains = matchLoudness(m_sounds.query, m_sounds.warped);
        amplify(m_sounds.query, gains.first);
        amplify(m_sounds.warped, gains.second);
        amplify(m_sounds.raw, std::min(gains.second, 0.89F / std::max(peak(m_sounds.raw), 1e-6F)));
        return std::move(m_sounds);
    }

private:
    double start() const { return static_cast<double>(m_first) / rate; }
    double toReference(double time) const
    {
        return m_request.referenceTime + (time - m_request.queryTime) * m_request.tempoRatio;
    }
    double toQuery(double time) const
    {
        return m_request.queryTime + (time - m_request.referenceTime) / m_request.tempoRatio;
    }

    Status stretch(const Excerpt& excerpt, const TimeRange& part)
    {
        const std::int64_t from = std::clamp<std::int64_t>(
            toFrames(part.start - excerpt.start), 0, excerpt.sound.frames());
        const std::int64_t to = std::clamp<std::int64_t>(
            toFrames(part.end - excerpt.start), from, excerpt.sound.frames());
        const auto warped = stretched(
            placed(excerpt.sound, -from, to - from), m_request.tempoRatio, m_request.pitchShift,
            m_stop);
        if (!warped)
            return warped.error();
        const double first = excerpt.start + static_cast<double>(from) / rate;
        m_sounds.warped = placed(*warped, toFrames(toQuery(first)) - m_first, m_frames);
        return success();
    }

    const ListeningRequest& m_request;
    const std::stop_token& m_stop;
    std::int64_t m_first = 0; ///< frame of the query
    std::int64_t m_frames = 0;
    ListeningSounds m_sounds;
};

} // namespace

Result<ListeningSounds> prepareListening(const ListeningRequest& request, std::stop_token stop)
{
    const bool sane = std::isfinite(request.queryTime) && std::isfinite(request.referenceTime)
        && request.tempoRatio >= 0.1 && request.tempoRatio <= 10
        && request.wanted.end > std::max(0.0, request.wanted.start)
        && (!request.rawWanted || request.rawWanted->end > std::max(0.0, request.rawWanted->start));
    if (!sane)
        return Error{ErrorCode::InvalidArgument, "nothing to listen to", request.query, {}};
    Preparation preparation(request, stop);
    const Status query = preparation.takeQuery();
    if (!query && query.error().code == ErrorCode::Cancelled)
        return query.error();
    const Status reference = preparation.takeReference();
    if (!reference) {
        const ErrorCode code = reference.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::InvalidArgument)
            return reference.error();
        if (!query)
            return query.error();
    }
    return preparation.finish();
}

} // namespace stemma
