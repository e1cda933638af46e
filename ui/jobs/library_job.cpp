#include "ui/jobs/library_job.h"

namespace stemma
{

LibraryJob::LibraryJob(QObject* parent)
    : QObject(parent)
{
}

LibraryJob::~LibraryJob()
{
    m_mapStop.request_stop();
}

void LibraryJob::read(std::shared_ptr<const EngineActions> actions)
{
    auto work = [actions]() -> Result<LibraryContents> {
        auto tracks = actions->tracks();
        if (!tracks)
            return tracks.error();
        auto failures = actions->failures();
        if (!failures)
            return failures.error();
        return LibraryContents{TrackRows(*std::move(tracks)), *std::move(failures)};
    };
    m_queue.post(this, {}, std::move(work), [this](Result<LibraryContents> result) {
        if (result)
            Q_EMIT contentsRead(std::make_shared<LibraryContents>(*std::move(result)));
        else
            Q_EMIT failed(result.error());
    });
}

void LibraryJob::remove(
    std::shared_ptr<const EngineActions> actions, const std::vector<TrackId>& tracks)
{
    auto work = [actions, tracks] { return actions->remove(tracks); };
    m_queue.post(this, {}, std::move(work), [this, tracks](const Status& status) {
        if (status)
            Q_EMIT removed(tracks);
        else
            Q_EMIT failed(status.error());
    });
}

void LibraryJob::loadMap(std::shared_ptr<const EngineActions> actions, TrackId track)
{
    m_mapStop.request_stop();
    m_mapStop = {};
    auto work = [actions, track] { return actions->map(track); };
    m_mapQueue.post(
        this, m_mapStop.get_token(), std::move(work), [this, track](Result<SpectralMap> result) {
            if (result)
                Q_EMIT mapLoaded(track, std::make_shared<const SpectralMap>(*std::move(result)));
            else
                Q_EMIT mapFailed(track, result.error());
        });
}

} // namespace stemma
