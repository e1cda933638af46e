#include "core/pipeline/querier.h"

#include "core/match/match_finder.h"
#include "core/pipeline/segment_hits.h"
#include "core/spectral/spectral_analyser.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace stemma
{
namespace
{

/// Neighbours per query segment and tempo hypothesis.
constexpr int neighbours = 20;

/// The maps of the references that one query touches, unpacked once each. Safe to call from several threads.
class ReferenceMaps
{
public:
    explicit ReferenceMaps(const Catalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// The view lives as long as this object.
    Result<SpectralView> view(TrackId track)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto it = m_maps.find(track); it != m_maps.end())
                return it->second.view();
        }
        const auto packed = m_catalogue.map(track);
        if (!packed)
            return packed.error();
        auto map = unpackMap(*packed);
        if (!map)
            return map.error();
        const std::scoped_lock lock(m_mutex);
        return m_maps.try_emplace(track, *std::move(map)).first->second.view();
    }

private:
    const Catalogue& m_catalogue;
    std::mutex m_mutex;
    std::map<TrackId, SpectralMap> m_maps; // node-based: views stay valid while it grows
};

/// The frames of a region, and where they begin; the whole map without one.
struct Part {
    SpectralView view;
    double start = 0; ///< seconds
};

Result<Part> partOf(
    const SpectralMap& map, const std::optional<TimeRange>& region,
    const std::filesystem::path& file)
{
    const SpectralView whole = map.view();
    if (!region)
        return Part{whole, 0};
    const double rate = whole.axes.framesPerSecond;
    const double last = whole.frames();
    const int first = static_cast<int>(std::clamp(region->start * rate, 0.0, last));
    const int end = static_cast<int>(std::clamp(region->end * rate, 0.0, last));
    if (end - first < shortestRecording * rate)
        return Error{ErrorCode::InvalidArgument, "the region holds less than one second", file, {}};
    return Part{whole.slice(first, end - first), first / rate};
}

void shift(TimeRange& range, double seconds)
{
    range.start += seconds;
    range.end += seconds;
}

/// From times in a part of the query to times in the whole.
void shift(std::vector<Match>& matches, double seconds)
{
    for (Match& match : matches) {
        shift(match.query, seconds);
        for (Occurrence& occurrence : match.occurrences)
            shift(occurrence.query, seconds);
    }
}

} // namespace

Result<CoarseMap> coarseMapOf(const Catalogue& catalogue, TrackId track)
{
    const auto packed = catalogue.map(track);
    if (!packed)
        return packed.error();
    const auto map = unpackMap(*packed);
    if (!map)
        return map.error();
    const SpectralView view = map->view();
    if (!(view.axes == SpectralAnalyser::axes()) || view.bins != SpectralAnalyser::bins())
        return Error{ErrorCode::EncoderMismatch, "a spectral map with other axes", {}, {}};
    return coarsen(flatten(view));
}

Result<QueryResult> runQuery(
    const QueryContext& context, const std::filesystem::path& file, AnalysedFile analysed,
    const QueryOptions& options, const ProgressSink& progress, std::stop_token stop)
{
    const auto report = [&progress](Stage stage, double done, double total) {
        if (progress)
            progress({stage, done, total});
    };
    const auto tracks = context.catalogue.trackCount();
    if (!tracks)
        return tracks.error();
    if (*tracks == 0)
        return Error{ErrorCode::LibraryEmpty, {}, context.catalogue.folder(), {}};

    QueryResult result{
        file,
        analysed.info,
        analysed.seconds,
        analysed.damage,
        std::make_shared<const SpectralMap>(std::move(analysed.map)),
        {},
        analysed.stamp,
        options,
        0,
        static_cast<std::int64_t>(*tracks),
        analysed.digests};
    if (result.options.region) // what is kept says where it ended
        result.options.region->end = std::min(result.options.region->end, result.seconds);
    const auto part = partOf(*result.map, options.region, file);
    if (!part)
        return part.error();

    report(Stage::Fingerprinting, 0, 0);
    const auto rows = context.encoder.embedQuery(part->view, context.runner, stop);
    if (!rows)
        return rows.error();
    if (rows->segments.empty())
        return Error{ErrorCode::Silent, "no segment holds anything to fingerprint", file, {}};

    report(Stage::Searching, 0, 0);
    if (const auto fresh = context.index.refresh(stop); !fresh)
        return fresh.error();
    const auto found = context.index.search(*rows, neighbours, context.runner, stop);
    if (!found)
        return found.error();

    const auto library = context.catalogue.tracksWith(context.encoder.identity().id());
    if (!library)
        return library.error();
    const auto revision = context.catalogue.revision();
    if (!revision)
        return revision.error();
    result.libraryRevision = *revision;
    const std::vector<SegmentHit> hits = segmentHits(*rows, *found);
    ReferenceMaps maps(context.catalogue);
    MatchRequest request;
    request.sources = {hits, *library, &context.excerpts, *revision};
    request.query = part->view;
    request.referenceMap = [&maps](TrackId track) { return maps.view(track); };
    request.reranker = context.reranker;
    if (options.quick && part->view.seconds() <= longestQuick)
        request.candidates = quickCandidateSettings();
    request.progress = [&](double share) { report(Stage::Aligning, share, 1); };
    if (options.early)
        request.early = [&](std::vector<Match> certain) {
            shift(certain, part->start);
            if (!certain.empty())
                options.early(std::move(certain));
        };
    auto matches = findMatches(request, context.runner, stop);
    if (!matches)
        return matches.error();
    result.matches = *std::move(matches);

    std::erase_if(
        result.matches, [&](const Match& match) { return match.score < options.threshold; });
    if (options.top > 0 && result.matches.size() > static_cast<std::size_t>(options.top))
        result.matches.resize(static_cast<std::size_t>(options.top));
    shift(result.matches, part->start);
    return result;
}

} // namespace stemma
