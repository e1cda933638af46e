// Finds the recordings in files and folders that somebody names.
#pragma once

#include "core/base/error.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

struct FoundRecordings {
    std::vector<std::filesystem::path> files;
    std::vector<Error> problems; ///< see ScanResult::problems
};

/// A file stands for itself, whether it is there or not; a folder for the audio files below it, in byte order.
FoundRecordings
findRecordings(const std::vector<std::filesystem::path>& named, const std::stop_token& stop);

/// Lives on the GUI thread. Thousands of names may be asked for, of files on a slow drive.
class RecordingsJob final : public QObject
{
    Q_OBJECT
public:
    explicit RecordingsJob(QObject* parent = nullptr);
    ~RecordingsJob() override;
    /// found() follows, in the order of the calls.
    void find(std::vector<std::filesystem::path> named);

Q_SIGNALS:
    void found(const stemma::FoundRecordings& recordings);

private:
    std::stop_source m_stop;
    JobQueue m_queue;
};

} // namespace stemma
