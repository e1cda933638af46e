// Maps of short stretches that are finer than the stored ones: for looking closely.
#pragma once

#include "core/spectral/spectral_map.h"

#include <span>
#include <stop_token>

namespace stemma
{

/// A map with frames every 5 ms and 48 bins an octave, up to 13.9 kHz instead of 6.8, in steps of half a decibel. A
/// level in dB means the same as in a stored map: the two can be shown in each other's place. Its windows are as long
/// as those of the stored map, and half as long above 3.5 kHz. Safe from several threads.
class FineAnalyser
{
public:
    static constexpr int sampleRate = 32000; ///< Hz
    static constexpr int hop = 160; ///< samples
    /// Samples before the first frame's centre, and after the last one's, that a frame is made of.
    static constexpr int reach = 4096;

    static SpectralAxes axes();
    static int bins();

    /// @param samples mono; frame i is centred on samples[reach + i * hop]. There are as many frames as have all
    ///                their samples. Values that are not finite count as silence.
    /// @return what was done until @p stop was requested
    static SpectralMap analyse(std::span<const float> samples, const std::stop_token& stop);
};

} // namespace stemma
