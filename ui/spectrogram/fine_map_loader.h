// Gets finer maps of what is looked at closely, off the GUI thread.
#pragma once

#include "core/pipeline/fine_map.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <functional>
#include <optional>

namespace stemma
{

/// See fineMapOf(); called on a worker thread.
using FineMapSource = std::function<Result<FineMap>(
    const std::filesystem::path&, const TimeRange&, const std::stop_token&)>;

/// Of one file at a time. Lives on the GUI thread. A file that gives nothing is not asked again, and nobody is told:
/// the stored map is there.
class FineMapLoader final : public QObject
{
    Q_OBJECT
public:
    explicit FineMapLoader(QObject* parent = nullptr);
    ~FineMapLoader() override;

    void setSource(FineMapSource source);
    /// Forgets what was there for another file. Empty: none.
    void setFile(const std::filesystem::path& file);
    /// Wants @p needed of the recording, and some more on either side; what is there already is kept.
    void want(const TimeRange& needed);
    /// What is there; its map may be null.
    const FineMap& fine() const { return m_fine; }

Q_SIGNALS:
    void changed();

private:
    void load();

    FineMapSource m_source;
    std::filesystem::path m_file;
    FineMap m_fine;
    std::optional<TimeRange> m_wanted;
    TimeRange m_asked; ///< what is there was asked for by this
    bool m_failed = false;
    bool m_busy = false;
    std::stop_source m_stop;
    JobQueue m_queue;
};

} // namespace stemma
