#include "ui/jobs/file_state_job.h"

#include <utility>

namespace stemma
{
namespace
{

FileState stateOf(const RecordingFile& file)
{
    if (file.path.empty())
        return FileState::AsCompared;
    return fileState(file.path, file.stamp.value_or(stampOf(file.path)));
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
