#include "ui/review/review_desk.h"

#include "ui/review/review_commands.h"

#include <QUndoStack>

#include <algorithm>
#include <map>
#include <utility>

namespace stemma
{

/// A change as it is written.
struct Step {
    int match = 0;
    ReviewChange change;
    ReviewOrigin origin = ReviewOrigin::Decided;
};

/// What the desk holds of one result, without its map: it is small and stays for the session.
struct ReviewDesk::Sheet {
    std::weak_ptr<const QueryResult> result;
    std::optional<QueryId> query;
    std::vector<Review> reviews;
    std::vector<Step> unkept; ///< what the record lacks, the oldest first
    std::vector<Step> following; ///< on their way there, behind the result that is being saved
    QUndoStack steps;

    bool has(int match) const
    {
        return match >= 0 && static_cast<std::size_t>(match) < reviews.size();
    }
    Review& at(int match) { return reviews[static_cast<std::size_t>(match)]; }
};

ReviewDesk::ReviewDesk(CaseJob& job, QObject* parent)
    : QObject(parent)
    , m_job(job)
{
    connect(&job, &CaseJob::saved, this, &ReviewDesk::keep);
    connect(
        &job, &CaseJob::notSaved, this,
        [this](const std::shared_ptr<const QueryResult>& result, const Error& error) {
            giveBack(result);
            Q_EMIT notKept(error);
        });
    connect(
        &job, &CaseJob::notRecorded, this,
        [this](
            QueryId query, int match, const ReviewChange& change, ReviewOrigin origin,
            const Error& error) {
            if (Sheet* sheet = find(query))
                sheet->unkept.push_back({match, change, origin});
            Q_EMIT notKept(error);
        });
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::setActions(std::shared_ptr<const EngineActions> actions)
{
    m_actions = std::move(actions);
}

ReviewDesk::Sheet* ReviewDesk::find(const std::shared_ptr<const QueryResult>& result) const
{
    const auto found = std::ranges::find_if(
        m_sheets, [&](const auto& sheet) { return sheet->result.lock() == result; });
    return found == m_sheets.end() ? nullptr : found->get();
}

ReviewDesk::Sheet* ReviewDesk::find(QueryId query) const
{
    const auto found
        = std::ranges::find_if(m_sheets, [&](const auto& sheet) { return sheet->query == query; });
    return found == m_sheets.end() ? nullptr : found->get();
}

ReviewDesk::Sheet& ReviewDesk::add(const std::shared_ptr<const QueryResult>& result)
{
    auto& sheet = *m_sheets.emplace_back(std::make_unique<Sheet>());
    sheet.result = result;
    sheet.reviews.resize(result->matches.size());
    m_undo.addStack(&sheet.steps);
    return sheet;
}

void ReviewDesk::turnTo(Sheet* sheet)
{
    m_sheet = sheet;
    endEditing();
    m_undo.setActiveStack(sheet ? &sheet->steps : nullptr);
    Q_EMIT shown();
}

void ReviewDesk::show(const std::shared_ptr<const QueryResult>& result)
{
    Sheet* sheet = find(result);
    turnTo(sheet ? sheet : &add(result));
}

void ReviewDesk::show(const std::shared_ptr<const SavedQuery>& query)
{
    Sheet* sheet = find(query->record.id);
    if (!sheet) {
        keep(query);
        sheet = find(query->record.id);
    }
    // What this session decided is at least as new as what was read.
    sheet->result = query->result;
    turnTo(sheet);
}

void ReviewDesk::clear()
{
    turnTo(nullptr);
}

void ReviewDesk::keep(const std::shared_ptr<const SavedQuery>& query)
{
    Sheet* known = find(query->result);
    Sheet& sheet = known ? *known : add(query->result);
    sheet.query = query->record.id;
    // What was decided in the meantime counts more than what an earlier query brings along.
    auto reviews = query->reviews;
    for (const auto* const steps : {&sheet.following, &sheet.unkept})
        for (const Step& step : *steps)
            static_cast<void>(
                stemma::apply(reviews[static_cast<std::size_t>(step.match)], step.change));
    sheet.following.clear();
    const auto before = std::exchange(sheet.reviews, std::move(reviews));
    write(sheet);
    for (std::size_t i = 0; &sheet == m_sheet && i < before.size(); ++i) {
        if (before[i] != sheet.reviews[i])
            Q_EMIT reviewChanged(static_cast<int>(i));
    }
}

/// The result was not saved, so what stood behind it was not written either.
void ReviewDesk::giveBack(const std::shared_ptr<const QueryResult>& result)
{
    if (Sheet* sheet = find(result)) {
        sheet->unkept.insert(
            sheet->unkept.begin(), sheet->following.begin(), sheet->following.end());
        sheet->following.clear();
    }
}

void ReviewDesk::write(Sheet& sheet)
{
    if (!sheet.query || !m_actions)
        return;
    const auto steps = std::exchange(sheet.unkept, {});
    std::map<std::pair<int, ReviewField>, const ReviewChange*> last;
    for (const auto& [match, change, origin] : steps) {
        m_job.record(m_actions, *sheet.query, match, change, origin);
        last[{match, change.field}] = &change;
    }
    // A later change may have been written while an earlier one could not: what stands comes last.
    for (const auto& [place, change] : last) {
        const auto [match, field] = place;
        if (auto now = valueOf(sheet.at(match), field); now != *change)
            m_job.record(m_actions, *sheet.query, match, now, ReviewOrigin::Decided);
    }
}

void ReviewDesk::decide(int match, const ReviewChange& change)
{
    if (!m_sheet || !m_sheet->has(match))
        return;
    auto from = valueOf(m_sheet->at(match), change.field);
    if (from != change)
        m_sheet->steps.push(new ReviewCommand(*this, match, std::move(from), change, m_session));
}

void ReviewDesk::apply(int match, const ReviewChange& change, ReviewOrigin origin)
{
    if (!stemma::apply(m_sheet->at(match), change))
        return;
    const auto result = m_sheet->result.lock();
    if (m_actions && !m_sheet->query && result && m_job.isSaving(result)) {
        m_job.record(m_actions, result, match, change, origin);
        m_sheet->following.push_back({match, change, origin});
    } else {
        m_sheet->unkept.push_back({match, change, origin});
        write(*m_sheet);
    }
    Q_EMIT reviewChanged(match);
}

void ReviewDesk::retry()
{
    for (const auto& sheet : m_sheets) {
        const auto result = sheet->result.lock();
        if (sheet->query)
            write(*sheet);
        else if (result && m_actions && !m_job.isSaving(result))
            m_job.save(m_actions, result);
    }
}

Review ReviewDesk::review(int match) const
{
    return m_sheet && m_sheet->has(match) ? m_sheet->at(match) : Review();
}

std::optional<QueryId> ReviewDesk::query() const
{
    return m_sheet ? m_sheet->query : std::nullopt;
}

bool ReviewDesk::isKept() const
{
    return m_sheet && m_sheet->query && m_sheet->unkept.empty();
}

} // namespace stemma
