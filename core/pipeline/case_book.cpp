#include "core/pipeline/case_book.h"

#include "core/pipeline/carry_over.h"
#include "core/pipeline/match_packing.h"
#include "core/pipeline/within_memory.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <set>
#include <utility>

namespace stemma
{
namespace
{

/// Milliseconds since 1970, UTC.
std::int64_t now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

QueryRecord
recordOf(const QueryResult& result, const EngineIdentity& identity, const Reviewer& reviewer)
{
    QueryRecord record;
    record.path = result.path;
    record.stamp = result.stamp;
    record.info = result.info;
    record.seconds = result.seconds;
    record.damage = result.damage;
    record.askedAt = now();
    record.user = reviewer.user;
    record.threshold = result.options.threshold;
    record.top = result.options.top;
    record.quick = result.options.quick;
    record.region = result.options.region;
    record.program = reviewer.program;
    record.encoder = identity.encoder;
    record.reranker = identity.reranker;
    record.libraryRevision = result.libraryRevision;
    record.libraryTracks = result.libraryTracks;
    record.matches = static_cast<int>(result.matches.size());
    for (const Match& match : result.matches)
        record.bestScore = std::max(record.bestScore.value_or(match.score), match.score);
    return record;
}

std::shared_ptr<QueryResult>
resultOf(const QueryRecord& record, SpectralMap map, std::vector<Match> matches)
{
    auto result = std::make_shared<QueryResult>();
    result->path = record.path;
    result->info = record.info;
    result->seconds = record.seconds;
    result->damage = record.damage;
    result->map = std::make_shared<const SpectralMap>(std::move(map));
    result->matches = std::move(matches);
    result->stamp = record.stamp;
    result->options = {record.threshold, record.top, record.region, record.quick};
    result->libraryRevision = record.libraryRevision;
    result->libraryTracks = record.libraryTracks;
    return result;
}

} // namespace

const TrackRecord* SavedQuery::track(TrackId id) const
{
    const auto found = std::ranges::lower_bound(tracks, id, {}, &TrackRecord::id);
    return found != tracks.end() && found->id == id ? &*found : nullptr;
}

CaseBook::CaseBook(Catalogue& catalogue, EngineIdentity identity)
    : m_catalogue(catalogue)
    , m_identity(std::move(identity))
{
}

Result<std::vector<TrackRecord>> CaseBook::tracksOf(const std::vector<Match>& matches) const
{
    std::set<TrackId> ids;
    for (const Match& match : matches) {
        ids.insert(match.track);
        ids.insert(match.duplicates.begin(), match.duplicates.end());
    }
    std::vector<TrackRecord> tracks;
    for (const TrackId id : ids) {
        auto track = m_catalogue.track(id);
        if (track)
            tracks.push_back(*std::move(track));
        else if (track.error().code != ErrorCode::TrackNotFound) // else removed since it was found
            return track.error();
    }
    return tracks;
}

Result<std::map<TrackId, RecordingDigests>>
CaseBook::digestsOf(const std::vector<TrackRecord>& tracks) const
{
    std::map<TrackId, RecordingDigests> all;
    for (const TrackRecord& track : tracks) {
        const auto digests = m_catalogue.digests(track.id);
        if (!digests)
            return digests.error();
        if (*digests)
            all.emplace(track.id, **digests);
    }
    return all;
}

Result<std::vector<CarriedChange>> CaseBook::carriedInto(const QueryResult& result) const
{
    const auto& store = m_catalogue.reviews();
    auto ids = store.queriesOf(result.path, result.stamp);
    if (!ids)
        return ids.error();
    if (result.digests) {
        const auto same = store.queriesOf(result.digests->sound);
        if (!same)
            return same.error();
        ids->insert(ids->end(), same->begin(), same->end());
        std::ranges::sort(*ids, std::greater());
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    }
    std::vector<EarlierQuery> earlier;
    for (const QueryId id : *ids) {
        auto history = store.history(id);
        if (!history)
            return history.error();
        if (history->empty())
            continue;
        // What was decided about a part was decided about that part.
        const auto record = store.query(id);
        if (!record)
            return record.error();
        if (record->region != result.options.region)
            continue;
        const auto packed = store.matches(id);
        if (!packed)
            return packed.error();
        auto kept = unpackMatches(*packed);
        if (!kept)
            return kept.error();
        earlier.push_back({id, std::move(kept->matches), *std::move(history)});
    }
    return carriedChanges(result.matches, earlier);
}

Result<SavedQuery>
CaseBook::save(std::shared_ptr<const QueryResult> result, const Reviewer& reviewer)
{
    return withinMemory(result->path, [&]() -> Result<SavedQuery> {
        auto tracks = tracksOf(result->matches);
        if (!tracks)
            return tracks.error();
        auto carried = carriedInto(*result);
        if (!carried)
            return carried.error();
        auto digests = digestsOf(*tracks);
        if (!digests)
            return digests.error();
        auto stored = *digests;
        if (result->digests)
            stored.emplace(TrackId{}, *result->digests);
        const auto map = packMap(*result->map);
        const auto matches = packMatches({result->matches, *tracks});
        const auto id = m_catalogue.reviews().add(
            {recordOf(*result, m_identity, reviewer), map, matches, *std::move(carried),
             std::move(stored)});
        if (!id)
            return id.error();
        auto record = m_catalogue.reviews().query(*id);
        if (!record)
            return record.error();
        auto decided = reviews(*id);
        if (!decided)
            return decided.error();
        return SavedQuery{
            *std::move(record), std::move(result), *std::move(tracks), *std::move(decided),
            *std::move(digests)};
    });
}

Result<SavedQuery>
CaseBook::unkept(std::shared_ptr<const QueryResult> result, const Reviewer& reviewer) const
{
    auto tracks = tracksOf(result->matches);
    if (!tracks)
        return tracks.error();
    auto digests = digestsOf(*tracks);
    if (!digests)
        return digests.error();
    const auto carried = carriedInto(*result);
    if (!carried)
        return carried.error();
    auto record = recordOf(*result, m_identity, reviewer);
    auto events = carriedEvents(record, *carried);
    if (!events)
        return events.error();
    // Nothing was carried anywhere yet: they are of those who decided, and the same however often it is asked.
    for (ReviewEvent& event : *events) {
        const auto history = m_catalogue.reviews().history(*event.carriedFrom);
        if (!history)
            return history.error();
        for (const ReviewEvent& decided : *history) {
            if (decided.change.field == event.change.field
                && decided.change.value == event.change.value) {
                event.user = decided.user;
                event.at = decided.at;
            }
        }
    }
    auto decided = foldReviews(*events, result->matches.size());
    if (!decided)
        return decided.error();
    return SavedQuery{std::move(record),   std::move(result),   *std::move(tracks),
                      *std::move(decided), *std::move(digests), *std::move(events)};
}

Result<std::optional<QueryId>> CaseBook::latest(
    const std::filesystem::path& path, const FileStamp& stamp,
    const std::optional<TimeRange>& region) const
{
    const auto ids = m_catalogue.reviews().queriesOf(path, stamp);
    if (!ids)
        return ids.error();
    const auto revision = m_catalogue.revision();
    if (!revision)
        return revision.error();
    for (const QueryId id : *ids) {
        const auto record = m_catalogue.reviews().query(id);
        if (!record)
            return record.error();
        if (record->encoder == m_identity.encoder && record->reranker == m_identity.reranker
            && record->libraryRevision == *revision && record->region == region)
            return std::optional(id);
    }
    return std::optional<QueryId>();
}

Result<std::vector<QueryRecord>> CaseBook::queries() const
{
    return m_catalogue.reviews().queries();
}

Result<SavedQuery> CaseBook::query(QueryId id) const
{
    return withinMemory(m_catalogue.folder(), [&]() -> Result<SavedQuery> {
        const auto& store = m_catalogue.reviews();
        auto record = store.query(id);
        if (!record)
            return record.error();
        const auto packedMap = store.map(id);
        if (!packedMap)
            return packedMap.error();
        auto map = unpackMap(*packedMap);
        if (!map)
            return map.error();
        const auto packedMatches = store.matches(id);
        if (!packedMatches)
            return packedMatches.error();
        auto kept = unpackMatches(*packedMatches);
        if (!kept)
            return kept.error();
        auto decided = reviews(id);
        if (!decided)
            return decided.error();
        auto digests = store.digests(id);
        if (!digests)
            return digests.error();
        auto result = resultOf(*record, *std::move(map), std::move(kept->matches));
        if (const auto own = digests->extract(TrackId{}); !own.empty())
            result->digests = own.mapped();
        return SavedQuery{
            *std::move(record), std::move(result), std::move(kept->tracks), *std::move(decided),
            *std::move(digests)};
    });
}

Status CaseBook::setHidden(QueryId id, bool hidden, const Reviewer& reviewer)
{
    return m_catalogue.reviews().setHidden(id, hidden, {reviewer.user, now()});
}

Result<std::optional<ReviewEvent>> CaseBook::record(
    QueryId id, int match, const ReviewChange& change, ReviewOrigin origin,
    const Reviewer& reviewer)
{
    return m_catalogue.reviews().record(id, match, change, origin, {reviewer.user, now()});
}

Result<std::vector<Review>> CaseBook::reviews(QueryId id) const
{
    const auto record = m_catalogue.reviews().query(id);
    if (!record)
        return record.error();
    const auto events = history(id);
    if (!events)
        return events.error();
    return foldReviews(*events, static_cast<std::size_t>(record->matches));
}

Result<std::vector<ReviewEvent>> CaseBook::history(QueryId id) const
{
    return m_catalogue.reviews().history(id);
}

} // namespace stemma
