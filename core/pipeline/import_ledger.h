// Counts an import and tells its observer, one call at a time.
#pragma once

#include "core/base/progress.h"
#include "core/pipeline/import_types.h"

#include <chrono>
#include <mutex>

namespace stemma
{

/// Safe to call from several threads.
class ImportLedger
{
public:
    ImportLedger(const ImportObserver& observer, int filesTotal);

    void decoded(double seconds); ///< more audio of any file
    void imported(const TrackRecord& track);
    void unchanged();
    void failed(const FailedFile& failure);
    /// The final figures; tells the observer a last time.
    ImportSummary finish();

private:
    void tell(bool always);
    double elapsed() const;

    const ImportObserver& m_observer;
    const int m_filesTotal;
    const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::mutex m_mutex;
    ProgressThrottle m_throttle;
    ImportSummary m_summary;
};

} // namespace stemma
