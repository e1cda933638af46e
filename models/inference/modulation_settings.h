// The modulation feature's numbers in a weights file.
#pragma once

#include "core/base/result.h"
#include "models/inference/modulation_feature.h"
#include "models/nets/weights_file.h"

namespace stemma
{

/// Writes all numbers of @p settings.
void storeSettings(Weights& weights, const ModulationSettings& settings);
/// Errors: WeightsForeign (numbers that no feature has).
Result<ModulationSettings> modulationSettingsFrom(const Weights& weights);

} // namespace stemma
