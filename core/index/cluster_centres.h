// The k-means that an inverted-list index is built on, by FAISS. Private to core/index.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace stemma
{

/// Spherical k-means over @p rows [n, dimension] of unit length: the centres [count, dimension], of unit
/// length. The same rows in the same order give the same centres. n must be at least count.
/// Errors: Internal (what FAISS threw).
Result<std::vector<float>>
clusterCentres(std::span<const float> rows, std::size_t dimension, std::size_t count);

} // namespace stemma
