// Matches with every field filled, for tests that keep them.
#pragma once

#include "core/match/match.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

namespace stemma
{

/// A match of @p track from @p start seconds of the query on, ten seconds long; no number of it is round.
inline Match someMatch(std::int64_t track, double start, double tempoRatio = 1, double pitch = 0)
{
    Match match;
    match.track = {track};
    match.score = 1.0 / 3 + 0.01 * static_cast<double>(track);
    match.band = bandOf(match.score);
    match.query = {start, start + 10};
    match.reference = {std::sqrt(2.0), std::sqrt(2.0) + 10 * tempoRatio};
    match.tempoRatio = tempoRatio;
    match.tempoRatioError = 1e-3 / 3;
    match.pitchShift = pitch;
    match.pitchShiftError = 0.1 / 7;
    match.occurrences = {
        {match.query, match.reference, match.score}, {{start + 20, start + 30.1}, {0.1, 10}, 0.2}};
    match.reasons = {20.1 / 3, 5, 0.7 / 9, -0.0, 5e-324, 1e300, 0.4 / 3, std::nullopt};
    match.duplicates = {{track + 100}, {track + 200}};
    return match;
}

inline bool same(const TimeRange& a, const TimeRange& b)
{
    return a.start == b.start && a.end == b.end;
}

inline bool same(const Occurrence& a, const Occurrence& b)
{
    return same(a.query, b.query) && same(a.reference, b.reference) && a.score == b.score;
}

inline bool same(const MatchReasons& a, const MatchReasons& b)
{
    return a.alignedSeconds == b.alignedSeconds && a.agreeingPlaces == b.agreeingPlaces
        && a.explained == b.explained && a.residual == b.residual && a.contrast == b.contrast
        && a.usualContrast == b.usualContrast && a.onsetAgreement == b.onsetAgreement
        && a.runnerUp == b.runnerUp;
}

inline bool same(const Match& a, const Match& b)
{
    return a.track == b.track && a.score == b.score && a.band == b.band && same(a.query, b.query)
        && same(a.reference, b.reference) && a.tempoRatio == b.tempoRatio
        && a.tempoRatioError == b.tempoRatioError && a.pitchShift == b.pitchShift
        && a.pitchShiftError == b.pitchShiftError
        && std::equal(
               a.occurrences.begin(), a.occurrences.end(), b.occurrences.begin(),
               b.occurrences.end(),
               [](const Occurrence& x, const Occurrence& y) { return same(x, y); })
        && same(a.reasons, b.reasons) && a.duplicates == b.duplicates;
}

} // namespace stemma
