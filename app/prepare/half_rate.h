// Two samples to one, for what renders at twice the rate to keep its aliases out of the map.
#pragma once

#include <span>
#include <vector>

namespace stemma
{

/// Every second sample of @p samples after a low-pass without delay: flat to 0.22 of the old rate,
/// 70 dB down from 0.28 on. n samples give ceil(n / 2).
std::vector<float> halveRate(std::span<const float> samples);

} // namespace stemma
