// Query rows as the kernel takes them. Private to core/index.
#pragma once

#include "core/index/aligned_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stemma
{

/// Rows with 13 bits a component, so that the codes of the references alone decide the error of a similarity.
class QueryRows
{
public:
    /// @param rows [n, dimension], finite
    QueryRows(std::span<const float> rows, std::size_t dimension);

    std::size_t size() const { return m_inverseLengths.size(); }
    const std::int16_t* row(std::size_t i) const { return m_rows.data() + i * m_width; }
    double inverseLength(std::size_t i) const { return m_inverseLengths[i]; }

private:
    std::size_t m_width;
    AlignedRows m_rows;
    std::vector<double> m_inverseLengths;
};

} // namespace stemma
