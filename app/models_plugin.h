// The seam between the programs and their models: LibTorch takes half a second to load, so it lies behind a
// plug-in that is opened only when the models are needed, on whatever thread needs them.
#pragma once

#include "core/pipeline/engine.h"

#include <filesystem>

namespace stemma
{

/// Signature of the plug-in's only symbol, stemmaLoadModels.
using LoadModelsFunction
    = void (*)(const std::filesystem::path& weights, Result<EngineModels>& out);

/// Opens the plug-in next to the program and loads the models. Safe to call from any thread; the plug-in
/// stays open until the program ends.
/// Errors: WeightsMissing, WeightsForeign, Internal (the plug-in itself cannot be opened).
Result<EngineModels> loadModelsPlugin(const std::filesystem::path& weights);

} // namespace stemma
