// Compares answers with a ground truth.
#pragma once

#include "core/pipeline/answers.h"
#include "core/pipeline/evaluation.h"
#include "core/pipeline/truth.h"

namespace stemma
{

/// The references of a query are ranked by the score of their best match; a reference that a truth lists more
/// than once counts once. Equal scores count for the average precision in the unfavourable order, and for hit
/// rates by the expected value over random orders.
Evaluation scoreAnswers(const Truth& truth, const Answers& answers);

} // namespace stemma
