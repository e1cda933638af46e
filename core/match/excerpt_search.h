// Finds where excerpts of references lie in a query by comparing each with every moment of the query, at
// every tempo and pitch. Nothing is lost to an index, and the comparison is linear in the levels, so that a
// sample is found under a louder host, where features that forget the phase fail. The cost grows with the
// length of the query times that of the references: the index says which tracks are worth it.
#pragma once

#include "core/match/excerpt_set.h"

#include <stop_token>
#include <vector>

namespace stemma
{

struct ExcerptSearchSettings {
    double ratioStep = 1.07; ///< factor between the tempo ratios tried
    int ratioSteps = 6; ///< to either side of 1
    int pitchSteps = 6; ///< to either side, in columns of the maps
    double leastDeviations = 3.5; ///< of a quick comparison above what unrelated excerpts reach
    int placesPerTrack = 3;
};

/// A place where an excerpt resembles the query.
struct ExcerptHit {
    int track = 0; ///< index into the set's tracks
    double queryTime = 0; ///< seconds
    double referenceTime = 0;
    double tempoRatio = 1;
    double pitchShift = 0; ///< semitones, query minus reference
    /// Above what either side reaches with unrelated excerpts, in standard deviations, the mean of both.
    float deviations = 0;
};

/// The best places of each track of the set, best first, on different lines or more than two seconds apart.
/// The number of threads does not change the result. Incomplete when stopped.
std::vector<std::vector<ExcerptHit>> searchExcerpts(
    const FlatMap& query, const ExcerptSet& set, TaskRunner& runner, const std::stop_token& stop,
    const ExcerptSearchSettings& settings = {});

} // namespace stemma
