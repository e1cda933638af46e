// Measures the whole engine against a ground truth.
#pragma once

#include "core/pipeline/engine.h"
#include "core/pipeline/truth.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace stemma
{

struct Evaluation {
    int positives = 0; ///< queries with at least one sample
    int negatives = 0;
    double meanAveragePrecision
        = 0; ///< over the positives, all candidates ranked, distractors compete
    double hitRate1 = 0;
    double hitRate5 = 0;
    double hitRate10 = 0;
    double rejectionAuroc = 0.5; ///< best score of positives against that of negatives
    int found = 0; ///< samples whose reference is among the first ten
    double tempoWithin2Percent = 0; ///< share of the found
    double pitchWithinHalfSemitone = 0; ///< share of the found
    std::vector<FailedFile>
        failures; ///< tracks and queries that could not be read; such queries count as nothing found
};

/// Imports what the library lacks of the truth's tracks, then runs every query without a threshold.
/// @param answered gets each result in order, for printing.
/// Errors: Cancelled and those of Engine::import.
Result<Evaluation> evaluate(
    Engine& engine, const Truth& truth, const ImportObserver& importing,
    const std::function<void(const TruthQuery&, const Result<QueryResult>&)>& answered,
    std::stop_token stop);

} // namespace stemma
