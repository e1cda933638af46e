// Dot products of integer rows, the inner loop of the search. Private to core/index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stemma
{

/// Row lengths are a multiple of this many components, filled up with zeros.
constexpr std::size_t rowStep = 32;
/// Addresses of rows are a multiple of this many bytes.
constexpr std::size_t rowAlignment = 64;

/// out[q * rows + r] = sum over i of queries[q][i] * rows_[r * width + i]. Sums are exact, and so the same on
/// every processor and for every order, as long as they fit 32 bits: queries within -4095..4095, rows within
/// -127..127 and at most 4096 components do.
/// @param queries each [width], aligned
/// @param rowData [rows, width], row-major, aligned
/// @param out [queries, rows]
void dotProducts(
    std::span<const std::int16_t* const> queries, const std::int16_t* rowData, std::size_t rows,
    std::size_t width, std::int32_t* out);

} // namespace stemma
