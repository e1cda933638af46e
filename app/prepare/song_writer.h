// How a generated song is written down: bars of each layer, step by step, to the notes of a score.
#pragma once

#include "app/prepare/score.h"
#include "app/prepare/song_patterns.h"
#include "models/training/random_source.h"

#include <array>
#include <string_view>
#include <vector>

namespace stemma::song
{

enum Layer { Drums, Bass, Chords, Pad, Melody, layerCount };
constexpr std::array<std::uint8_t, layerCount> channels = {drumChannel, 0, 1, 2, 3};
constexpr int barsPerSection = 8;

/// What holds for the whole song.
struct Style {
    double stepSeconds = 0.125; ///< of a sixteenth
    double swing = 0; ///< by which odd steps are late, in steps
    int stepsPerBar = 16;
    int root = 48; ///< key
    song_patterns::Scale scale{};
    double tightness = 1; ///< how little notes stray, 0..1
    bool arpeggio = false;
    bool sevenths = false;
};

/// What a section plays, bar after bar.
struct Section {
    song_patterns::Progression chords{};
    std::array<std::string_view, 4> drums; ///< kick, snare, hat, extra
    int hatKey = 42;
    int extraKey = 39;
    std::string_view bass, comp;
    std::array<std::string_view, 2> melody; ///< question and answer
    std::vector<int> tune; ///< degrees, of the notes of four bars
    std::array<bool, layerCount> plays{};
};

/// Collects the notes of a song; every one strays a little from its time and loudness. One thread at a
/// time; the random numbers and the style must outlive it.
class Writer
{
public:
    Writer(RandomSource& random, const Style& style)
        : m_random(random)
        , m_style(style)
    {
    }

    /// @param start and @p length in steps of the song
    void note(Layer layer, double start, double length, int key, int velocity);
    void add(const ScoreEvent& event) { m_score.events.push_back(event); }
    /// The score of @p steps steps; the writer is empty afterwards.
    Score finish(double steps);

private:
    double seconds(double step) const;

    RandomSource& m_random;
    const Style& m_style;
    Score m_score;
};

/// Writes all layers of a section from the step @p start on; gives the step after it.
int writeSection(Writer& writer, const Style& style, const Section& section, int start);

} // namespace stemma::song
