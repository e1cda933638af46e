#include "app/prepare/song_generator.h"

#include "app/prepare/song_writer.h"

#include <algorithm>
#include <string>

namespace stemma
{

namespace
{

using namespace song;
using namespace song_patterns;

template <class Choices> auto pick(RandomSource& random, const Choices& choices)
{
    return choices[static_cast<std::size_t>(random.index(static_cast<int>(choices.size())))];
}

Style drawStyle(RandomSource& random)
{
    Style style;
    style.stepSeconds = 15 / random.logUniform(68, 176);
    style.swing = random.chance(0.3) ? random.uniform(0.15, 0.4) : 0;
    style.stepsPerBar = random.chance(0.12) ? 12 : 16;
    style.root = 43 + random.index(12);
    style.scale = pick(random, scales);
    style.tightness = random.unit();
    style.arpeggio = random.chance(0.3);
    style.sevenths = random.chance(0.35);
    return style;
}

Section drawSection(RandomSource& random)
{
    Section section;
    section.chords = pick(random, progressions);
    section.drums
        = {pick(random, kicks), pick(random, snares), pick(random, hats), pick(random, extras)};
    section.hatKey = pick(random, std::array{42, 42, 42, 46, 51, 44, 69});
    section.extraKey = pick(random, std::array{39, 54, 56, 60, 63, 64, 70, 75, 37});
    section.bass = pick(random, basses);
    section.comp = pick(random, comps);
    section.melody = {pick(random, melodies), pick(random, melodies)};
    int degree = random.index(7);
    for (int i = 0; i < 24; ++i) {
        section.tune.push_back(degree);
        degree = std::clamp(degree + random.index(5) - 2 + (random.chance(0.1) ? 4 : 0), -4, 11);
    }
    section.plays
        = {random.chance(0.9), random.chance(0.9), random.chance(0.75), random.chance(0.5),
           random.chance(0.7)};
    if (std::count(section.plays.begin(), section.plays.end(), true) < 2)
        section.plays[Drums] = section.plays[Bass] = section.plays[Chords] = true;
    return section;
}

/// Instruments, levels and places, each layer's own.
void drawInstruments(RandomSource& random, Writer& writer)
{
    const std::array<int, layerCount> programs
        = {pick(random, kits), pick(random, bassPrograms), pick(random, compPrograms),
           pick(random, padPrograms), pick(random, melodyPrograms)};
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
        const auto channel = channels[layer];
        const auto set = [&](std::uint8_t controller, int value) {
            writer.add(
                {0, ScoreKind::controller, channel, controller, static_cast<std::uint8_t>(value)});
        };
        writer.add({0, ScoreKind::program, channel, static_cast<std::uint8_t>(programs[layer]), 0});
        set(7, 75 + random.index(45)); // volume
        set(91, random.index(70)); // reverberation
        set(93, layer == Drums ? 0 : random.index(50)); // chorus
    }
}

} // namespace

Score generateSong(std::uint64_t seed)
{
    RandomSource random(seed, 0x50A6);
    const Style style = drawStyle(random);
    Writer writer(random, style);
    drawInstruments(random, writer);
    const std::array sections = {drawSection(random), drawSection(random), drawSection(random)};
    const std::string form
        = pick(random, std::array<std::string, 6>{"AABA", "ABAB", "AABB", "ABAC", "ABCB", "AABC"});
    int start = 0;
    for (const char letter : form)
        start
            = writeSection(writer, style, sections[static_cast<std::size_t>(letter - 'A')], start);
    return writer.finish(start);
}

} // namespace stemma
