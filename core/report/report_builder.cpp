#include "core/report/report_builder.h"

#include "core/pipeline/digests.h"
#include "core/pipeline/file_stamp.h"

#include <map>
#include <utility>

namespace stemma
{
namespace
{

std::optional<RecordingDigests> madeNow(const Exhibit& exhibit, const std::stop_token& stop)
{
    if (stampOf(exhibit.path) != exhibit.stamp)
        return std::nullopt;
    const auto digests = digestsOf(exhibit.path, stop);
    // It may have been written while it was read.
    return digests && stampOf(exhibit.path) == exhibit.stamp ? std::optional(*digests)
                                                             : std::nullopt;
}

class References
{
public:
    References(const Engine& engine, const SavedQuery& saved, const std::stop_token& stop)
        : m_engine(engine)
        , m_saved(saved)
        , m_stop(stop)
    {
    }

    /// The place of a track among the references.
    Result<std::size_t> place(TrackId id)
    {
        const auto [at, isNew] = m_places.try_emplace(id, exhibits.size());
        if (isNew) {
            auto exhibit = make(id);
            if (!exhibit)
                return exhibit.error();
            exhibits.push_back(*std::move(exhibit));
        }
        return at->second;
    }

    std::vector<Exhibit> exhibits;

private:
    Result<Exhibit> make(TrackId id) const
    {
        Exhibit exhibit;
        exhibit.letter = exhibitLetter(exhibits.size() + 1);
        exhibit.track = id;
        if (const TrackRecord* const track = m_saved.track(id)) {
            exhibit.path = track->path;
            exhibit.stamp = track->stamp;
            exhibit.info = track->info;
            exhibit.seconds = track->seconds;
            exhibit.damage = track->damage;
        }
        if (const auto known = m_saved.digests.find(id); known != m_saved.digests.end())
            exhibit.digests = known->second;
        else
            exhibit.digests = madeNow(exhibit, m_stop);
        // A file that was imported anew has the id of the recording that it was before.
        const auto now = m_engine.track(id);
        if (!now && now.error().code != ErrorCode::TrackNotFound)
            return now.error();
        exhibit.found = findFile(
            exhibit.path, exhibit.stamp, exhibit.digests,
            now ? std::optional(LocatedFile{now->path, exhibit.stamp}) : std::nullopt, m_stop);
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        if (!now || now->stamp != exhibit.stamp)
            return exhibit;
        auto map = m_engine.map(id);
        if (!map)
            return map.error();
        exhibit.map = std::make_shared<const SpectralMap>(*std::move(map));
        return exhibit;
    }

    const Engine& m_engine;
    const SavedQuery& m_saved;
    const std::stop_token& m_stop;
    std::map<TrackId, std::size_t> m_places;
};

Exhibit queryExhibit(
    const QueryResult& result, const std::optional<LocatedFile>& located,
    const std::stop_token& stop)
{
    Exhibit query;
    query.letter = exhibitLetter(0);
    query.path = result.path;
    query.stamp = result.stamp;
    query.info = result.info;
    query.seconds = result.seconds;
    query.damage = result.damage;
    query.digests = result.digests;
    query.map = result.map;
    if (!query.digests)
        query.digests = madeNow(query, stop);
    query.found = findFile(query.path, query.stamp, query.digests, located, stop);
    return query;
}

} // namespace

Result<Report> buildReport(
    Engine& engine, const SavedQuery& saved, const ReportOptions& options,
    const std::stop_token& stop)
{
    const QueryResult& result = *saved.result;
    Report report;
    report.query = queryExhibit(result, options.queryFile, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    report.method = {saved.record.program,   saved.record.encoder, saved.record.reranker,
                     result.options,         options.shownFrom,    engine.library(),
                     result.libraryRevision, result.libraryTracks};
    report.askedAt = saved.record.askedAt;
    report.cover = options.cover;
    report.createdAt = options.createdAt;

    References references(engine, saved, stop);
    for (std::size_t i = 0; i < result.matches.size(); ++i) {
        const Match& match = result.matches[i];
        const Review review = i < saved.reviews.size() ? saved.reviews[i] : Review();
        if (match.score < options.shownFrom && review == Review()) {
            ++report.unlisted;
            continue;
        }
        const auto reference = references.place(match.track);
        if (!reference)
            return reference.error();
        ReportedMatch reported{static_cast<int>(i), match, *reference, {}, review};
        for (const TrackId id : match.duplicates) {
            if (saved.track(id) == nullptr) // it was removed before the query was kept
                continue;
            const auto duplicate = references.place(id);
            if (!duplicate)
                return duplicate.error();
            reported.duplicates.push_back(*duplicate);
        }
        report.matches.push_back(std::move(reported));
    }
    report.references = std::move(references.exhibits);

    if (saved.record.id != QueryId{}) {
        auto history = engine.caseBook().history(saved.record.id);
        if (!history)
            return history.error();
        report.history = *std::move(history);
    } else {
        report.history = saved.carried;
    }
    return report;
}

} // namespace stemma
