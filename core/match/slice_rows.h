// Slices of half a second of a coarse map, packed for products with many others.
#pragma once

#include "core/match/coarse_map.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemma
{

constexpr int sliceRows = 6; ///< 0.48 s
constexpr int sliceHop = 3; ///< from one slice of the query to the next
/// Below this share of the mean a slice counts as silent: dividing by less would let noise win.
constexpr double quietSlice = 0.2;

/// Of one packed slice: rows times columns, see fastWidth().
int sliceWidth(int columns);

/// Appends the slices that begin at @p starts, moved down by @p shift columns.
void appendSlices(
    const CoarseMap& map, std::span<const int> starts, int shift, std::vector<std::int8_t>& values);

/// The sum of the squares of the slice's values.
double sliceEnergy(const CoarseMap& map, int start);

} // namespace stemma
