// Lays a reference over the query: the same instant at the same place, the same note on the same row.
#pragma once

#include "core/match/match.h"
#include "core/spectral/spectral_map.h"

#include <memory>

namespace stemma
{

/// One instant that both recordings share, and how the reference was transformed from there on.
struct Placement {
    double queryTime = 0; ///< seconds
    double referenceTime = 0; ///< seconds, the same instant
    double tempoRatio = 1; ///< query tempo / reference tempo, above 0
    double pitchShift = 0; ///< semitones, query minus reference

    double toReference(double time) const
    {
        return referenceTime + (time - queryTime) * tempoRatio;
    }
    double toQuery(double time) const { return queryTime + (time - referenceTime) / tempoRatio; }
};

/// What was changed by hand about an alignment.
struct Nudge {
    double seconds = 0; ///< the reference comes so much later in the query
    double tempoRatio = 1; ///< factor
    double pitchShift = 0; ///< semitones more

    static constexpr double farthest = 10; ///< seconds
    static constexpr double mostSemitones = 12;
    static constexpr double fastest = 2; ///< and half at the slowest

    bool isNone() const { return *this == Nudge(); }
    friend bool operator==(const Nudge&, const Nudge&) = default;
};

/// The alignment after a nudge, which turns about its shared instant.
Placement nudged(const Placement& alignment, const Nudge& nudge);
/// Within the bounds above.
Nudge bounded(const Nudge& nudge);

/// Aligned at the start of an occurrence, under the transformation of its match.
Placement alignmentOf(const Match& match, const Occurrence& occurrence);
/// Only moved: the same instant at the same place, but each at its own tempo and pitch.
Placement unwarped(const Placement& alignment);

/// A map on axes that are not its own. Nothing is resampled: its axes say where everything lies.
struct PlacedMap {
    std::shared_ptr<const SpectralMap> map; ///< may be null
    double start = 0; ///< where frame 0 lies on the time axis, seconds
    double tempoRatio = 1; ///< a second of the axis holds so many of the recording
    double pitchShift = 0; ///< semitones upwards
    double gain = 0; ///< dB, added to its levels

    /// The map with the axes as they are here; empty without a map.
    SpectralView view() const;
    friend bool operator==(const PlacedMap&, const PlacedMap&) = default;
};

/// The stretch of the axis that a map covers; empty without one.
TimeRange extentOf(const PlacedMap& placed);

/// The whole reference as it would sound in the query, on the query's time line.
/// @param start where the map begins in the reference, seconds
PlacedMap
place(std::shared_ptr<const SpectralMap> reference, const Placement& alignment, double start = 0);

} // namespace stemma
