#include "tests/core/match/synthetic_music.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace stemma::test
{
namespace
{

/// The standard's distributions differ between libraries; this does not.
class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    double uniform(double from, double to)
    {
        return from + (to - from) * static_cast<double>(m_engine()) / 4294967296.0;
    }

private:
    std::mt19937 m_engine;
};

} // namespace

Notes randomMusic(unsigned seed, double seconds)
{
    Random random(seed);
    Notes notes;
    for (double t = 0; t < seconds; t += random.uniform(0.05, 0.35))
        notes.push_back(
            {t, std::floor(random.uniform(10, 90)), random.uniform(-30, -15),
             random.uniform(15, 60)});
    return notes;
}

void place(const Notes& notes, const Placement& placement, Notes& target)
{
    for (Note note : notes) {
        if (note.start < placement.excerpt.start || note.start >= placement.excerpt.end)
            continue;
        note.start = placement.at + (note.start - placement.excerpt.start) / placement.tempoRatio;
        note.bin += placement.semitones * 2;
        note.db += placement.db;
        note.decay *= placement.tempoRatio;
        target.push_back(note);
    }
}

Map render(const Notes& notes, double seconds, unsigned noiseSeed)
{
    Map map;
    map.axes.stepDb = 1.5F;
    const int frames = static_cast<int>(seconds * map.axes.framesPerSecond);
    std::vector<double> power(static_cast<std::size_t>(frames) * bins);
    Random random(noiseSeed);
    for (double& p : power)
        p = std::pow(10.0, random.uniform(-7.5, -6));
    for (const Note& note : notes) {
        const int first = static_cast<int>(std::ceil(note.start * map.axes.framesPerSecond));
        const int last = std::min(frames, first + static_cast<int>(2 * map.axes.framesPerSecond));
        for (int partial = 1; partial <= 6; ++partial) {
            const double centre = note.bin + 24 * std::log2(partial);
            const double db = note.db - 4 * (partial - 1);
            for (int frame = std::max(0, first); frame < last; ++frame) {
                const double age = frame / map.axes.framesPerSecond - note.start;
                const double loudness = std::pow(10.0, (db - note.decay * age) / 10);
                const int from = std::max(0, static_cast<int>(std::floor(centre)) - 2);
                const int to = std::min(bins - 1, static_cast<int>(std::floor(centre)) + 3);
                for (int bin = from; bin <= to; ++bin)
                    power[static_cast<std::size_t>(frame) * bins + static_cast<std::size_t>(bin)]
                        += loudness * std::exp(-(bin - centre) * (bin - centre));
            }
        }
    }
    map.levels.resize(power.size());
    for (std::size_t i = 0; i < power.size(); ++i) {
        const double level = (10 * std::log10(power[i]) - map.axes.floorDb) / map.axes.stepDb;
        map.levels[i] = static_cast<std::uint8_t>(std::clamp(std::round(level), 0.0, 255.0));
    }
    return map;
}

} // namespace stemma::test
