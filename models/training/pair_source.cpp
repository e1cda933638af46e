#include "models/training/pair_source.h"

#include "models/training/power_patch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemma
{

namespace
{

double fromDecibels(double decibels)
{
    return std::pow(10.0, decibels / 10);
}

/// Equaliser and filter of a plan as a factor per bin.
std::vector<float> filterGains(const PairPlan& plan, const SpectralAxes& axes, int bins)
{
    std::vector<float> gains(static_cast<std::size_t>(bins));
    for (int bin = 0; bin < bins; ++bin) {
        const double below = std::max(0.0, plan.lowCut - bin);
        const double above = std::max(0.0, bin - plan.highCut);
        const double octaves = (bin - 0.5 * bins) / axes.binsPerOctave;
        const double cut = std::min(60.0, plan.filterSlope * (below + above) / axes.binsPerOctave);
        gains[static_cast<std::size_t>(bin)]
            = static_cast<float>(fromDecibels(plan.tilt * octaves - cut));
    }
    return gains;
}

DecibelMap toDecibelMap(const PowerPatch& patch, float floorDb)
{
    DecibelMap map{patch.bins, std::vector<float>(patch.values.size())};
    const auto floorPower = static_cast<float>(fromDecibels(floorDb));
    std::transform(patch.values.begin(), patch.values.end(), map.values.begin(), [&](float power) {
        return std::max(0.F, 10 * std::log10(power + floorPower) - floorDb);
    });
    return map;
}

} // namespace

PairSource::PairSource(
    const ShardSet& set, const std::vector<int>& tracks, int segmentFrames,
    Augmentation augmentation)
    : m_set(set)
    , m_segmentFrames(segmentFrames)
    , m_augmentation(augmentation)
{
    std::copy_if(tracks.begin(), tracks.end(), std::back_inserter(m_tracks), [&](int track) {
        return set.map(track).frames() >= 2 * segmentFrames;
    });
}

bool PairSource::drawPlace(RandomSource& random, int track, double margin, double& centre) const
{
    const SpectralView map = m_set.map(track);
    const auto audible
        = static_cast<std::uint8_t>(std::min(255.F, 2 * silenceDecibels / map.axes.stepDb));
    for (int attempt = 0; attempt < 20; ++attempt) {
        const double edge = std::min(margin, 0.5 * map.frames());
        centre = random.uniform(edge, map.frames() - edge);
        const int half = m_segmentFrames / 4;
        const int first = std::clamp(static_cast<int>(centre) - half, 0, map.frames() - 2 * half);
        const auto levels = map.slice(first, 2 * half).levels;
        if (*std::max_element(levels.begin(), levels.end()) >= audible)
            return true;
    }
    return false;
}

PairPlan PairSource::drawPlan(RandomSource& random, int track) const
{
    const Augmentation& a = m_augmentation;
    PairPlan plan;
    plan.track = track;
    plan.noiseSeed = random.next();
    if (!random.chance(a.plainShare)) {
        plan.tempoRatio = random.logUniform(a.slowest, a.fastest);
        plan.pitchShift = random.chance(a.varispeedShare)
            ? 12 * std::log2(plan.tempoRatio)
            : random.uniform(-a.pitchSemitones, a.pitchSemitones);
    }
    plan.shift = random.uniform(-a.timeShift, a.timeShift) * m_set.axes().framesPerSecond;
    drawPlace(
        random, track, 0.5 * m_segmentFrames * std::max(1.0, plan.tempoRatio) + 2, plan.centre);
    if (random.chance(a.mixShare) && m_tracks.size() > 1) {
        do {
            plan.host = m_tracks[static_cast<std::size_t>(random.index(tracks()))];
        } while (plan.host == track);
        plan.sampleToHost = random.uniform(-a.mixDecibels, a.mixDecibels);
        if (!drawPlace(random, plan.host, m_segmentFrames, plan.hostCentre))
            plan.host = -1;
    }
    plan.tilt = random.uniform(-a.tiltDecibels, a.tiltDecibels);
    if (random.chance(a.filterShare)) {
        const int bins = m_set.bins();
        const int kind = random.index(3);
        if (kind != 0)
            plan.lowCut = random.uniform(0.1, 0.5) * bins;
        if (kind != 1)
            plan.highCut = random.uniform(0.5, 0.9) * bins;
        plan.filterSlope = random.uniform(12, 48);
    }
    if (random.chance(a.reverbShare)) {
        plan.reverbSeconds = random.uniform(0.3, 1.5);
        plan.wet = fromDecibels(random.uniform(-25, -10));
    }
    plan.gain = random.uniform(-15, 5);
    plan.noise = random.uniform(-60, -25);
    return plan;
}

std::vector<PairPlan> PairSource::draw(int count, std::uint64_t seed, std::uint64_t stream) const
{
    RandomSource random(seed, stream);
    std::vector<PairPlan> plans;
    std::vector<int> order;
    while (static_cast<int>(plans.size()) < count && !m_tracks.empty()) {
        if (order.empty()) {
            order = m_tracks;
            for (int i = tracks() - 1; i > 0; --i)
                std::swap(
                    order[static_cast<std::size_t>(i)],
                    order[static_cast<std::size_t>(random.index(i + 1))]);
        }
        plans.push_back(drawPlan(random, order.back()));
        order.pop_back();
    }
    return plans;
}

DecibelMap PairSource::reference(const PairPlan& plan, int frames) const
{
    const PowerPatch patch
        = readPatch(m_set.map(plan.track), plan.centre + plan.shift, 1, 0, frames);
    return toDecibelMap(patch, m_set.axes().floorDb);
}

DecibelMap
PairSource::query(const PairPlan& plan, int frames, double undoneRatio, double undonePitch) const
{
    const SpectralAxes& axes = m_set.axes();
    const double binsPerSemitone = axes.binsPerOctave / 12;
    PowerPatch patch = readPatch(
        m_set.map(plan.track), plan.centre, plan.tempoRatio / undoneRatio,
        binsPerSemitone * (plan.pitchShift - undonePitch), frames);
    if (plan.reverbSeconds > 0)
        addReverb(
            patch, static_cast<float>(plan.wet),
            static_cast<float>(
                fromDecibels(-60 / (plan.reverbSeconds * axes.framesPerSecond * undoneRatio))));
    PairPlan shifted = plan;
    shifted.lowCut -= binsPerSemitone * undonePitch;
    shifted.highCut -= binsPerSemitone * undonePitch;
    const std::vector<float> gains = filterGains(shifted, axes, patch.bins);
    for (int frame = 0; frame < frames; ++frame) {
        float* row = patch.row(frame);
        for (std::size_t bin = 0; bin < gains.size(); ++bin)
            row[bin] *= gains[bin];
    }

    const double sample = patch.mean();
    if (plan.host >= 0) {
        const PowerPatch host = readPatch(
            m_set.map(plan.host), plan.hostCentre, 1 / undoneRatio, -binsPerSemitone * undonePitch,
            frames);
        const auto scale = static_cast<float>(
            sample / std::max(host.mean(), 1e-12) / fromDecibels(plan.sampleToHost));
        for (std::size_t i = 0; i < patch.values.size(); ++i)
            patch.values[i] += scale * host.values[i];
    }
    RandomSource random(plan.noiseSeed);
    const auto noise = static_cast<float>(patch.mean() * fromDecibels(plan.noise));
    const auto gain = static_cast<float>(fromDecibels(plan.gain));
    for (float& power : patch.values) {
        // Power of one cell of white noise: exponentially distributed.
        const auto cell = static_cast<float>(-std::log(1 - random.unit()));
        power = gain * (power + noise * cell);
    }
    return toDecibelMap(patch, axes.floorDb);
}

} // namespace stemma
