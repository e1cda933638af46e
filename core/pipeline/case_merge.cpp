#include "core/pipeline/case_merge.h"

#include "core/library/review_store.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace stemma
{
namespace
{

using Events = std::vector<ReviewEvent>;
/// What is decided: a match and one of its fields.
using Subject = std::pair<int, ReviewField>;

/// Hiding is about a list, and what was carried over came with the query itself.
bool isDecision(const ReviewEvent& event)
{
    return event.match && event.origin != ReviewOrigin::CarriedOver;
}

/// Ids and old values differ between records that went apart.
bool isSame(const ReviewEvent& a, const ReviewEvent& b)
{
    return a.match == b.match && a.change == b.change && a.user == b.user && a.at == b.at
        && a.origin == b.origin;
}

using BySubject = std::map<Subject, Events>;

BySubject bySubject(const Events& events)
{
    BySubject sorted;
    for (const ReviewEvent& event : events) {
        if (isDecision(event))
            sorted[{*event.match, event.change.field}].push_back(event);
    }
    return sorted;
}

/// The decisions about one subject that two records share, and those that only one of them has.
struct Comparison {
    Events shared, here, there;
    bool endsShared = false; ///< the last one there is here, too
};

Comparison compared(Events here, const Events& there)
{
    Comparison result;
    for (const ReviewEvent& event : there) {
        const auto same = std::ranges::find_if(
            here, [&](const ReviewEvent& other) { return isSame(event, other); });
        result.endsShared = same != here.end();
        if (same != here.end()) {
            result.shared.push_back(*same);
            here.erase(same);
        } else {
            result.there.push_back(event);
        }
    }
    result.here = std::move(here);
    return result;
}

/// What is left of @p events, all about one subject, without what was taken back: nothing where they end as they began.
Events standing(const Events& events)
{
    Events stand;
    for (const ReviewEvent& event : events) {
        const auto undone = std::ranges::find(stand, event.change.value, &ReviewEvent::oldValue);
        const bool returns = undone != stand.end();
        stand.erase(undone, stand.end());
        // Who decides the same once more decides it then; who takes back decides nothing.
        if (!returns || (!stand.empty() && event.origin == ReviewOrigin::Decided))
            stand.push_back(event);
    }
    return stand;
}

/// Decisions of the same instant have one order, too, whichever record comes first.
bool isNewer(const Events& a, const Events& b)
{
    const auto newest = [](const Events& events) {
        std::tuple<std::int64_t, std::string, std::string> last;
        for (const ReviewEvent& event : events)
            last = std::max(last, {event.at, event.user, event.change.value});
        return last;
    };
    return newest(a) > newest(b);
}

std::int64_t newestTime(const Events& events)
{
    return events.empty() ? 0 : std::ranges::max_element(events, {}, &ReviewEvent::at)->at;
}

/// Whether what stands here was decided after all that only the other record has.
bool isNewerHere(const Comparison& records)
{
    const Events there = standing(records.there);
    return records.endsShared || newestTime(standing(records.shared)) > newestTime(there)
        || isNewer(standing(records.here), there);
}

/// Whether it was decided here, and there only taken back what was decided there.
bool isTakenBackThere(const Comparison& records)
{
    return !standing(records.here).empty() && standing(records.there).empty();
}

bool isSameQuestion(const QueryRecord& a, const QueryRecord& b)
{
    return a.askedAt == b.askedAt && a.user == b.user && a.path == b.path && a.stamp == b.stamp
        && a.region == b.region && a.encoder == b.encoder && a.reranker == b.reranker
        && a.matches == b.matches;
}

class Merger
{
public:
    Merger(Catalogue& target, const Catalogue& source)
        : m_target(target.reviews())
        , m_source(source.reviews())
        , m_file(source.folder())
    {
    }

    Result<CaseMerge> merge(const std::stop_token& stop)
    {
        auto kept = m_target.queries();
        if (!kept)
            return kept.error();
        auto queries = m_source.queries();
        if (!queries)
            return ofSource(queries.error());
        m_kept = *std::move(kept);
        std::ranges::reverse(*queries); // the oldest first, as things happened
        for (const QueryRecord& query : *queries) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            if (const auto status = add(query); !status)
                return status.error();
        }
        return std::move(m_merge);
    }

private:
    /// The same query in the target.
    Result<std::optional<QueryRecord>> counterpart(const QueryRecord& query) const
    {
        for (const QueryRecord& kept : m_kept) {
            if (!isSameQuestion(kept, query))
                continue;
            const auto here = m_target.matches(kept.id);
            if (!here)
                return here.error();
            const auto there = m_source.matches(query.id);
            if (!there)
                return ofSource(there.error());
            if (*here == *there)
                return std::optional(kept);
        }
        return std::optional<QueryRecord>();
    }

    Status add(const QueryRecord& query)
    {
        const auto there = m_source.history(query.id);
        if (!there)
            return ofSource(there.error());
        // Whoever wrote the file: what fits no match is noticed before anything is added.
        if (const auto folded = foldReviews(*there, static_cast<std::size_t>(query.matches));
            !folded)
            return ofSource(folded.error());
        const auto decisions = static_cast<std::size_t>(std::ranges::count_if(*there, isDecision));
        if (decisions == 0)
            return success();
        const auto kept = counterpart(query);
        if (!kept)
            return kept.error();
        if (!*kept) {
            m_merge.notKept.push_back({query, decisions});
            return success();
        }
        const auto here = m_target.history((*kept)->id);
        if (!here)
            return here.error();
        return addTo(**kept, *here, *there);
    }

    Status addTo(const QueryRecord& kept, const Events& here, const Events& there)
    {
        const auto reviews = foldReviews(here, static_cast<std::size_t>(kept.matches));
        if (!reviews)
            return reviews.error();
        const BySubject decidedHere = bySubject(here);
        Events added;
        for (const auto& [subject, events] : bySubject(there)) {
            const auto own = decidedHere.find(subject);
            const auto records
                = compared(own == decidedHere.end() ? Events() : own->second, events);
            m_merge.known += records.shared.size();
            if (records.there.empty())
                continue;
            const Review& review = (*reviews)[static_cast<std::size_t>(subject.first)];
            const bool same = records.there.back().change == valueOf(review, subject.second);
            if (!same && isTakenBackThere(records))
                m_merge.takenBack.push_back({kept, subject.first, subject.second});
            else if (!same && isNewerHere(records))
                m_merge.newer.push_back({kept, subject.first, subject.second});
            else
                added.insert(added.end(), records.there.begin(), records.there.end());
        }
        if (added.empty())
            return success();
        // In the order in which they were decided, not by subject.
        std::ranges::sort(added, {}, &ReviewEvent::id);
        if (const auto status = m_target.append(kept.id, added); !status)
            return status;
        m_merge.added += added.size();
        return success();
    }

    Error ofSource(Error error) const
    {
        error.path = m_file;
        if (error.code == ErrorCode::LibraryCorrupt)
            error.code = ErrorCode::CaseCorrupt;
        return error;
    }

    ReviewStore& m_target;
    const ReviewStore& m_source;
    std::filesystem::path m_file; ///< of the source
    std::vector<QueryRecord> m_kept;
    CaseMerge m_merge;
};

} // namespace

Result<CaseMerge> mergeCase(Catalogue& target, const Catalogue& source, const std::stop_token& stop)
{
    return Merger(target, source).merge(stop);
}

} // namespace stemma
