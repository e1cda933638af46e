#include "ui/jobs/recordings_job.h"

#include "core/library/scanner.h"

#include <system_error>
#include <utility>

namespace stemma
{

FoundRecordings
findRecordings(const std::vector<std::filesystem::path>& named, const std::stop_token& stop)
{
    FoundRecordings found;
    for (const auto& path : named) {
        if (stop.stop_requested())
            break;
        std::error_code unknown; // what cannot be looked at is for the query to say
        if (!std::filesystem::is_directory(path, unknown)) {
            found.files.push_back(path);
            continue;
        }
        ScanResult scan = scanForAudio({path}, stop);
        for (ScannedFile& file : scan.files)
            found.files.push_back(std::move(file.path));
        found.problems.insert(found.problems.end(), scan.problems.begin(), scan.problems.end());
    }
    return found;
}

RecordingsJob::RecordingsJob(QObject* parent)
    : QObject(parent)
{
}

RecordingsJob::~RecordingsJob()
{
    m_stop.request_stop();
}

void RecordingsJob::find(std::vector<std::filesystem::path> named)
{
    auto work = [named = std::move(named), stop = m_stop.get_token()] {
        return findRecordings(named, stop);
    };
    m_queue.post(
        this, m_stop.get_token(), std::move(work),
        [this](const FoundRecordings& recordings) { Q_EMIT found(recordings); });
}

} // namespace stemma
