// Products of matrices of small integers. The one place that talks to oneDNN, which picks the widest
// instructions of the processor at hand; results are exact, so they are the same on all of them.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

namespace stemma
{

/// The least width from @p width on that processors like; the rest of each row is to be zero.
constexpr int fastWidth(int width)
{
    constexpr int multiple = 64;
    return (width + multiple - 1) / multiple * multiple;
}

/// Rows of 8-bit integers [rows, width], packed for inner products with many others. Immutable: safe to use
/// from several threads, each of which does its own products alone.
class Int8Rows
{
public:
    /// @param values row-major, a multiple of @p width of them; width at most 130,000, so that no sum overflows.
    Int8Rows(std::span<const std::int8_t> values, int width);
    Int8Rows(Int8Rows&&) noexcept;
    Int8Rows& operator=(Int8Rows&&) noexcept;
    ~Int8Rows();

    int rows() const;
    int width() const;
    /// Inner products of each row of @p left [n, width] with each of these: @p out is [n, rows()].
    /// Throws std::runtime_error when the processor or memory fails oneDNN.
    void products(std::span<const std::int8_t> left, std::span<std::int32_t> out) const;

private:
    struct Packed;
    std::unique_ptr<Packed> m_packed;
};

} // namespace stemma
