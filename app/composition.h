// The only place that builds concrete classes: models from their weights, an engine from models and a library.
#pragma once

#include "core/pipeline/engine.h"

#include <filesystem>
#include <memory>

namespace stemma
{

/// Takes about a second: call it on a worker where there is a window. @p runner must outlive the engine.
/// Errors: WeightsMissing, WeightsForeign, and those of Engine::open.
Result<std::unique_ptr<Engine>> openEngine(
    const std::filesystem::path& library, Access access, const std::filesystem::path& weights,
    TaskRunner& runner, const EngineSettings& settings = {});

/// What the models of a folder call themselves, in about a second.
/// Errors: WeightsMissing, WeightsForeign, Internal.
Result<EngineIdentity> modelsIdentity(const std::filesystem::path& weights);

} // namespace stemma
