// Ground truth of a benchmark: which query holds what of which reference.
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

/// One place where a sample sounds.
struct TruthOccurrence {
    TimeRange query;
    TimeRange reference;
};

struct TruthSample {
    std::filesystem::path reference;
    double tempoRatio = 1; ///< query tempo / reference tempo; above 0
    double pitchShift = 0; ///< semitones, query minus reference
    std::string kind; ///< how it was made; "clip" for a plain excerpt under noise; may be empty
    bool chopped = false; ///< the slices of the excerpt are played in another order
    std::optional<double> sampleToHostDb;
    std::optional<double> excerptSeconds; ///< of the reference
    std::vector<TruthOccurrence> occurrences; ///< empty when the places are not known
};

struct TruthQuery {
    std::filesystem::path query;
    std::vector<TruthSample> samples; ///< empty for a negative: nothing of the library is in it
    std::optional<double> clipSeconds; ///< of queries that were cut to a length
    std::optional<double> snrDb; ///< of queries under noise
};

/// Paths are absolute, or were relative to the folder of the truth file and are joined to it here.
struct Truth {
    std::vector<std::filesystem::path> library;
    std::vector<TruthQuery> queries;
};

/// Reads a truth.json of the format "asid-bench-1". What measures by kind, length or level need is optional.
/// Errors: FileNotFound, ReadFailed, InvalidArgument (says what is missing or wrong, and where).
Result<Truth> readTruth(const std::filesystem::path& file);

} // namespace stemma
