// Which levels get the lowest and the highest colour.
#pragma once

#include "core/base/spectral_view.h"

namespace stemma
{

/// In dB re full scale.
struct LevelRange {
    double bottom = -80;
    double top = -10;

    static constexpr double lowest = -120;
    static constexpr double highest = 10;
    static constexpr double narrowest = 12; ///< dB between bottom and top

    friend bool operator==(const LevelRange&, const LevelRange&) = default;
};

/// A range for pictures that are to be compared: from the loudest (but for one level in a thousand) of both
/// maps downwards. Takes a few milliseconds, however long they are: of long ones frames spread evenly are looked at.
LevelRange levelRangeOf(const SpectralView& one, const SpectralView& other);

/// With the bottom moved to @p db, or the top: the other end gives way where the range would be too narrow.
LevelRange withBottom(const LevelRange& range, double db);
LevelRange withTop(const LevelRange& range, double db);
/// Moved down by @p db, so that the picture gets lighter; up for a negative number.
LevelRange brightened(const LevelRange& range, double db);
/// So much narrower at either end: more contrast; wider for a negative number.
LevelRange contrasted(const LevelRange& range, double db);

} // namespace stemma
