#include "core/pipeline/import_ledger.h"

namespace stemma
{

ImportLedger::ImportLedger(const ImportObserver& observer, int filesTotal)
    : m_observer(observer)
    , m_filesTotal(filesTotal)
{
}

double ImportLedger::elapsed() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

void ImportLedger::tell(bool always)
{
    if (!m_observer.progressed || (!m_throttle.ready() && !always))
        return;
    ImportProgress progress;
    progress.filesDone
        = m_summary.imported + m_summary.unchanged + static_cast<int>(m_summary.failures.size());
    progress.filesTotal = m_filesTotal;
    progress.audioSeconds = m_summary.audioSeconds;
    progress.elapsedSeconds = elapsed();
    // Unchanged files take no time, so they say nothing about the time that the others will take.
    const int worked = progress.filesDone - m_summary.unchanged;
    if (worked > 0)
        progress.secondsLeft
            = progress.elapsedSeconds / worked * (m_filesTotal - progress.filesDone);
    m_observer.progressed(progress);
}

void ImportLedger::decoded(double seconds)
{
    const std::scoped_lock lock(m_mutex);
    m_summary.audioSeconds += seconds;
    tell(false);
}

void ImportLedger::imported(const TrackRecord& track)
{
    const std::scoped_lock lock(m_mutex);
    ++m_summary.imported;
    m_summary.damaged += track.damage.has_value();
    if (m_observer.imported)
        m_observer.imported(track);
    tell(false);
}

void ImportLedger::unchanged()
{
    const std::scoped_lock lock(m_mutex);
    ++m_summary.unchanged;
    tell(false);
}

void ImportLedger::failed(const FailedFile& failure)
{
    const std::scoped_lock lock(m_mutex);
    m_summary.failures.push_back(failure);
    if (m_observer.failed)
        m_observer.failed(failure);
    tell(false);
}

ImportSummary ImportLedger::finish()
{
    const std::scoped_lock lock(m_mutex);
    m_summary.elapsedSeconds = elapsed();
    m_summary.remaining = m_filesTotal - m_summary.imported - m_summary.unchanged
        - static_cast<int>(m_summary.failures.size());
    tell(true);
    return m_summary;
}

} // namespace stemma
