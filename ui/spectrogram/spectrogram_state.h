// All that a spectrogram view shows, as plain values.
#pragma once

#include "ui/spectrogram/side.h"
#include "ui/spectrogram/tile_store.h"

#include <optional>
#include <vector>

namespace stemma
{

/// A marked stretch of the axis.
struct SpectrogramRegion {
    TimeRange time;
    QString label;
    bool active = false;
    int occurrence = 0; ///< of the match, from 0
};

/// What is drawn in the pane of a recording.
enum class PaneContent {
    Own, ///< the recording
    Other, ///< the other one in its place, in turn
    Overlay, ///< both in one picture
    Difference, ///< the recording less the other one
};

struct SpectrogramState {
    Side side = Side::Query;
    PaneContent content = PaneContent::Own;
    QString title;
    QString detail;
    QString otherTitle;
    QString otherDetail;
    QString message; ///< in the middle of the plot, instead of a picture
    PlacedMap placed;
    PlacedMap other;
    PlacedMap fine; ///< of the own recording: a stretch, shown where it covers all that is visible
    PlacedMap otherFine;
    Placement labels; ///< from axis time to the time that the labels show
    LevelRange levels;
    ColourMap colours = ColourMap::Magma;
    std::vector<SpectrogramRegion> regions;
    int regionCount = 0; ///< also those that are not shown here
    std::optional<TimeRange> selection;
    std::vector<DrawnTile> tiles;
    TimeRange visible;
    FrequencyWindow frequency;
    std::optional<double> cursorTime;
    std::optional<double> cursorHz;
    std::optional<double> playhead; ///< seconds of the axis
    bool focused = false;

    /// The recording that the picture shows; of both it is the own one.
    Side shownSide() const;
    PictureContent picture() const;

private:
    PlacedMap sharpest(const PlacedMap& whole, const PlacedMap& part) const;
};

} // namespace stemma
