// A case book in memory, for tests of the window.
#pragma once

#include "ui/jobs/case_actions.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace stemma::test
{

/// Carries nothing over. The queries count from 1.
class FakeCases
{
public:
    std::function<void()> called; ///< by every action; may be empty
    std::chrono::milliseconds pace{0}; ///< how long saving takes
    std::optional<Error> writeError; ///< of everything that writes

    /// *this must outlive what uses them.
    CaseActions actions();
    std::vector<ReviewEvent> events() const;

private:
    void note() const;
    Result<SavedQuery> find(QueryId id);

    mutable std::mutex m_mutex;
    std::vector<SavedQuery> m_queries;
    std::vector<ReviewEvent> m_events;
};

} // namespace stemma::test
