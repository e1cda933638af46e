#include "models/training/pair_source.h"

#include <algorithm>
#include <cmath>
#include <map>
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

/// A random choice of @p tracks, of any size from 1 on, in their order.
std::vector<int> drawSubset(RandomSource& random, std::vector<int> tracks)
{
    const int total = static_cast<int>(tracks.size());
    const int kept = 1 + random.index(total);
    for (int i = 0; i < kept; ++i)
        std::swap(
            tracks[static_cast<std::size_t>(i)],
            tracks[static_cast<std::size_t>(i + random.index(total - i))]);
    tracks.resize(static_cast<std::size_t>(kept));
    std::sort(tracks.begin(), tracks.end());
    return tracks;
}

/// Slices of so many frames in another order; that in the middle keeps its place, so that the query is still
/// aligned there. What is left at both ends stays.
void chop(PowerPatch& patch, double sliceFrames, RandomSource random)
{
    const int slice = std::max(1, static_cast<int>(std::lround(sliceFrames)));
    const int toEachSide = (patch.frames() - slice) / 2 / slice;
    const int first = (patch.frames() - slice) / 2 - toEachSide * slice;
    std::vector<int> order(static_cast<std::size_t>(2 * toEachSide));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(random.index(static_cast<int>(i)))]);
    const PowerPatch original = patch;
    const auto frameOf
        = [&](int place) { return first + (place < toEachSide ? place : place + 1) * slice; };
    for (std::size_t i = 0; i < order.size(); ++i)
        std::copy_n(
            original.values.data() + std::ptrdiff_t{frameOf(order[i])} * patch.bins,
            std::ptrdiff_t{slice} * patch.bins, patch.row(frameOf(static_cast<int>(i))));
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
    std::map<std::string, std::size_t> songs;
    for (const int track : tracks) {
        if (set.map(track).frames() < 2 * segmentFrames)
            continue;
        const auto [song, isNew] = songs.emplace(set.song(track), m_songs.size());
        if (isNew)
            m_songs.emplace_back();
        m_songs[song->second].push_back(track);
    }
}

bool PairSource::isAudible(const Tracks& tracks, double centre) const
{
    const SpectralView first = m_set.map(tracks.front());
    const auto audible
        = static_cast<std::uint8_t>(std::min(255.F, 2 * silenceDecibels / first.axes.stepDb));
    const int half = m_segmentFrames / 4;
    const int begin = std::clamp(static_cast<int>(centre) - half, 0, first.frames() - 2 * half);
    return std::any_of(tracks.begin(), tracks.end(), [&](int track) {
        const auto levels = m_set.map(track).slice(begin, 2 * half).levels;
        return *std::max_element(levels.begin(), levels.end()) >= audible;
    });
}

bool PairSource::drawPlace(
    RandomSource& random, const Tracks& tracks, double margin, double& centre) const
{
    const int frames = m_set.map(tracks.front()).frames();
    for (int attempt = 0; attempt < 20; ++attempt) {
        const double edge = std::min(margin, 0.5 * frames);
        centre = random.uniform(edge, frames - edge);
        if (isAudible(tracks, centre))
            return true;
    }
    return false;
}

bool PairSource::isQuiet(const PairPlan& plan, const Tracks& song) const
{
    const int frames = m_set.map(song.front()).frames();
    const int first
        = std::clamp(static_cast<int>(plan.centre) - m_segmentFrames / 2, 0, frames - 1);
    const int count = std::min(m_segmentFrames, frames - first);
    double sampled = 0;
    double whole = 0;
    for (const int track : song) {
        const double power = meanPower(m_set.map(track).slice(first, count));
        whole += power;
        if (std::find(plan.sample.begin(), plan.sample.end(), track) != plan.sample.end())
            sampled += power;
    }
    return sampled < whole * fromDecibels(m_augmentation.quietestStems);
}

bool PairSource::isFaint(const PairPlan& plan) const
{
    const double part = readSample(plan, 1, 0, m_segmentFrames).mean();
    const double whole = readSum(plan.sample, plan.centre, 1, 0, m_segmentFrames).mean();
    return part < whole * fromDecibels(m_augmentation.quietestStems);
}

PairPlan PairSource::drawPlan(RandomSource& random, int song) const
{
    const Augmentation& a = m_augmentation;
    const Tracks& tracksOfSong = m_songs[static_cast<std::size_t>(song)];
    PairPlan plan;
    plan.noiseSeed = random.next();
    // Stems have a stream of their own: songs without any draw the same numbers with and without it.
    RandomSource stems(plan.noiseSeed, 0x57E);
    plan.sample = drawSubset(stems, tracksOfSong);
    if (tracksOfSong.size() == 1 && stems.chance(a.separatedShare))
        plan.part = stems.chance(0.5) ? MapPart::Harmonic : MapPart::Percussive;
    if (!random.chance(a.plainShare)) {
        plan.tempoRatio = random.logUniform(a.slowest, a.fastest);
        plan.pitchShift = random.chance(a.varispeedShare)
            ? 12 * std::log2(plan.tempoRatio)
            : random.uniform(-a.pitchSemitones, a.pitchSemitones);
    }
    plan.shift = random.uniform(-a.timeShift, a.timeShift) * m_set.axes().framesPerSecond;
    drawPlace(
        random, plan.sample, 0.5 * m_segmentFrames * std::max(1.0, plan.tempoRatio) + 2,
        plan.centre);
    if (plan.part && isFaint(plan))
        plan.part.reset();
    const bool ownReference = !stems.chance(a.wholeSongShare) || isQuiet(plan, tracksOfSong);
    plan.reference = ownReference ? plan.sample : tracksOfSong;
    if (random.chance(a.mixShare) && m_songs.size() > 1) {
        int host = song;
        while (host == song)
            host = random.index(tracks());
        plan.host = m_songs[static_cast<std::size_t>(host)];
        if (!stems.chance(a.wholeHostShare))
            plan.host = drawSubset(stems, plan.host);
        plan.sampleToHost = random.uniform(-a.mixDecibels, a.mixDecibels);
        if (!drawPlace(random, plan.host, m_segmentFrames, plan.hostCentre))
            plan.host.clear();
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
    if (random.chance(a.chopShare))
        plan.sliceFrames
            = random.logUniform(a.shortestSlice, a.longestSlice) * m_set.axes().framesPerSecond;
    return plan;
}

std::vector<PairPlan> PairSource::draw(int count, std::uint64_t seed, std::uint64_t stream) const
{
    RandomSource random(seed, stream);
    std::vector<PairPlan> plans;
    std::vector<int> order;
    while (static_cast<int>(plans.size()) < count && !m_songs.empty()) {
        if (order.empty()) {
            order.resize(m_songs.size());
            std::iota(order.begin(), order.end(), 0);
            for (int i = tracks() - 1; i > 0; --i)
                std::swap(
                    order[static_cast<std::size_t>(i)],
                    order[static_cast<std::size_t>(random.index(i + 1))]);
        }
        plans.push_back(drawPlan(random, order.back()));
        order.pop_back();
    }
    crossMix(plans, RandomSource(seed ^ 0xC055, stream));
    return plans;
}

void PairSource::crossMix(std::vector<PairPlan>& plans, RandomSource random) const
{
    const Augmentation& a = m_augmentation;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const std::size_t next = (i + 1) % plans.size();
        PairPlan& plan = plans[i];
        const PairPlan& other = plans[next];
        if (!random.chance(a.crossMixShare)
            || m_set.song(plan.sample.front()) == m_set.song(other.sample.front())
            || !isAudible(other.sample, other.centre))
            continue;
        plan.host = other.sample;
        plan.hostCentre = other.centre;
        plan.hostPlan = static_cast<int>(next);
        plan.sampleToHost = random.uniform(-a.crossMixDecibels, a.crossMixDecibels);
        // Undoing the tempo of one would change that of the other.
        const bool isVarispeed = plan.pitchShift == 12 * std::log2(plan.tempoRatio);
        if (plan.tempoRatio != 1)
            plan.tempoRatio = random.logUniform(1 / a.crossMixTempo, a.crossMixTempo);
        if (isVarispeed)
            plan.pitchShift = 12 * std::log2(plan.tempoRatio);
    }
}

PowerPatch PairSource::readSum(
    const Tracks& tracks, double centre, double speed, double binShift, int frames) const
{
    PowerPatch sum = readPatch(m_set.map(tracks.front()), centre, speed, binShift, frames);
    for (std::size_t i = 1; i < tracks.size(); ++i)
        sum.add(readPatch(m_set.map(tracks[i]), centre, speed, binShift, frames));
    return sum;
}

PowerPatch
PairSource::readSample(const PairPlan& plan, double speed, double binShift, int frames) const
{
    if (!plan.part)
        return readSum(plan.sample, plan.centre, speed, binShift, frames);
    const SpectralView map = m_set.map(plan.sample.front());
    const double reach = 0.5 * frames * speed + 2;
    const int first = std::clamp(static_cast<int>(plan.centre - reach), 0, map.frames());
    const int last = std::clamp(static_cast<int>(plan.centre + reach) + 1, first, map.frames());
    const auto levels = separatedLevels(map, first, last - first, *plan.part);
    return readPatch({map.axes, map.bins, levels}, plan.centre - first, speed, binShift, frames);
}

DecibelMap PairSource::reference(const PairPlan& plan, int frames) const
{
    const PowerPatch patch = readSum(plan.reference, plan.centre + plan.shift, 1, 0, frames);
    return toDecibelMap(patch, m_set.axes().floorDb);
}

DecibelMap
PairSource::query(const PairPlan& plan, int frames, double undoneRatio, double undonePitch) const
{
    const SpectralAxes& axes = m_set.axes();
    const double binsPerSemitone = axes.binsPerOctave / 12;
    PowerPatch patch = readSample(
        plan, plan.tempoRatio / undoneRatio, binsPerSemitone * (plan.pitchShift - undonePitch),
        frames);
    if (plan.sliceFrames > 0)
        chop(patch, plan.sliceFrames * undoneRatio, RandomSource(plan.noiseSeed, 0xC0F));
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
    if (!plan.host.empty()) {
        const PowerPatch host = readSum(
            plan.host, plan.hostCentre, 1 / undoneRatio, -binsPerSemitone * undonePitch, frames);
        const auto scale = static_cast<float>(
            sample / std::max(host.mean(), 1e-12) / fromDecibels(plan.sampleToHost));
        patch.add(host, scale);
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
