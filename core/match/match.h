// What a query finds.
#pragma once

#include "core/base/ids.h"
#include "core/base/time_range.h"

#include <optional>
#include <vector>

namespace stemma
{

/// One time-consistent placement of reference material in the query.
struct Occurrence {
    TimeRange query;
    TimeRange reference;
    double score = 0; ///< 0..1
};

/// How a score is put into one word: at or above 0.9, at or above 0.5, below.
enum class Band { Strong, Likely, Weak };

/// What speaks for a match and against it, in quantities that people can weigh.
struct MatchReasons {
    double alignedSeconds = 0; ///< of the query that the occurrences cover
    int agreeingPlaces
        = 0; ///< of those that the searches proposed, which led to this transformation
    double explained
        = 0; ///< share of the energy of the best occurrence's whitened map that the reference explains, 0..1
    double residual = 0; ///< seconds, see residualMisalignment()
    double contrast
        = 0; ///< height of the best alignment's peak, in standard deviations of its surroundings
    double usualContrast = 0; ///< what the library's tracks reach with this query, the median
    /// See onsetAgreement(): 0..2, about 0.4 for reused audio. Only of likely matches.
    std::optional<double> onsetAgreement;
    std::optional<double> runnerUp; ///< best score of another recording; none without one
};

/// All occurrences of one reference under one transformation.
struct Match {
    TrackId track;
    double score = 0; ///< calibrated probability that the reference is in the query, 0..1
    Band band = Band::Weak;
    TimeRange query; ///< the best occurrence
    TimeRange reference;
    double tempoRatio = 1; ///< query tempo / reference tempo; above 1: sped up
    double tempoRatioError = 0; ///< half width of the 95 % interval
    double pitchShift = 0; ///< semitones, query minus reference
    double pitchShiftError = 0; ///< half width of the 95 % interval
    std::vector<Occurrence> occurrences; ///< by time in the query, never empty
    MatchReasons reasons;
    /// Other tracks of the library that are this recording, perhaps at another speed; ascending.
    std::vector<TrackId> duplicates;
};

/// The band of a score.
Band bandOf(double score);
/// "strong", "likely" or "weak", as the JSON contract spells it.
const char* bandName(Band band);

} // namespace stemma
