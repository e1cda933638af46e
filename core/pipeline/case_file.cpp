#include "core/pipeline/case_file.h"

#include "core/library/case_target.h"
#include "core/library/case_writer.h"
#include "core/library/review_store.h"
#include "core/pipeline/digests.h"
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/match_packing.h"
#include "core/pipeline/within_memory.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace stemma
{
namespace
{

std::int64_t now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

/// What the queries name, by and by.
class Collector
{
public:
    Collector(const Catalogue& source, const std::stop_token& stop)
        : m_source(source)
        , m_stop(stop)
    {
    }

    Result<CaseContents> collect(const std::vector<QueryId>& queries)
    {
        m_open.assign(queries.begin(), queries.end());
        while (!m_open.empty()) {
            const QueryId id = m_open.back();
            m_open.pop_back();
            if (!m_queries.insert(id).second)
                continue;
            if (auto status = add(id); !status)
                return status.error();
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        m_contents.queries.assign(m_queries.begin(), m_queries.end());
        m_contents.tracks.assign(m_tracks.begin(), m_tracks.end());
        return std::move(m_contents);
    }

private:
    Status add(QueryId id)
    {
        const auto& store = m_source.reviews();
        const auto record = store.query(id);
        if (!record)
            return record.error();
        const auto packed = store.matches(id);
        if (!packed)
            return packed.error();
        const auto kept = unpackMatches(*packed);
        if (!kept)
            return kept.error();
        for (const Match& match : kept->matches) {
            m_tracks.insert(match.track);
            m_tracks.insert(match.duplicates.begin(), match.duplicates.end());
        }
        const auto history = store.history(id);
        if (!history)
            return history.error();
        for (const ReviewEvent& event : *history)
            if (event.carriedFrom)
                m_open.push_back(*event.carriedFrom);
        return addDigests(*record, kept->tracks);
    }

    Status addDigests(const QueryRecord& query, const std::vector<TrackRecord>& tracks)
    {
        const auto known = m_source.reviews().digests(query.id);
        if (!known)
            return known.error();
        const auto complete = [&](TrackId id, const auto& recording) {
            if (known->contains(id))
                return;
            if (const auto digests = madeNow(recording.path, recording.stamp))
                m_contents.digests[query.id].emplace(id, *digests);
        };
        complete(TrackId{}, query);
        for (const TrackRecord& track : tracks)
            complete(track.id, track);
        return success();
    }

    std::optional<RecordingDigests>
    madeNow(const std::filesystem::path& path, const FileStamp& stamp)
    {
        const auto [at, isNew] = m_made.try_emplace({path, stamp.size, stamp.modified});
        if (isNew && stampOf(path) == stamp)
            if (const auto digests = digestsOf(path, m_stop); digests && stampOf(path) == stamp)
                at->second = *digests;
        return at->second;
    }

    const Catalogue& m_source;
    const std::stop_token& m_stop;
    std::vector<QueryId> m_open; ///< to be looked at
    std::set<QueryId> m_queries;
    std::set<TrackId> m_tracks;
    /// By path and stamp: several queries name one file.
    std::map<
        std::tuple<std::filesystem::path, std::int64_t, std::int64_t>,
        std::optional<RecordingDigests>>
        m_made;
    CaseContents m_contents;
};

} // namespace

Status saveCase(
    const Catalogue& source, const CaseRequest& request, const ProgressSink& progress,
    const std::stop_token& stop)
{
    if (request.queries.empty())
        return Error{ErrorCode::InvalidArgument, "no kept query", request.target, {}};
    return withinMemory(request.target, [&]() -> Status {
        auto target = CaseTarget::prepare(request.target, source.folder(), request.overwrite);
        if (!target)
            return target.error();
        auto contents = Collector(source, stop).collect(request.queries);
        if (!contents)
            return contents.error();
        contents->info = request.info;
        contents->info.savedAt = now();
        ProgressThrottle throttle;
        const auto copied = [&](std::size_t done, std::size_t total) {
            if (progress && throttle.ready())
                progress({Stage::Saving, static_cast<double>(done), static_cast<double>(total)});
        };
        if (auto status = writeCase(source, *contents, target->unfinished(), copied, stop); !status)
            return target->located(status.error());
        return target->finish();
    });
}

std::optional<QueryId>
latestOf(const std::vector<QueryRecord>& queries, const std::filesystem::path& path)
{
    std::vector<const QueryRecord*> found;
    const auto select = [&](auto condition) {
        for (const QueryRecord& record : queries)
            if (!record.hidden && condition(record))
                found.push_back(&record);
    };
    select([&](const QueryRecord& record) { return record.path == path; });
    if (found.empty()) {
        select(
            [&](const QueryRecord& record) { return record.path.filename() == path.filename(); });
        const bool several = std::ranges::any_of(
            found, [&](const QueryRecord* record) { return record->path != found[0]->path; });
        if (several)
            return std::nullopt;
    }
    if (found.empty())
        return std::nullopt;
    const auto whole
        = std::ranges::find_if(found, [](const QueryRecord* record) { return !record->region; });
    return whole != found.end() ? (*whole)->id : found[0]->id;
}

} // namespace stemma
