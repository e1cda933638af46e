// Summaries of measured values.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stemma
{

/// Nothing when there are no values.
std::optional<double> meanOf(std::span<const double> values);
/// Between the two middle values when their number is even; nothing when there are no values.
std::optional<double> medianOf(std::vector<double> values);

struct Interval {
    double low = 0;
    double high = 0;
};

/// The 95 % interval of the mean by the percentile bootstrap over 2000 draws with a fixed seed, so that the same
/// values give the same interval on every machine. Nothing for fewer than two values.
std::optional<Interval> bootstrapInterval(std::span<const double> values);

} // namespace stemma
