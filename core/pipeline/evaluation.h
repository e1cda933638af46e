// The figures of a benchmark.
#pragma once

#include "core/pipeline/breakdown.h"
#include "core/pipeline/calibration.h"
#include "core/pipeline/rejection.h"
#include "core/pipeline/sample_statistics.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace stemma
{

/// Scores below it are left out of the calibration over pairs: nearly every reference of a library gets one of
/// them for every query, rightly, and their number would hide how well the others fit.
inline constexpr double calibrationFloor = 0.05;

inline constexpr std::array<std::size_t, 3> hitRanks{1, 3, 10};
using HitRates = std::array<double, hitRanks.size()>; ///< at those ranks

/// Over a group of samples. A hit is the sample's reference among the first k after the other true references
/// of its query are taken out.
struct GroupFigures {
    int cases = 0;
    HitRates hits{};
    std::optional<double> located; ///< share of their occurrences that was found in its place
};

/// Over all true occurrences of all samples; see Located.
struct LocalisationFigures {
    int occurrences = 0;
    std::optional<double> found;
    std::optional<double> strict;
    std::optional<double> boundaryError; ///< median, seconds
    std::optional<double> referenceRight;
};

/// Errors of an estimate over the samples whose reference is among the first ten and that carry one.
struct EstimateFigures {
    int cases = 0;
    int ofFound = 0; ///< samples whose reference is among the first ten
    std::optional<double> median;
    std::array<std::optional<double>, 3> within; ///< shares within tempoLimits or pitchLimits
    /// Share of those with a stated 95 % interval whose interval holds the truth.
    std::optional<double> covered;
};
inline constexpr std::array tempoLimits{1.0, 2.0, 4.0}; // percent
inline constexpr std::array pitchLimits{0.25, 0.5, 1.0}; // semitones

/// One query, for tables of all of them.
struct QueryFigures {
    std::filesystem::path query;
    std::size_t relevant = 0; ///< references that are in it; 0 for a negative
    double averagePrecision = 0;
    HitRates hits{};
    std::optional<std::size_t> firstRelevant; ///< rank
    std::optional<double> topScore;
    std::filesystem::path topReference; ///< of equal scores a wrong one
    bool topCorrect = false;
};

struct Evaluation {
    int positives = 0; ///< queries with at least one sample
    int negatives = 0;
    int samples = 0;
    std::size_t library = 0; ///< references that the truth names
    /// Over the positives: every reported reference competes, every true one that is not reported counts as
    /// missed.
    double meanAveragePrecision = 0;
    std::optional<Interval> meanAveragePrecisionInterval;
    HitRates hits{}; ///< share of the positives with a true reference among the first k
    std::optional<Interval> hitInterval; ///< of the first of them
    LocalisationFigures localisation;
    EstimateFigures tempo; ///< percent
    EstimateFigures pitch; ///< semitones
    Rejection rejection;
    /// Of every query's score of every reference that reaches calibrationFloor; nothing when a score is no
    /// probability.
    std::optional<Calibration> pairCalibration;
    /// Of the best score of every query that has one, negatives included; of equal scores a wrong one.
    std::optional<Calibration> topCalibration;
    std::map<BreakdownLabel, GroupFigures> breakdown;
    std::vector<QueryFigures> queries; ///< in the order of the truth
};

} // namespace stemma
