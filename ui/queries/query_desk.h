// Asks the engine for the queries of the list, has the answers kept, and keeps the list true.
#pragma once

#include "ui/jobs/case_job.h"
#include "ui/jobs/engine_session.h"
#include "ui/jobs/query_job.h"
#include "ui/queries/query_list.h"

#include <QObject>

namespace stemma
{

/// Lives on the GUI thread. Session and case job must outlive it.
class QueryDesk final : public QObject
{
    Q_OBJECT
public:
    QueryDesk(EngineSession& session, CaseJob& cases, QObject* parent = nullptr);

    /// Queues files behind what is asked already; waits for the engine when it is not loaded yet. Gives the
    /// key of the first, 0 without files.
    int ask(const std::vector<std::filesystem::path>& files);
    /// Queues a part of a recording.
    int askRegion(const std::filesystem::path& file, const TimeRange& region);
    /// Queues entries once more, parts as parts. Gives the key of the first, 0 without any.
    int askAgain(const std::vector<int>& keys);
    /// Queues once more what failed for this reason.
    void askFailed(ErrorCode reason);
    /// Which entry is on screen; the others need not stay in memory once they are kept.
    void setShown(int key) { m_shown = key; }
    /// Reads the answer of a kept query; changed() follows.
    void open(int key);
    /// Takes queries off the list; what is kept of them stays in the library's record.
    void hide(const std::vector<int>& keys);
    /// Puts back what the last hide() took off.
    void unhide();
    void stop(int key);
    void stopAll();

    QueryList& list() { return m_list; }
    const QueryList& list() const { return m_list; }

Q_SIGNALS:
    /// The state of an entry, or its progress, is another; 0: the list has others.
    void changed(int key);

private:
    void connectCases();
    void keep(const std::shared_ptr<const SavedQuery>& saved);
    void queue(const std::vector<int>& keys);
    void begin();

    EngineSession& m_session;
    CaseJob& m_cases;
    QueryList m_list;
    std::vector<int> m_waiting; ///< for the engine
    int m_shown = 0;
    int m_opening = 0; ///< a kept query that is being read; 0: none
    QueryList::Removed m_takenOff; ///< by the last hide()
    QueryJob m_job;
};

} // namespace stemma
