#include "ui/jobs/upkeep_job.h"

#include <optional>
#include <utility>

namespace stemma
{

UpkeepJob::UpkeepJob(QObject* parent)
    : QObject(parent)
{
}

UpkeepJob::~UpkeepJob()
{
    m_searchStop.request_stop();
    m_stop.request_stop();
}

void UpkeepJob::findDuplicates(std::shared_ptr<const EngineActions> actions)
{
    m_searchStop.request_stop();
    m_searchStop = {};
    auto work = [actions = std::move(actions), stop = m_searchStop.get_token()] {
        return actions->duplicates(stop);
    };
    m_searchQueue.post(
        this, m_searchStop.get_token(), std::move(work),
        [this](Result<std::vector<DuplicateGroup>> groups) {
            if (groups)
                Q_EMIT duplicatesFound(
                    std::make_shared<const std::vector<DuplicateGroup>>(*std::move(groups)));
            else
                Q_EMIT failed(groups.error());
        });
}

void UpkeepJob::findUnfinished(std::shared_ptr<const EngineActions> actions)
{
    auto work = [actions = std::move(actions), stop = m_stop.get_token()] {
        return actions->unfinishedImport(stop);
    };
    m_searchQueue.post(
        this, m_stop.get_token(), std::move(work),
        [this](const Result<UnfinishedImport>& unfinished) {
            if (unfinished)
                Q_EMIT unfinishedFound(*unfinished);
            else
                Q_EMIT failed(unfinished.error());
        });
}

void UpkeepJob::forgetImport(
    std::shared_ptr<const EngineActions> actions, std::vector<std::filesystem::path> paths)
{
    auto work = [actions = std::move(actions), paths = std::move(paths)] {
        return actions->forgetImport(paths);
    };
    m_queue.post(this, m_stop.get_token(), std::move(work), [this](const Status& done) {
        if (done)
            Q_EMIT importForgotten();
        else
            Q_EMIT failed(done.error());
    });
}

void UpkeepJob::locate(
    std::shared_ptr<const EngineActions> actions, TrackId track, const std::filesystem::path& file)
{
    auto work = [actions = std::move(actions), track, file, stop = m_stop.get_token()] {
        return actions->locate(track, file, stop);
    };
    m_queue.post(
        this, m_stop.get_token(), std::move(work),
        [this, file](const Result<std::optional<TrackRecord>>& found) {
            if (!found)
                Q_EMIT failed(found.error());
            else if (*found)
                Q_EMIT located(**found);
            else
                Q_EMIT isAnotherRecording(file);
        });
}

void UpkeepJob::locateQuery(
    std::shared_ptr<const EngineActions> actions, std::shared_ptr<const QueryResult> query,
    const std::filesystem::path& file)
{
    auto work = [actions = std::move(actions), query, file, stop = m_stop.get_token()] {
        return actions->locateQuery(*query, file, stop);
    };
    m_queue.post(
        this, m_stop.get_token(), std::move(work),
        [this, query, file](const Result<std::optional<FileStamp>>& found) {
            if (!found)
                Q_EMIT failed(found.error());
            else if (*found)
                Q_EMIT queryLocated(query, {file, known(**found)});
            else
                Q_EMIT isAnotherQuery(file);
        });
}

void UpkeepJob::relocate(
    std::shared_ptr<const EngineActions> actions, const std::filesystem::path& from,
    const std::filesystem::path& to)
{
    auto work = [actions = std::move(actions), from, to, stop = m_stop.get_token()] {
        return actions->relocate(from, to, stop);
    };
    m_queue.post(
        this, m_stop.get_token(), std::move(work),
        [this, from, to](const Result<FolderRelocation>& relocation) {
            if (relocation)
                Q_EMIT relocated(from, to, *relocation);
            else
                Q_EMIT failed(relocation.error());
        });
}

} // namespace stemma
