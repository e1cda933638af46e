#include "ui/jobs/case_actions.h"

namespace stemma
{

CaseActions caseActions(std::shared_ptr<CaseBook> book, const Reviewer& reviewer)
{
    CaseActions actions;
    actions.save = [book, reviewer](std::shared_ptr<const QueryResult> result) {
        return book->save(std::move(result), reviewer);
    };
    actions.queries = [book] { return book->queries(); };
    actions.query = [book](QueryId id) { return book->query(id); };
    actions.setHidden = [book, reviewer](QueryId id, bool hidden) {
        return book->setHidden(id, hidden, reviewer);
    };
    actions.record
        = [book, reviewer](QueryId id, int match, const ReviewChange& change, ReviewOrigin origin) {
              return book->record(id, match, change, origin, reviewer);
          };
    actions.history = [book](QueryId id) { return book->history(id); };
    return actions;
}

void refuseWriting(CaseActions& actions, const Error& error)
{
    actions.save = [error](const auto&) { return error; };
    actions.setHidden = [error](QueryId, bool) { return error; };
    actions.record = [error](QueryId, int, const ReviewChange&, ReviewOrigin) { return error; };
}

} // namespace stemma
