// The figures of Sample100 by two protocols.
#pragma once

#include "core/pipeline/evaluation.h"
#include "core/pipeline/sample100_recordings.h"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace stemma
{

/// How one ranking scores.
///  - paper: as the evaluation code of arXiv 2506.14684 does. Only references are ranked, noise is passed over;
///    average precision over the first 20, divided by the relevant ones found there; any reference of the query
///    is a hit.
///  - honest: references and noise compete; average precision over all relevant references. For a segment only
///    the reference whose sample it holds is a hit, and the query's other references are taken out.
struct Sample100Scores {
    double averagePrecision = 0; ///< of whole queries
    HitRates hits{};
};

/// A whole query, or the beginning of a segment.
struct Sample100Row {
    std::string query;
    std::string relation; ///< empty for a whole query
    double start = 0; ///< seconds
    double length = 0; ///< seconds; 0 for a whole query
    Sample100Scores paper;
    Sample100Scores honest;
};

inline constexpr std::array sample100Lengths{5.0, 7.0, 10.0, 15.0, 20.0}; // seconds

/// Over the segments of at least this length, cut to it.
struct Sample100LengthFigures {
    double seconds = 0;
    int segments = 0;
    HitRates paper{};
    HitRates honest{};
};

/// Of the annotated ones and of those whose recordings are there; relations need both of theirs.
struct Sample100Counts {
    std::size_t annotated = 0;
    std::size_t present = 0;
};

struct Sample100Evaluation {
    Sample100Counts queries; ///< present: with at least one of its references
    Sample100Counts references;
    Sample100Counts relations;
    std::size_t noise = 0; ///< recordings
    Sample100Scores paper; ///< means over whole queries
    std::optional<Interval> paperInterval; ///< of the mean average precision
    Sample100Scores honest;
    std::optional<Interval> honestInterval;
    std::vector<Sample100LengthFigures> lengths;
    std::vector<Sample100Row> rows;
};

/// The best score of each recording that was reported, by path.
using RecordingScores = std::map<std::filesystem::path, double>;

/// What a ranking is judged by.
struct Sample100Judge {
    std::set<std::filesystem::path> references;
    std::set<std::filesystem::path> noise;

    /// @param relevant  all references of the query
    /// @param wanted    for a segment, the one that it holds; otherwise the same as relevant
    std::pair<Sample100Scores, Sample100Scores> judge(
        const RecordingScores& scores, const std::set<std::filesystem::path>& relevant,
        const std::set<std::filesystem::path>& wanted) const;
};

/// Means over the rows; counts are left as they are.
void summarise(Sample100Evaluation& evaluation);

} // namespace stemma
