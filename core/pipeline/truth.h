// Ground truth of a benchmark: which query holds what of which reference.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace stemma
{

struct TruthSample {
    std::filesystem::path reference;
    double tempoRatio = 1; ///< query tempo / reference tempo
    double pitchShift = 0; ///< semitones, query minus reference
};

struct TruthQuery {
    std::filesystem::path query;
    std::vector<TruthSample> samples; ///< empty for a negative: nothing of the library is in it
};

/// Paths are absolute, or were relative to the folder of the truth file and are joined to it here.
struct Truth {
    std::vector<std::filesystem::path> library;
    std::vector<TruthQuery> queries;
};

/// Reads a truth.json of the format "asid-bench-1".
/// Errors: FileNotFound, ReadFailed, InvalidArgument (says what is missing or wrong, and where).
Result<Truth> readTruth(const std::filesystem::path& file);

} // namespace stemma
