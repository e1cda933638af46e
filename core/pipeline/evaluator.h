// Runs the whole engine on the queries of a ground truth.
#pragma once

#include "core/pipeline/answers.h"
#include "core/pipeline/engine.h"
#include "core/pipeline/truth.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace stemma
{

/// A query's matches as an answer, each with its place and those of its occurrences.
/// Errors: those of Engine::track.
Result<std::vector<AnswerMatch>> answerOf(const Engine& engine, const QueryResult& result);

struct AnsweredTruth {
    Answers answers;
    /// Tracks and queries that could not be read; such queries count as nothing found.
    std::vector<FailedFile> failures;
};

/// Imports what the engine's library lacks of the truth's tracks, then runs every query without a threshold.
/// Other tracks of that library compete as well.
/// @param answered gets each result in order.
/// Errors: Cancelled and those of Engine::import.
Result<AnsweredTruth> answerTruth(
    Engine& engine, const Truth& truth, const ImportObserver& importing,
    const std::function<void(const TruthQuery&, const Result<QueryResult>&)>& answered,
    std::stop_token stop);

} // namespace stemma
