// The one representation of a recording that everything else derives from.
#pragma once

#include "core/base/result.h"
#include "core/base/spectral_view.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stemma
{

/// Owns the levels of a whole recording, [frames, bins] row-major; see SpectralView for the units. The
/// power of a bin is floorDb + level * stepDb, off by stepDb / 2 at most between floorDb and the
/// ceiling of 255 levels; what lies outside is level 0 or 255. Silence is level 0. A sine of amplitude
/// 1 at the centre of a bin is 0 dB there.
struct SpectralMap {
    SpectralAxes axes;
    int bins = 0;
    std::vector<std::uint8_t> levels;

    SpectralView view() const { return {axes, bins, levels}; }
};

/// Packs a map losslessly for storage: 180 kB per minute of music on average, 209 for the worst of 22
/// tracks. At most 4096 bins. Equal maps give equal bytes.
std::vector<std::byte> packMap(const SpectralMap& map);
/// Errors: LibraryCorrupt when the bytes are not a packed map or any of them was changed,
/// LibraryTooNew when they are one of a later version.
Result<SpectralMap> unpackMap(std::span<const std::byte> packed);

} // namespace stemma
