// Looks in the background whether the files of what is compared are still what they were.
#pragma once

#include "core/pipeline/file_stamp.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <stop_token>

namespace stemma
{

struct RecordingFile {
    std::filesystem::path path; ///< empty: not known
    std::optional<FileStamp>
        stamp; ///< when it was compared; none: not known, then it is not called changed
    friend bool operator==(const RecordingFile&, const RecordingFile&) = default;
};

/// Lives on the GUI thread.
class FileStateJob final : public QObject
{
    Q_OBJECT
public:
    explicit FileStateJob(QObject* parent = nullptr);
    ~FileStateJob() override;

    /// Supersedes a look before.
    void look(const RecordingFile& query, const RecordingFile& reference);
    /// Nothing more is sent.
    void stop();

Q_SIGNALS:
    void looked(stemma::FileState query, stemma::FileState reference);

private:
    std::stop_source m_stop;
    JobQueue m_queue;
};

} // namespace stemma
