// Query rows as products of 8-bit integers take them. Private to core/index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stemma
{

/// Rows with 13 bits a component, so that the codes of the references alone decide the error of a similarity.
/// A code is two digits: base times the first and the second.
class QueryRows
{
public:
    static constexpr std::int32_t base = 64;

    /// @param rows [n, dimension], finite
    QueryRows(std::span<const float> rows, std::size_t dimension);

    std::size_t size() const { return m_inverseLengths.size(); }
    /// The first digits of a row and then its second ones: [2, dimension].
    std::span<const std::int8_t> digits(std::size_t i) const
    {
        return std::span(m_digits).subspan(2 * i * m_dimension, 2 * m_dimension);
    }
    double inverseLength(std::size_t i) const { return m_inverseLengths[i]; }

private:
    std::size_t m_dimension;
    std::vector<std::int8_t> m_digits;
    std::vector<double> m_inverseLengths;
};

} // namespace stemma
