// A reference redrawn in the time and pitch of the query, so that a true match looks like the query.
#pragma once

#include "core/base/spectral_view.h"
#include "core/library/review.h"
#include "core/match/match.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stemma
{

/// How a reference lies under a query: at queryTime the query plays what the reference plays at
/// referenceTime, tempoRatio times as fast and pitchShift semitones higher.
struct ReferenceWarp {
    double queryTime = 0; ///< seconds
    double referenceTime = 0; ///< seconds
    double tempoRatio = 1; ///< query tempo / reference tempo, above 0
    double pitchShift = 0; ///< semitones, query minus reference

    double toReference(double seconds) const
    {
        return referenceTime + (seconds - queryTime) * tempoRatio;
    }
    double toQuery(double seconds) const
    {
        return queryTime + (seconds - referenceTime) / tempoRatio;
    }
};

/// The warp of a match: as somebody set it by hand, about the in point of its best occurrence; else as it was measured,
/// pinned to the middle of that, where the error of the tempo ratio does the least harm.
ReferenceWarp warpOf(const Match& match, const std::optional<HandAlignment>& hand);

/// The reference as the query would show it: levels [frames, reference.bins], row-major, on the reference's
/// axes, the first frame at @p queryStart seconds of the query. Interpolates linearly in time and log
/// frequency; what lies outside the reference is level 0.
std::vector<std::uint8_t> warpReference(
    const SpectralView& reference, const ReferenceWarp& warp, double queryStart, int frames);

} // namespace stemma
