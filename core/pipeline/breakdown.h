// By what the samples of a benchmark are told apart when it is asked which of them are found.
#pragma once

#include "core/pipeline/truth.h"

#include <string>
#include <utility>
#include <vector>

namespace stemma
{

/// The table, e.g. "pitch shift", and its row, e.g. "abs 2.5..4".
using BreakdownLabel = std::pair<std::string, std::string>;

/// The rows to which a sample of a query belongs. Tables for which the truth says nothing are left out, and those
/// of the transformation for plain clips.
std::vector<BreakdownLabel> breakdownLabels(const TruthQuery& query, const TruthSample& sample);

} // namespace stemma
