#include "core/index/row_lists.h"

#include "core/index/cluster_centres.h"
#include "core/index/row_codes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace stemma
{

namespace
{

/// Rows per centre that the k-means sees.
constexpr std::size_t sampledRows = 32;
/// New centres are made when the rows have become so many times more than there were for the old ones.
constexpr std::size_t growth = 4;

std::size_t listCount(std::size_t rows)
{
    return std::max<std::size_t>(1, std::lround(2 * std::sqrt(static_cast<double>(rows))));
}

/// Rows as floats to code them as queries: to which list they go must not depend on how they came.
QueryRows decoded(std::span<const std::int8_t> codes, std::size_t dimension)
{
    return {std::vector<float>(codes.begin(), codes.end()), dimension};
}

std::vector<std::uint32_t> upTo(std::size_t count)
{
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

} // namespace

RowLists::RowLists(std::size_t dimension, std::size_t exactLimit, std::size_t listsRead)
    : m_exactLimit(exactLimit)
    , m_listsRead(listsRead)
    , m_centres(dimension)
    , m_lists{CodeList(dimension)}
{
}

Status RowLists::add(std::span<const std::int64_t> labels, std::span<const std::int8_t> codes)
{
    const auto rowOf = [&](std::size_t i) { return codes.subspan(i * dimension(), dimension()); };
    if (isExact()) {
        for (std::size_t i = 0; i < labels.size(); ++i)
            m_lists[0].append(labels[i], rowOf(i));
    } else {
        const auto rows = decoded(codes, dimension());
        std::vector<BestNeighbours> nearest(labels.size(), BestNeighbours(1));
        searchList(m_centres, rows, upTo(labels.size()), nearest, {});
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto list = static_cast<std::size_t>(nearest[i].take()[0].label);
            m_lists[list].append(labels[i], rowOf(i));
        }
    }
    m_size += labels.size();
    return followTheRule();
}

void RowLists::remove(std::int64_t first, std::int64_t last)
{
    for (CodeList& list : m_lists)
        m_size -= list.removeIf([=](std::int64_t label) { return first <= label && label < last; });
    if (m_size <= m_exactLimit && !isExact())
        merge();
}

Status RowLists::followTheRule()
{
    const bool tooManyForOne = isExact() && m_size > m_exactLimit;
    const bool outgrown = !isExact() && m_size > growth * m_clusteredRows;
    return tooManyForOne || outgrown ? cluster() : success();
}

void RowLists::merge()
{
    CodeList all(dimension());
    for (CodeList& list : m_lists) {
        for (std::size_t i = 0; i < list.size(); ++i)
            all.append(list.labels()[i], list.row(i));
        list = CodeList(dimension());
    }
    m_lists.clear();
    m_lists.push_back(std::move(all));
    m_centres = CodeList(dimension());
    m_clusteredRows = 0;
}

Status RowLists::cluster()
{
    if (!isExact())
        merge();
    const CodeList all = std::exchange(m_lists[0], CodeList(dimension()));
    // Evenly spread over the rows in order of their labels: the sample does not depend on how they came.
    const std::size_t count = listCount(all.size());
    const std::size_t samples = std::min(all.size(), sampledRows * count);
    auto order = upTo(all.size());
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return all.labels()[i]; });
    std::vector<float> rows(samples * dimension());
    for (std::size_t i = 0; i < samples; ++i)
        all.decode(
            order[i * all.size() / samples], std::span(rows).subspan(i * dimension(), dimension()));
    auto centres = clusterCentres(rows, dimension(), count);
    if (!centres) {
        m_lists[0] = all;
        return centres.error();
    }
    std::vector<std::int8_t> codes(dimension());
    for (std::size_t i = 0; i < count; ++i) {
        codeRow(std::span(*centres).subspan(i * dimension(), dimension()), codes);
        m_centres.append(static_cast<std::int64_t>(i), codes);
    }
    m_lists.assign(count, CodeList(dimension()));
    m_clusteredRows = all.size();
    m_size = 0;
    // In parts, since the rows are widened on the way.
    constexpr std::size_t part = 4096;
    for (std::size_t i = 0; i < all.size(); i += part) {
        const std::size_t n = std::min(part, all.size() - i);
        if (auto added = add(
                all.labels().subspan(i, n), all.codes().subspan(i * dimension(), n * dimension()));
            !added)
            return added;
    }
    return success();
}

std::vector<std::vector<std::uint32_t>> RowLists::queriesOfLists(
    const QueryRows& queries, std::span<const std::uint32_t> some,
    const std::stop_token& stop) const
{
    std::vector<std::vector<std::uint32_t>> chosen(m_lists.size());
    std::vector<BestNeighbours> nearest(queries.size(), BestNeighbours(m_listsRead));
    searchList(m_centres, queries, some, nearest, stop);
    for (const std::uint32_t query : some) {
        for (const Neighbour& centre : nearest[query].take())
            chosen[static_cast<std::size_t>(centre.label)].push_back(query);
    }
    return chosen;
}

void RowLists::searchSome(
    const QueryRows& queries, std::span<const std::uint32_t> some, std::span<BestNeighbours> best,
    const std::stop_token& stop) const
{
    if (isExact())
        return searchList(m_lists[0], queries, some, best, stop);
    const auto chosen = queriesOfLists(queries, some, stop);
    for (std::size_t list = 0; list < m_lists.size(); ++list) {
        if (!chosen[list].empty())
            searchList(m_lists[list], queries, chosen[list], best, stop);
    }
}

Result<std::vector<std::vector<Neighbour>>> RowLists::search(
    const QueryRows& queries, std::size_t k, TaskRunner& runner, const std::stop_token& stop) const
{
    std::vector<BestNeighbours> best(queries.size(), BestNeighbours(k));
    const auto all = upTo(queries.size());
    const std::size_t tasks = static_cast<std::size_t>(std::max(1, runner.width()));
    const std::size_t share = std::max<std::size_t>(1, (all.size() + tasks - 1) / tasks);
    std::vector<std::function<void()>> work;
    for (std::size_t begin = 0; begin < all.size(); begin += share) {
        const auto some = std::span(all).subspan(begin, std::min(share, all.size() - begin));
        work.emplace_back([&, some] { searchSome(queries, some, best, stop); });
    }
    runner.run(work);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    std::vector<std::vector<Neighbour>> found(queries.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = best[i].take();
    return found;
}

void RowLists::restore(CodeList centres, std::vector<CodeList> lists, std::size_t clusteredRows)
{
    m_centres = std::move(centres);
    m_lists = std::move(lists);
    m_clusteredRows = clusteredRows;
    m_size = 0;
    for (const CodeList& list : m_lists)
        m_size += list.size();
}

} // namespace stemma
