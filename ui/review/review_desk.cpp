#include "ui/review/review_desk.h"

#include "ui/review/review_commands.h"

namespace stemma
{

ReviewDesk::ReviewDesk(CaseJob& job, QObject* parent)
    : QObject(parent)
    , m_job(job)
{
    connect(&job, &CaseJob::saved, this, &ReviewDesk::keep);
    connect(
        &job, &CaseJob::notSaved, this,
        [this](const std::shared_ptr<const QueryResult>& result, const Error& error) {
            if (result == m_result)
                Q_EMIT notKept(error);
        });
    connect(
        &job, &CaseJob::notRecorded, this,
        [this](QueryId query, int match, const ReviewChange& change, const Error& error) {
            if (query == m_query)
                m_unkept[{match, change.field}] = ReviewOrigin::Decided;
            Q_EMIT notKept(error);
        });
}

void ReviewDesk::setActions(std::shared_ptr<const EngineActions> actions)
{
    m_actions = std::move(actions);
}

void ReviewDesk::begin(std::shared_ptr<const QueryResult> result, std::vector<Review> reviews)
{
    m_stack.clear();
    m_unkept.clear();
    m_query.reset();
    m_result = std::move(result);
    m_reviews = std::move(reviews);
}

void ReviewDesk::show(std::shared_ptr<const QueryResult> result)
{
    std::vector<Review> reviews(result->matches.size());
    begin(std::move(result), std::move(reviews));
    Q_EMIT shown();
}

void ReviewDesk::show(const std::shared_ptr<const SavedQuery>& query)
{
    begin(query->result, query->reviews);
    m_query = query->record.id;
    Q_EMIT shown();
}

void ReviewDesk::clear()
{
    begin(nullptr, {});
    Q_EMIT shown();
}

void ReviewDesk::keep(const std::shared_ptr<const SavedQuery>& query)
{
    if (query->result != m_result || m_query)
        return;
    m_query = query->record.id;
    // What was decided in the meantime counts more than what an earlier query brings along.
    for (std::size_t i = 0; i < m_reviews.size(); ++i) {
        Review review = query->reviews[i];
        for (const auto& [place, origin] : m_unkept) {
            if (place.first == static_cast<int>(i))
                static_cast<void>(stemma::apply(review, valueOf(m_reviews[i], place.second)));
        }
        if (review == m_reviews[i])
            continue;
        m_reviews[i] = std::move(review);
        Q_EMIT reviewChanged(static_cast<int>(i));
    }
    retry();
}

void ReviewDesk::decide(int match, const ReviewChange& change)
{
    auto from = valueOf(review(match), change.field);
    if (match < 0 || static_cast<std::size_t>(match) >= m_reviews.size() || from == change)
        return;
    m_stack.push(new ReviewCommand(*this, match, std::move(from), change, m_session));
}

void ReviewDesk::apply(int match, const ReviewChange& change, ReviewOrigin origin)
{
    if (!stemma::apply(m_reviews[static_cast<std::size_t>(match)], change))
        return;
    if (m_query && m_actions)
        m_job.record(m_actions, *m_query, match, change, origin);
    else
        m_unkept[{match, change.field}] = origin;
    Q_EMIT reviewChanged(match);
}

void ReviewDesk::retry()
{
    if (!m_query || !m_actions)
        return;
    for (const auto& [place, origin] : std::exchange(m_unkept, {})) {
        const Review& review = m_reviews[static_cast<std::size_t>(place.first)];
        m_job.record(m_actions, *m_query, place.first, valueOf(review, place.second), origin);
    }
}

Review ReviewDesk::review(int match) const
{
    const auto place = static_cast<std::size_t>(match);
    return match >= 0 && place < m_reviews.size() ? m_reviews[place] : Review();
}

} // namespace stemma
