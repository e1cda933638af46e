#include "app/prepare/song_writer.h"

#include <algorithm>

namespace stemma::song
{

void Writer::note(Layer layer, double start, double length, int key, int velocity)
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

double Writer::seconds(double step) const
{
    const bool late = static_cast<long>(step) % 2 == 1;
    return (step + (late ? m_style.swing : 0)) * m_style.stepSeconds;
}

Score Writer::finish(double steps)
{
    std::stable_sort(
        m_score.events.begin(), m_score.events.end(),
        [](const ScoreEvent& a, const ScoreEvent& b) { return a.seconds < b.seconds; });
    m_score.seconds = seconds(steps);
    return std::move(m_score);
}

namespace
{

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

} // namespace

int writeSection(Writer& writer, const Style& style, const Section& section, int start)
{
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
    return start;
}

} // namespace stemma::song
