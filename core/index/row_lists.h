// All rows of an index, in one list or in inverted lists. Private to core/index.
#pragma once

#include "core/base/result.h"
#include "core/base/task_runner.h"
#include "core/index/nearest.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Up to exactLimit rows: one list, which every query reads. Above: about 2 sqrt(n) lists, one around each
/// centre of a k-means; a row lies in the list of its nearest centre, and a query reads the lists of its
/// nearest centres. The count of rows alone decides.
class RowLists
{
public:
    RowLists(std::size_t dimension, std::size_t exactLimit, std::size_t listsRead);

    std::size_t size() const { return m_size; }
    std::size_t dimension() const { return m_centres.dimension(); }
    bool isExact() const { return m_centres.size() == 0; }

    /// @param codes [labels.size(), dimension]. Errors: Internal (the rows are in, but in one list).
    Status add(std::span<const std::int64_t> labels, std::span<const std::int8_t> codes);
    /// Removes rows with first <= label < last.
    void remove(std::int64_t first, std::int64_t last);
    /// The k best rows of each query. Errors: Cancelled.
    Result<std::vector<std::vector<Neighbour>>> search(
        const QueryRows& queries, std::size_t k, TaskRunner& runner,
        const std::stop_token& stop) const;

    // What a file holds.
    const CodeList& centres() const { return m_centres; } ///< labels 0, 1, ...; none while exact
    const std::vector<CodeList>& lists() const { return m_lists; } ///< one, or one per centre
    std::size_t clusteredRows() const { return m_clusteredRows; }
    void restore(CodeList centres, std::vector<CodeList> lists, std::size_t clusteredRows);

private:
    Status followTheRule();
    Status cluster();
    void merge();
    void searchSome(
        const QueryRows& queries, std::span<const std::uint32_t> some,
        std::span<BestNeighbours> best, const std::stop_token& stop) const;
    std::vector<std::vector<std::uint32_t>> queriesOfLists(
        const QueryRows& queries, std::span<const std::uint32_t> some,
        const std::stop_token& stop) const;

    std::size_t m_exactLimit;
    std::size_t m_listsRead;
    std::size_t m_size = 0;
    std::size_t m_clusteredRows = 0; ///< rows when the centres were made
    CodeList m_centres;
    std::vector<CodeList> m_lists;
};

} // namespace stemma
