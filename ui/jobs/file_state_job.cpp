#include "ui/jobs/file_state_job.h"

#include "core/pipeline/file_stamp.h"

#include <utility>

namespace stemma
{
namespace
{

FileState stateOf(const RecordingFile& file)
{
    if (file.path.empty())
        return FileState::AsBefore;
    const auto now = stampOf(file.path);
    if (now == FileStamp())
        return FileState::Gone;
    return !file.stamp || *file.stamp == now ? FileState::AsBefore : FileState::Changed;
}

} // namespace

FileStateJob::FileStateJob(QObject* parent)
    : QObject(parent)
{
}

FileStateJob::~FileStateJob()
{
    stop();
}

void FileStateJob::look(const RecordingFile& query, const RecordingFile& reference)
{
    stop();
    m_queue.post(
        this, m_stop.get_token(),
        [query, reference] { return std::pair(stateOf(query), stateOf(reference)); },
        [this](const std::pair<FileState, FileState>& states) {
            Q_EMIT looked(states.first, states.second);
        });
}

void FileStateJob::stop()
{
    m_stop.request_stop();
    m_stop = {};
}

} // namespace stemma
