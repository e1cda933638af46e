// What a user may choose, as one value. Nothing of it needs touching.
#pragma once

#include "ui/spectrogram/colour_map.h"
#include "ui/theme.h"

#include <QString>

namespace stemma
{

struct Settings {
    // At once.
    Appearance appearance = Appearance::System;
    ColourMap colours = ColourMap::Magma;
    double threshold = 0.5; ///< matches below are held back, 0..1
    bool blind = false; ///< hide the score until the verdict
    int volume = 100; ///< place of the slider, 0..100
    QString audioDevice; ///< see AudioOutput::choose(); "": the system's choice
    // With the next start.
    QString language; ///< e.g. "de"; empty: the system's
    int threads = 0; ///< of the engine; 0: one for each core
    int cacheMiB = 256; ///< for maps of tracks that were searched, 64..8192

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// From and to QSettings. What is missing or out of range there is the default.
Settings loadSettings();
void saveSettings(const Settings& settings);

} // namespace stemma
