// The numbers of the program's spectral map, in one place. Changing any of them changes every stored
// map and every fingerprint: the axes are stored with the maps and checked by the encoders.
#pragma once

#include <array>

namespace stemma::spectral
{

constexpr int sampleRate = 16000; ///< Hz
constexpr int hop = 320; ///< samples from frame to frame: 20 ms
constexpr int binsPerOctave = 24; ///< half a semitone a bin
constexpr int octaves = 7;
constexpr int bins = binsPerOctave * octaves;
constexpr double lowestHz = 55; ///< A1; the last bin lies at 6838 Hz
constexpr float floorDb = -100;
constexpr float stepDb
    = 1.5F; ///< so a level is at most 0.75 dB off, which costs no accuracy anywhere

/// Bins from the end of the band before up to @c endHz come from windows of this many samples: long
/// ones where a semitone is narrow, short ones where onsets are sharp.
struct BandSettings {
    double endHz;
    int window;
};
constexpr std::array<BandSettings, 3> bands
    = {{{440, 4096}, {1760, 2048}, {sampleRate / 2.0, 1024}}};
constexpr int longestWindow = 4096;

} // namespace stemma::spectral
