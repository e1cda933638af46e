// Training pairs: a place in a track, and the same place as it might lie in somebody else's work.
#pragma once

#include "models/inference/decibel_map.h"
#include "models/training/map_separation.h"
#include "models/training/power_patch.h"
#include "models/training/random_source.h"
#include "models/training/shards.h"

#include <cstdint>
#include <optional>
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
    double mixDecibels = 12; ///< sample to host, uniform in -this..this
    double chopShare = 0.15; ///< of the pairs, slices of the sample are played in another order
    double shortestSlice = 0.2, longestSlice = 0.8; ///< seconds of the query, log-uniform between
    double filterShare = 0.4; ///< low-pass, high-pass or band-pass
    double reverbShare = 0.25;
    double tiltDecibels = 3; ///< per octave, uniform in -this..this
    double timeShift = 0.5; ///< seconds by which the reference side is off, uniform in -this..this
    double separatedShare = 0.2; ///< of the tracks without stems, one part of the map is sampled
    double wholeSongShare = 0.7; ///< of the songs with stems, the reference side is the whole song
    double quietestStems
        = -15; ///< dB to the song: quieter ones are their own reference, parts are left
    double wholeHostShare = 0.5; ///< of the hosts with stems, all of them play
    /// Of the pairs, the host is what the next pair of the draw samples, so that the query holds both.
    double crossMixShare = 0;
    double crossMixDecibels = 6; ///< sample to such a host, uniform in -this..this
    double crossMixTempo = 1.09; ///< tempo ratios of such pairs are log-uniform in 1/this..this
};

/// Everything that was drawn for one pair; rendering it is a pure function.
struct PairPlan {
    std::vector<int> sample; ///< tracks of one song whose sum is sampled, at least one
    std::optional<MapPart> part; ///< the only part of them that is sampled
    std::vector<int>
        reference; ///< tracks whose sum the reference side is, those of sample included
    double centre = 0; ///< frames into the song, the query's centre
    double shift = 0; ///< frames by which the reference side's centre is off
    double tempoRatio = 1;
    double pitchShift = 0; ///< semitones
    std::vector<int> host; ///< tracks of another song that play along, empty for none
    double hostCentre = 0; ///< frames
    double sliceFrames
        = 0; ///< of the query, where it is chopped: slices but the middle one change places
    std::optional<int>
        hostPlan; ///< of the same draw, whose reference side holds what the host plays
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

/// Draws and renders pairs from some tracks of a set. Tracks of one song are drawn together: a random
/// choice of its stems is sampled, and some or all stems of another song play along. Immutable: safe
/// to use from several threads.
class PairSource
{
public:
    /// @param tracks which of the set's tracks to draw from, hosts included; those shorter than two
    /// segments are left out. The set must outlive the source.
    PairSource(
        const ShardSet& set, const std::vector<int>& tracks, int segmentFrames, Augmentation = {});

    /// How many songs and tracks without stems there are to draw from.
    int tracks() const { return static_cast<int>(m_songs.size()); }
    /// The tracks of each of them.
    const std::vector<std::vector<int>>& songs() const { return m_songs; }
    const ShardSet& set() const { return m_set; }
    /// @p count plans on different songs as far as there are enough.
    std::vector<PairPlan> draw(int count, std::uint64_t seed, std::uint64_t stream) const;

    /// The reference side, as it is in the library: @p frames frames in decibels.
    DecibelMap reference(const PairPlan& plan, int frames) const;
    /// The query side with its tempo ratio undone up to @p undoneRatio (1: not at all) and its pitch
    /// shift undone by @p undonePitch semitones: @p frames frames in decibels.
    DecibelMap
    query(const PairPlan& plan, int frames, double undoneRatio = 1, double undonePitch = 0) const;

private:
    using Tracks = std::vector<int>;

    bool isAudible(const Tracks& tracks, double centre) const;
    bool drawPlace(RandomSource& random, const Tracks& tracks, double margin, double& centre) const;
    PairPlan drawPlan(RandomSource& random, int song) const;
    void crossMix(std::vector<PairPlan>& plans, RandomSource random) const;
    /// Whether the sampled stems can hardly be heard in their song.
    bool isQuiet(const PairPlan& plan, const Tracks& song) const;
    /// The same for the sampled part of a track.
    bool isFaint(const PairPlan& plan) const;
    PowerPatch
    readSum(const Tracks& tracks, double centre, double speed, double binShift, int frames) const;
    PowerPatch readSample(const PairPlan& plan, double speed, double binShift, int frames) const;

    const ShardSet& m_set;
    std::vector<Tracks> m_songs;
    int m_segmentFrames;
    Augmentation m_augmentation;
};

} // namespace stemma
