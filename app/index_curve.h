// `stemma-train index-curve`: what the index finds for what it costs.
#pragma once

#include "core/base/result.h"
#include "models/training/encoder_trainer.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

struct IndexCurve {
    std::filesystem::path truth; ///< of the format "asid-bench-1"
    /// Made by `stemma-train prepare` from the truth's library and queries, see prepared_recordings.h.
    std::vector<std::filesystem::path> shards;
    std::vector<std::filesystem::path> distractors; ///< shards of more music that is indexed
    std::filesystem::path weights; ///< of the encoder
    std::vector<int> lists{1, 2, 4, 8, 16, 32, 64, 128}; ///< inverted lists read by a query
};

/// Indexes the library and the distractors in one list and in inverted lists, and logs a table, comma-separated, of
/// each kind and number of lists read: the share of the samples whose track is among the first 10, 30 and 60 by votes,
/// the share of those with a place of the right track within two seconds of a true one, and the processor seconds that
/// searching takes for a minute of query.
/// Errors: those of readTruth(), ShardSet::loadAll() and loadEncoder(), InvalidArgument (a recording is not in the
/// shards, no sample), Cancelled, Internal.
Status measureIndex(const IndexCurve& curve, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
