// The harmonic and the percussive part of a spectral map, for music whose stems nobody has.
#pragma once

#include "core/base/spectral_view.h"

#include <cstdint>
#include <vector>

namespace stemma
{

enum class MapPart { Harmonic, Percussive };

/// Levels [count, bins] of one part of the frames [first, first + count), which must lie inside the
/// map. What rings on is harmonic (a median over 0.34 s), what is wide is percussive (a median over
/// 0.7 octaves); the power of every cell is shared out between both, so that they sum to the map.
/// Method: Fitzgerald, Harmonic/Percussive Separation using Median Filtering (DAFx 2010), with the
/// mask on power, where the maps of this program add.
std::vector<std::uint8_t>
separatedLevels(const SpectralView& map, int first, int count, MapPart part);

} // namespace stemma
