#include "app/index_curve.h"

#include "app/prepared_recordings.h"
#include "app/processor_time.h"
#include "core/index/fingerprint_index.h"
#include "core/match/candidate_vote.h"
#include "core/pipeline/segment_hits.h"
#include "core/pipeline/truth.h"
#include "models/inference/load_models.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace stemma
{

namespace
{

constexpr int neighbours = 20;
constexpr double sameSegment = 2; ///< seconds off a true line that count as the true segment
constexpr std::array<std::size_t, 3> ranks{10, 30, 60};

/// A query's rows, embedded once for all settings.
struct EmbeddedQuery {
    const TruthQuery* truth;
    Fingerprints rows;
    double seconds;
};

/// What was found of all samples.
struct Found {
    int samples = 0;
    std::array<int, ranks.size()> tracks{};
    int places = 0;
};

TrackId idOf(std::size_t index)
{
    return TrackId{static_cast<std::int64_t>(index) + 1};
}

/// Whether a place lies on the line of one of the sample's occurrences.
bool isTruePlace(const Candidate& place, const TruthSample& sample)
{
    return std::any_of(
        sample.occurrences.begin(), sample.occurrences.end(), [&](const TruthOccurrence& one) {
            const double expected
                = one.reference.start + (place.queryTime - one.query.start) * sample.tempoRatio;
            return place.queryTime > one.query.start - sameSegment
                && place.queryTime < one.query.end + sameSegment
                && std::abs(place.referenceTime - expected) < sameSegment;
        });
}

void count(
    const Truth& truth, const TruthQuery& query, const std::vector<TrackVote>& votes, Found& found)
{
    for (const TruthSample& sample : query.samples) {
        ++found.samples;
        const auto track = std::find(truth.library.begin(), truth.library.end(), sample.reference);
        const TrackId id = idOf(static_cast<std::size_t>(track - truth.library.begin()));
        const auto vote = std::find_if(
            votes.begin(), votes.end(), [&](const TrackVote& one) { return one.track == id; });
        if (vote == votes.end())
            continue;
        for (std::size_t i = 0; i < ranks.size(); ++i)
            found.tracks[i] += static_cast<std::size_t>(vote - votes.begin()) < ranks[i] ? 1 : 0;
        found.places += std::any_of(
                            vote->places.begin(), vote->places.end(),
                            [&](const Candidate& place) { return isTruePlace(place, sample); })
            ? 1
            : 0;
    }
}

class Measurement
{
public:
    Measurement(const Encoder& encoder, const Truth& truth)
        : m_encoder(encoder)
        , m_truth(truth)
    {
    }

    Status read(
        const PreparedRecordings& recordings, const ShardSet& distractors,
        const std::stop_token& stop)
    {
        for (const auto& path : m_truth.library) {
            const auto map = recordings.find(path);
            if (!map)
                return map.error();
            if (auto added = addTrack(*map, stop); !added)
                return added;
        }
        for (int track = 0; track < distractors.size(); ++track) {
            if (auto added = addTrack(distractors.map(track), stop); !added)
                return added;
        }
        SerialRunner runner;
        for (const TruthQuery& query : m_truth.queries) {
            if (query.samples.empty())
                continue;
            const auto map = recordings.find(query.query);
            if (!map)
                return map.error();
            auto rows = m_encoder.embedQuery(*map, runner, stop);
            if (!rows)
                return rows.error();
            m_queries.push_back({&query, *std::move(rows), map->seconds()});
        }
        if (m_queries.empty())
            return Error{ErrorCode::InvalidArgument, "no query has a sample", {}, {}};
        return success();
    }

    std::size_t rows() const { return m_rows; }

    /// @param lists 0 for one list, which every query reads
    Status measure(int lists, const TrainingLog& log, const std::stop_token& stop) const
    {
        const auto& identity = m_encoder.identity();
        FingerprintIndex index(
            identity.id(), identity.dimension, lists > 0 ? m_rows - 1 : m_rows,
            static_cast<std::size_t>(std::max(1, lists)));
        // The lists are made when the last rows come, of all rows.
        for (std::size_t track = 0; track < m_tracks.size(); ++track) {
            if (auto added = index.add(idOf(track), m_tracks[track]); !added)
                return added;
        }
        SerialRunner runner;
        Found found;
        double seconds = 0;
        ProcessorTime time;
        double searching = 0;
        for (const EmbeddedQuery& query : m_queries) {
            time.sinceLast();
            const auto hits = index.search(query.rows.values, neighbours, runner, stop);
            searching += time.sinceLast();
            if (!hits)
                return hits.error();
            seconds += query.seconds;
            count(m_truth, *query.truth, voteForTracks(segmentHits(query.rows, *hits)), found);
        }
        const auto share = [&](int count) { return double(count) / found.samples; };
        char text[160];
        std::snprintf(
            text, sizeof text, "%s,%d,%.3f,%.3f,%.3f,%.3f,%.4f",
            lists > 0 ? "inverted lists" : "one list", lists, share(found.tracks[0]),
            share(found.tracks[1]), share(found.tracks[2]), share(found.places),
            60 * searching / seconds);
        log(text);
        return success();
    }

private:
    Status addTrack(const SpectralView& map, const std::stop_token& stop)
    {
        auto rows = m_encoder.embedReference(map, stop);
        if (!rows)
            return rows.error();
        m_rows += rows->segments.size();
        m_tracks.push_back(*std::move(rows));
        return success();
    }

    const Encoder& m_encoder;
    const Truth& m_truth;
    std::vector<Fingerprints> m_tracks;
    std::size_t m_rows = 0;
    std::vector<EmbeddedQuery> m_queries;
};

} // namespace

Status measureIndex(const IndexCurve& curve, const TrainingLog& log, std::stop_token stop)
{
    const auto truth = readTruth(curve.truth);
    if (!truth)
        return truth.error();
    auto shards = ShardSet::loadAll(curve.shards);
    if (!shards)
        return shards.error();
    ShardSet distractors;
    if (!curve.distractors.empty()) {
        auto loaded = ShardSet::loadAll(curve.distractors);
        if (!loaded)
            return loaded.error();
        distractors = *std::move(loaded);
    }
    const auto encoder = loadEncoder(curve.weights, {});
    if (!encoder)
        return encoder.error();
    Measurement measurement(**encoder, *truth);
    const PreparedRecordings recordings(*std::move(shards));
    if (auto read = measurement.read(recordings, distractors, stop); !read)
        return read;
    log(std::to_string(measurement.rows()) + " rows");
    log("index,lists read,tracks in 10,in 30,in 60,places,processor seconds a minute");
    if (auto measured = measurement.measure(0, log, stop); !measured)
        return measured;
    for (const int lists : curve.lists) {
        if (auto measured = measurement.measure(lists, log, stop); !measured)
            return measured;
    }
    return success();
}

} // namespace stemma
