// Runs the whole engine on Sample100.
#pragma once

#include "core/pipeline/engine.h"
#include "core/pipeline/sample100_evaluation.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace stemma
{

struct Sample100Run {
    Sample100Evaluation evaluation;
    /// Recordings that could not be read; as queries they count as nothing found.
    std::vector<FailedFile> failures;
};

/// Imports references and noise, then searches in every whole query and in the beginnings of its segments, each as
/// if nothing else of the query were known. Other tracks of the engine's library, and the query itself, are
/// passed over. Queries and relations without their recordings are left out.
/// @param progress  gets the number of searches done and the number of all.
/// Errors: Cancelled and those of Engine::import and Engine::track.
Result<Sample100Run> evaluateSample100(
    Engine& engine, const Sample100Annotations& annotations, const Sample100Recordings& recordings,
    const ImportObserver& importing, const std::function<void(int, int)>& progress,
    std::stop_token stop);

} // namespace stemma
