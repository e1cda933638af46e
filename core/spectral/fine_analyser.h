// Maps of short stretches that are finer than the stored ones: for looking closely.
#pragma once

#include "core/spectral/spectral_map.h"

#include <span>
#include <stop_token>

namespace stemma
{

/// A map with frames every 5 ms and 48 bins an octave over the same seven octaves, in steps of half a decibel. A level
/// in dB means the same as in a stored map: the two can be shown in each other's place. Its windows are those of the
/// stored map, and shorter ones above 3.5 kHz. Safe from several threads.
class FineAnalyser
{
public:
    static constexpr int sampleRate = 16000; ///< Hz
    static constexpr int hop = 80; ///< samples
    /// Samples before the first frame's centre, and after the last one's, that a frame is made of.
    static constexpr int reach = 2048;

    static SpectralAxes axes();
    static int bins();

    /// @param samples mono; frame i is centred on samples[reach + i * hop]. There are as many frames as have all
    ///                their samples. Values that are not finite count as silence.
    /// @return what was done until @p stop was requested
    static SpectralMap analyse(std::span<const float> samples, const std::stop_token& stop);
};

} // namespace stemma
