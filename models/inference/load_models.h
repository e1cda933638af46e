// Models from weights files.
#pragma once

#include "core/match/encoder.h"
#include "core/match/reranker.h"

#include <filesystem>
#include <memory>

namespace stemma
{

/// Names within a weights folder.
inline constexpr const char* modulationWeightsName = "modulation.weights";
inline constexpr const char* graphWeightsName = "graph.weights";
inline constexpr const char* rerankerWeightsName = "reranker.weights";

/// What the program runs with.
struct LoadedModels {
    std::shared_ptr<const Encoder> encoder;
    std::shared_ptr<const Reranker> reranker; ///< null when the folder holds none
};

/// Loads the folder's coarse encoder (the modulation fingerprint; the graph encoder where that is
/// missing) and its reranker, if there is one. Each call into them uses the
/// thread that it was called on: sets torch to one thread, process-wide.
/// Takes about 0.1 s once torch is in memory.
/// Errors: WeightsMissing (no encoder), WeightsForeign, ReadFailed, PermissionDenied.
Result<LoadedModels> loadModels(const std::filesystem::path& folder);

/// How many threads one call into a model may use, process-wide.
void setModelThreads(int threads);

enum class WeightsKind { Encoder, Reranker };
/// Errors: as readWeights(), and WeightsForeign for a kind that this program does not know.
Result<WeightsKind> weightsKind(const std::filesystem::path& file);

/// Seconds between segments, in place of what a weights file says; 0 leaves that as it is.
struct EncoderHops {
    double reference = 0;
    double query = 0;
};
/// An encoder of any kind. Errors: as readWeights() and the encoders' create().
Result<std::shared_ptr<const Encoder>>
loadEncoder(const std::filesystem::path& file, const EncoderHops& hops = {});
/// Errors: as readWeights() and the reranker's create().
Result<std::shared_ptr<const Reranker>> loadReranker(const std::filesystem::path& file);

} // namespace stemma
