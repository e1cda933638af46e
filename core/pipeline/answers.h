// What a program said about the queries of a ground truth: Stemma, or another one in a file of the same form.
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace stemma
{

/// A place that was reported.
struct AnswerPlace {
    TimeRange query;
    std::optional<TimeRange> reference;
};

/// One reported reference; what the program did not say is empty. A reference may be reported repeatedly.
struct AnswerMatch {
    std::filesystem::path reference;
    double score = 0; ///< higher is surer; a probability in Stemma's own answers
    std::optional<double> tempoRatio; ///< query tempo / reference tempo, above 0
    std::optional<double> pitchShift; ///< semitones, query minus reference
    std::optional<double> tempoRatioError; ///< half width of the 95 % interval, at least 0
    std::optional<double> pitchShiftError; ///< the same
    std::vector<AnswerPlace> places; ///< the match's own, then those of all occurrences
};

/// By the path of the query. A query without an entry counts as nothing found.
using Answers = std::map<std::filesystem::path, std::vector<AnswerMatch>>;

/// Reads one JSON object a line, as `stemma-cli query --json` prints them:
///   {"query": path, "matches": [{"reference": path, "score": number, ...}]}
/// with optional query_start, query_end, reference_start, reference_end, tempo_ratio, pitch_shift, tempo_ratio_error,
/// pitch_shift_error and a list of
/// `occurrences` with the same four times. Relative paths are joined to the file's folder.
/// Errors: FileNotFound, ReadFailed, InvalidArgument (says what is wrong in which line).
Result<Answers> readAnswers(const std::filesystem::path& file);

} // namespace stemma
