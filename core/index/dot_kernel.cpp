#include "core/index/dot_kernel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace stemma
{

namespace
{

void portable(
    std::span<const std::int16_t* const> queries, const std::int16_t* rowData, std::size_t rows,
    std::size_t width, std::int32_t* out)
{
    for (std::size_t q = 0; q < queries.size(); ++q) {
        for (std::size_t r = 0; r < rows; ++r) {
            std::int32_t sum = 0;
            for (std::size_t i = 0; i < width; ++i)
                sum += std::int32_t{queries[q][i]} * rowData[r * width + i];
            out[q * rows + r] = sum;
        }
    }
}

#if defined(__x86_64__)

// Tiles of 4 queries and 2 rows: the largest whose sums stay in the 16 registers. Measured on one core:
// 55 G multiplications a second, against 31 to 49 for tiles of 4 x 1, 2 x 4, 3 x 4, 4 x 3 and 5 x 2.
constexpr std::size_t tileQueries = 4;
constexpr std::size_t tileRows = 2;

__attribute__((target("avx2"))) std::int32_t sumOf(__m256i sums)
{
    __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4e));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xb1));
    return _mm_cvtsi128_si32(half);
}

template <std::size_t Queries, std::size_t Rows>
__attribute__((target("avx2"))) void tile(
    const std::int16_t* const* queries, const std::int16_t* rowData, std::size_t rows,
    std::size_t width, std::int32_t* out)
{
    __m256i sums[Queries][Rows];
    for (auto& query : sums) {
        for (auto& sum : query)
            sum = _mm256_setzero_si256();
    }
    for (std::size_t i = 0; i < width; i += 16) {
        __m256i row[Rows];
#pragma GCC unroll 2
        for (std::size_t r = 0; r < Rows; ++r)
            row[r] = _mm256_load_si256(reinterpret_cast<const __m256i*>(rowData + r * width + i));
#pragma GCC unroll 4
        for (std::size_t q = 0; q < Queries; ++q) {
            const auto query = _mm256_load_si256(reinterpret_cast<const __m256i*>(queries[q] + i));
#pragma GCC unroll 2
            for (std::size_t r = 0; r < Rows; ++r)
                sums[q][r] = _mm256_add_epi32(sums[q][r], _mm256_madd_epi16(query, row[r]));
        }
    }
    for (std::size_t q = 0; q < Queries; ++q) {
        for (std::size_t r = 0; r < Rows; ++r)
            out[q * rows + r] = sumOf(sums[q][r]);
    }
}

/// All rows for @p Queries queries, which stay in the first-level cache meanwhile.
template <std::size_t Queries>
void strip(
    const std::int16_t* const* queries, const std::int16_t* rowData, std::size_t rows,
    std::size_t width, std::int32_t* out)
{
    std::size_t r = 0;
    for (; r + tileRows <= rows; r += tileRows)
        tile<Queries, tileRows>(queries, rowData + r * width, rows, width, out + r);
    if (r < rows)
        tile<Queries, 1>(queries, rowData + r * width, rows, width, out + r);
}

void tiled(
    std::span<const std::int16_t* const> queries, const std::int16_t* rowData, std::size_t rows,
    std::size_t width, std::int32_t* out)
{
    std::size_t q = 0;
    for (; q + tileQueries <= queries.size(); q += tileQueries)
        strip<tileQueries>(queries.data() + q, rowData, rows, width, out + q * rows);
    switch (queries.size() - q) {
    case 3:
        return strip<3>(queries.data() + q, rowData, rows, width, out + q * rows);
    case 2:
        return strip<2>(queries.data() + q, rowData, rows, width, out + q * rows);
    case 1:
        return strip<1>(queries.data() + q, rowData, rows, width, out + q * rows);
    default:
        return;
    }
}

#endif

} // namespace

void dotProducts(
    std::span<const std::int16_t* const> queries, const std::int16_t* rowData, std::size_t rows,
    std::size_t width, std::int32_t* out)
{
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    if (hasAvx2)
        return tiled(queries, rowData, rows, width, out);
#endif
    portable(queries, rowData, rows, width, out);
}

} // namespace stemma
