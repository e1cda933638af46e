#include "core/report/report_builder.h"

#include <ctime>
#include <map>

namespace stemma
{

Result<Report>
buildReport(const Engine& engine, const QueryResult& result, const std::string& programVersion)
{
    const auto tracks = engine.tracks();
    if (!tracks)
        return tracks.error();
    const EngineIdentity identity = engine.identity();
    Report report;
    report.query = {result.path, result.info, result.seconds};
    report.queryMap = result.map;
    report.programVersion = programVersion;
    report.encoder = identity.encoder;
    report.reranker = identity.reranker;
    report.library = engine.library();
    report.libraryTracks = tracks->size();
    report.createdAt = std::time(nullptr);

    std::map<TrackId, std::shared_ptr<const SpectralMap>> maps; // several matches may share a track
    for (const Match& match : result.matches) {
        const auto track = engine.track(match.track);
        if (!track)
            return track.error();
        auto& map = maps[match.track];
        if (!map) {
            auto loaded = engine.map(match.track);
            if (!loaded)
                return loaded.error();
            map = std::make_shared<const SpectralMap>(*std::move(loaded));
        }
        ReportedMatch reported{match, {track->path, track->info, track->seconds}, {}, map};
        for (const TrackId id : match.duplicates) {
            const auto duplicate = engine.track(id);
            if (duplicate) // else it was removed since
                reported.duplicates.push_back(
                    {duplicate->path, duplicate->info, duplicate->seconds});
        }
        report.matches.push_back(std::move(reported));
    }
    return report;
}

} // namespace stemma
