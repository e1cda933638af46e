// Rows in memory: 8-bit codes with what names them. Private to core/index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace stemma
{

/// An unordered list of coded rows. Readable from several threads while nobody changes it.
class CodeList
{
public:
    explicit CodeList(std::size_t dimension)
        : m_dimension(dimension)
    {
    }

    std::size_t size() const { return m_labels.size(); }
    std::size_t dimension() const { return m_dimension; }
    std::span<const std::int64_t> labels() const { return m_labels; }
    std::span<const std::int8_t> codes() const { return m_codes; } ///< [size, dimension]
    std::span<const std::int8_t> row(std::size_t i) const;
    /// 1 / |codes| of each row.
    std::span<const double> inverseLengths() const { return m_inverseLengths; }

    void append(std::int64_t label, std::span<const std::int8_t> codes);
    /// Takes over whole rows, as a file holds them. @p codes [labels.size(), dimension]
    void assign(std::vector<std::int64_t> labels, std::vector<std::int8_t> codes);
    /// Removes the rows whose label is chosen, by moving the last ones into their places.
    /// Returns how many went.
    std::size_t removeIf(const std::function<bool(std::int64_t)>& chosen);

    /// One row as numbers of unit length. @p out [dimension]
    void decode(std::size_t i, std::span<float> out) const;

private:
    std::size_t m_dimension;
    std::vector<std::int8_t> m_codes;
    std::vector<double> m_inverseLengths;
    std::vector<std::int64_t> m_labels;
};

} // namespace stemma
