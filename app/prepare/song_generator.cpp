#include "app/prepare/song_generator.h"

#include "app/prepare/song_patterns.h"
#include "models/training/random_source.h"

#include <algorithm>
#include <string>
#include <vector>

namespace stemma
{

namespace
{

using namespace song_patterns;

enum Layer { Drums, Bass, Chords, Pad, Melody, layerCount };
constexpr std::array<std::uint8_t, layerCount> channels = {drumChannel, 0, 1, 2, 3};
constexpr int barsPerSection = 8;

template <class Choices> auto pick(RandomSource& random, const Choices& choices)
{
    return choices[static_cast<std::size_t>(random.index(static_cast<int>(choices.size())))];
}

/// What holds for the whole song.
struct Style {
    double stepSeconds = 0.125; ///< of a sixteenth
    double swing = 0; ///< by which odd steps are late, in steps
    int stepsPerBar = 16;
    int root = 48; ///< key
    Scale scale{};
    double tightness = 1; ///< how little notes stray, 0..1
    bool arpeggio = false;
    bool sevenths = false;
};

/// What a section plays, bar after bar.
struct Section {
    Progression chords{};
    std::array<std::string_view, 4> drums; ///< kick, snare, hat, extra
    int hatKey = 42;
    int extraKey = 39;
    std::string_view bass, comp;
    std::array<std::string_view, 2> melody; ///< question and answer
    std::vector<int> tune; ///< degrees, of the notes of four bars
    std::array<bool, layerCount> plays{};
};

class Writer
{
public:
    Writer(RandomSource& random, const Style& style)
        : m_random(random)
        , m_style(style)
    {
    }

    /// @param start and @p length in steps of the song
    void note(Layer layer, double start, double length, int key, int velocity)
    {
        if (key < 12 || key > 112)
            return;
        const double stray = (1 - m_style.tightness) * m_random.uniform(-0.012, 0.012);
        const double begin = std::max(0.0, seconds(start) + stray);
        const double end = std::max(begin + 0.03, seconds(start + length) - 0.01);
        const int loudness = std::clamp(velocity + m_random.index(13) - 6, 1, 127);
        const auto channel = channels[layer];
        const auto pitch = static_cast<std::uint8_t>(key);
        add({begin, ScoreKind::noteOn, channel, pitch, static_cast<std::uint8_t>(loudness)});
        add({end, ScoreKind::noteOff, channel, pitch, 0});
    }
    void add(const ScoreEvent& event) { m_score.events.push_back(event); }
    double seconds(double step) const
    {
        const bool late = static_cast<long>(step) % 2 == 1;
        return (step + (late ? m_style.swing : 0)) * m_style.stepSeconds;
    }
    Score finish(double steps)
    {
        std::stable_sort(
            m_score.events.begin(), m_score.events.end(),
            [](const ScoreEvent& a, const ScoreEvent& b) { return a.seconds < b.seconds; });
        m_score.seconds = seconds(steps);
        return std::move(m_score);
    }

private:
    RandomSource& m_random;
    const Style& m_style;
    Score m_score;
};

int velocityOf(char step)
{
    return step == 'X' ? 115 : step == 'o' ? 55 : 92;
}

/// Key of a degree, which may lie outside the octave.
int keyOf(const Style& style, int degree)
{
    const int octave = degree >= 0 ? degree / 7 : -((6 - degree) / 7);
    return style.root + 12 * octave + style.scale[static_cast<std::size_t>(degree - 7 * octave)];
}

/// How many steps a note that begins at @p step is held.
int heldSteps(std::string_view rhythm, int step, int steps)
{
    int length = 1;
    while (step + length < steps && rhythm[static_cast<std::size_t>(step + length)] == '-')
        ++length;
    return length;
}

void writeDrums(Writer& writer, const Style& style, const Section& section, int bar, int start)
{
    const bool fill = bar == barsPerSection - 1;
    const std::array keys = {36, 38, section.hatKey, section.extraKey};
    for (int step = 0; step < style.stepsPerBar; ++step) {
        if (fill && step >= style.stepsPerBar - 4) {
            constexpr std::array toms = {38, 48, 45, 41};
            writer.note(
                Drums, start + step, 1,
                toms[static_cast<std::size_t>(step - style.stepsPerBar + 4)], 100);
            continue;
        }
        for (std::size_t voice = 0; voice < keys.size(); ++voice) {
            const char mark = section.drums[voice][static_cast<std::size_t>(step)];
            if (mark != '.')
                writer.note(Drums, start + step, 1, keys[voice], velocityOf(mark));
        }
    }
    if (bar == 0)
        writer.note(Drums, start, 4, 49, 105); // a crash opens the section
}

void writeBass(Writer& writer, const Style& style, const Section& section, int degree, int start)
{
    for (int step = 0; step < style.stepsPerBar; ++step) {
        const char mark = section.bass[static_cast<std::size_t>(step)];
        if (mark == '.' || mark == '-')
            continue;
        const int key = keyOf(style, degree + (mark - '1')) - 12;
        writer.note(
            Bass, start + step, heldSteps(section.bass, step, style.stepsPerBar),
            key > 55 ? key - 12 : key, 105);
    }
}

std::vector<int> chordKeys(const Style& style, int degree)
{
    std::vector<int> keys;
    for (int third = 0; third < (style.sevenths ? 4 : 3); ++third) {
        int key = keyOf(style, degree + 2 * third) + 12;
        while (key > 74) // close to its neighbours, whatever the degree
            key -= 12;
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

void writeChords(Writer& writer, const Style& style, const Section& section, int degree, int start)
{
    const std::vector<int> keys = chordKeys(style, degree);
    for (int step = 0; step < style.stepsPerBar; ++step) {
        const char mark = section.comp[static_cast<std::size_t>(step)];
        if (style.arpeggio && step % 2 == 0)
            writer.note(
                Chords, start + step, 2, keys[static_cast<std::size_t>(step / 2) % keys.size()],
                85);
        if (style.arpeggio || mark == '.' || mark == '-')
            continue;
        for (const int key : keys)
            writer.note(
                Chords, start + step, heldSteps(section.comp, step, style.stepsPerBar), key,
                velocityOf(mark) - 20);
    }
}

void writeMelody(
    Writer& writer, const Style& style, const Section& section, int bar, int degree, int start,
    std::size_t& note)
{
    const std::string_view rhythm = section.melody[static_cast<std::size_t>(bar % 2)];
    if (bar % 4 == 0)
        note = 0; // four bars, then once more
    for (int step = 0; step < style.stepsPerBar; ++step) {
        if (rhythm[static_cast<std::size_t>(step)] != 'x')
            continue;
        int pitch = section.tune[note++ % section.tune.size()];
        if (step == 0) { // the first of a bar is of the chord
            while (((pitch - degree) % 7 + 7) % 7 % 2 != 0 || ((pitch - degree) % 7 + 7) % 7 > 4)
                ++pitch;
        }
        writer.note(
            Melody, start + step, heldSteps(rhythm, step, style.stepsPerBar),
            keyOf(style, pitch) + 24, 100);
    }
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
    for (const char letter : form) {
        const Section& section = sections[static_cast<std::size_t>(letter - 'A')];
        std::size_t note = 0;
        for (int bar = 0; bar < barsPerSection; ++bar) {
            const int degree = section.chords[static_cast<std::size_t>(bar % 4)];
            if (section.plays[Drums])
                writeDrums(writer, style, section, bar, start);
            if (section.plays[Bass])
                writeBass(writer, style, section, degree, start);
            if (section.plays[Chords])
                writeChords(writer, style, section, degree, start);
            if (section.plays[Pad]) {
                for (const int key : chordKeys(style, degree))
                    writer.note(Pad, start, style.stepsPerBar, key, 70);
            }
            if (section.plays[Melody])
                writeMelody(writer, style, section, bar, degree, start, note);
            start += style.stepsPerBar;
        }
    }
    return writer.finish(start);
}

} // namespace stemma
