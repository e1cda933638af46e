// The smallest files that are music: a tracker module, a MIDI file and a sound font, written byte by byte.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stemma::test
{

/// One cell of a tracker pattern.
struct TrackerNote {
    int row = 0; ///< 0..63
    int channel = 0; ///< 0..3
    int period = 0; ///< of the Amiga's clock: 856 is a low C, 107 three octaves above; 0 for none
    int sample = 0; ///< 1 a square wave, 2 a sawtooth, 0 for none
    int effect = 0;
    int parameter = 0;
};

/// A ProTracker module of one pattern and four channels.
std::string makeModule(const std::vector<TrackerNote>& notes);

/// A MIDI file of one track, 480 ticks a beat, 120 beats a minute at first.
/// @param events with the ticks since the one before, and their bytes
struct MidiEvent {
    std::uint8_t ticks = 0; ///< below 128
    std::string_view bytes;
};
std::string makeMidi(const std::vector<MidiEvent>& events);

/// A sound font whose every instrument and drum is the same looped sine wave.
std::string makeSoundFont();

} // namespace stemma::test
