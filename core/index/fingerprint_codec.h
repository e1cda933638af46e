// Fingerprints as they are stored: 8 bits a component.
#pragma once

#include "core/base/fingerprints.h"
#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace stemma
{

/// Reference fingerprints as bytes: each row scaled to -127..127 with its own scale (cosine error below 1e-3
/// for 512 or more dimensions; measured in the test), then segment start and length in ms.
std::vector<std::byte> packFingerprints(const Fingerprints& fingerprints);
/// Rows come back with unit length. Errors: LibraryCorrupt.
Result<Fingerprints> unpackFingerprints(std::span<const std::byte> packed);

} // namespace stemma
