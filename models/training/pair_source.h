// Training pairs: a place in a track, and the same place as it might lie in somebody else's work.
#pragma once

#include "models/inference/decibel_map.h"
#include "models/training/random_source.h"
#include "models/training/shards.h"

#include <cstdint>
#include <vector>

namespace stemma
{

/// How strongly the query side is changed. Pitch and tempo change on the same example.
struct Augmentation {
    double pitchSemitones = 9; ///< shifts are uniform in -this..this
    double slowest = 0.65, fastest = 1.55; ///< tempo ratios are log-uniform between
    double varispeedShare = 0.5; ///< of the pairs, pitch follows the tempo as on a turntable
    double plainShare = 0.1; ///< of the pairs, neither pitch nor tempo changes
    double mixShare = 0.9; ///< of the pairs, another track plays along
    double mixDecibels = 9; ///< sample to host, uniform in -this..this
    double filterShare = 0.4; ///< low-pass, high-pass or band-pass
    double reverbShare = 0.25;
    double tiltDecibels = 3; ///< per octave, uniform in -this..this
    double timeShift = 0.5; ///< seconds by which the reference side is off, uniform in -this..this
};

/// Everything that was drawn for one pair; rendering it is a pure function.
struct PairPlan {
    int track = 0;
    double centre = 0; ///< frames into the track, the query's centre
    double shift = 0; ///< frames by which the reference side's centre is off
    double tempoRatio = 1;
    double pitchShift = 0; ///< semitones
    int host = -1; ///< the track that plays along, -1 for none
    double hostCentre = 0; ///< frames
    double sampleToHost = 0; ///< dB
    double tilt = 0; ///< dB per octave
    double lowCut = -1, highCut = 1e9; ///< bins where the filter begins to fall
    double filterSlope = 12; ///< dB per octave
    double reverbSeconds = 0; ///< time to fall by 60 dB, 0 for none
    double wet = 0; ///< reverberated power per frame over the direct one
    double gain = 0; ///< dB
    double noise = -60; ///< dB, white noise's mean over the mean of the rest
    std::uint64_t noiseSeed = 0;
};

/// Draws and renders pairs from some tracks of a set. Immutable: safe to use from several threads.
class PairSource
{
public:
    /// @param tracks which of the set's tracks to draw from, hosts included; those shorter than two
    /// segments are left out. The set must outlive the source.
    PairSource(
        const ShardSet& set, const std::vector<int>& tracks, int segmentFrames, Augmentation = {});

    int tracks() const { return static_cast<int>(m_tracks.size()); }
    /// @p count plans on different tracks as far as there are enough.
    std::vector<PairPlan> draw(int count, std::uint64_t seed, std::uint64_t stream) const;

    /// The reference side, as it is in the library: @p frames frames in decibels.
    DecibelMap reference(const PairPlan& plan, int frames) const;
    /// The query side with its tempo ratio undone up to @p undoneRatio (1: not at all) and its pitch
    /// shift undone by @p undonePitch semitones: @p frames frames in decibels.
    DecibelMap
    query(const PairPlan& plan, int frames, double undoneRatio = 1, double undonePitch = 0) const;

private:
    bool drawPlace(RandomSource& random, int track, double margin, double& centre) const;
    PairPlan drawPlan(RandomSource& random, int track) const;

    const ShardSet& m_set;
    std::vector<int> m_tracks;
    int m_segmentFrames;
    Augmentation m_augmentation;
};

} // namespace stemma
