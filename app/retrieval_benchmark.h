// `stemma-train evaluate --truth`: every encoder alone on a benchmark.
#pragma once

#include "core/base/result.h"
#include "models/inference/load_models.h"
#include "models/training/encoder_trainer.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

struct RetrievalBenchmark {
    /// Files of the format "asid-bench-1" with one library: it is embedded once for all of them.
    std::vector<std::filesystem::path> truths;
    /// Made by `stemma-train prepare` from the truths' library and queries. A recording is the track whose
    /// name its path ends with.
    std::vector<std::filesystem::path> shards;
    std::vector<std::filesystem::path> weights; ///< of encoders
    int threads = 1;
    EncoderHops hops;
};

/// Ranks the whole library for every query with a sample in it, by the best pair of segments and by the five
/// best places (models/training/retrieval.h), and logs for each encoder, truth and ranking the mean average
/// precision over all relevant tracks, the hit rates at 1 and at 10, and where the truth has lengths of clips
/// the hit rate at 1 of each length. All tracks of the library compete. Speeds are audio by processor time.
/// Errors: those of readTruth(), ShardSet::loadAll() and loadEncoder(), InvalidArgument (a recording is not in
/// the shards, another library, no truth, no query with a sample), Cancelled, Internal.
Status
measureRetrieval(const RetrievalBenchmark& benchmark, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
