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

/// Owns the levels of a whole recording, [frames, bins] row-major; see SpectralView for the units.
struct SpectralMap {
    SpectralAxes axes;
    int bins = 0;
    std::vector<std::uint8_t> levels;

    SpectralView view() const { return {axes, bins, levels}; }
};

/// Packs a map losslessly for storage (time differences, Zstandard).
std::vector<std::byte> packMap(const SpectralMap& map);
/// Errors: LibraryCorrupt when the bytes are not a packed map.
Result<SpectralMap> unpackMap(std::span<const std::byte> packed);

} // namespace stemma
