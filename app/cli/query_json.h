// A query's answer as JSON, one object a line: the contract with other programs, schema 1. Names are only added.
//   query, duration, schema, engine {version, encoder, reranker}, matches, error (a sentence, or null)
// A match, best first:
//   reference, track_id, score 0..1, band ("strong", "likely", "weak")
//   query_start, query_end, reference_start, reference_end   the best occurrence; all times are seconds
//   tempo_ratio (query / reference), pitch_shift (semitones), each with _error: half its 95 % interval
//   coupling   "unchanged", "varispeed", "independent", "unknown"
//   reuse      "sample", "interpolation" (not this audio: played again, or alike), "unknown"
//   reasons    aligned_seconds; agreeing_places; explained 0..1; residual_seconds; contrast and usual_contrast in
//              standard deviations; onset_agreement 0..2 or null, see core/match/onset_agreement.h;
//              runner_up_score of the best other recording, or null
//   duplicates  [{track_id, reference}] other files of the library with this recording
//   occurrences [{query_start, query_end, reference_start, reference_end, score}] by time
//   repeats     [{reference_start, reference_end, count, period (seconds of the query, or null), gaps,
//               occurrences (indices of the list above)}] which part of the reference comes how often
#pragma once

#include "core/pipeline/engine.h"

#include <filesystem>
#include <string>

namespace stemma
{

/// Schema 1. Bytes of a path that are no UTF-8 become U+FFFD, since JSON cannot hold them.
/// A query that failed still gives its object, with `error` set and no matches.
std::string queryJson(
    const Engine& engine, const std::filesystem::path& query, const Result<QueryResult>& result);

} // namespace stemma
