// Fingerprint rows as 8-bit codes. Private to core/index.
#pragma once

#include <cstdint>
#include <span>

namespace stemma
{

/// Codes of a row: each component in proportion to the largest one, which becomes 127. Only the direction is
/// kept, because rows have unit length: decoded = code / |code|. Coding a decoded row gives the same codes.
/// A row of zeros has zeros. Both spans [dimension].
void codeRow(std::span<const float> row, std::span<std::int8_t> codes);

/// 1 / |codes|, and 0 for a row of zeros.
double inverseLength(std::span<const std::int8_t> codes);

/// Whether every component is a finite number.
bool isFinite(std::span<const float> row);

} // namespace stemma
