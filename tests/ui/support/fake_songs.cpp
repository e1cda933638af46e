#include "tests/ui/support/fake_songs.h"

#include "tests/ui/support/synthetic_maps.h"

namespace stemma::test
{

QueryResult makeAnswer(std::vector<Match> matches)
{
    QueryResult answer;
    answer.seconds = 20;
    answer.map = std::make_shared<const SpectralMap>(
        makeMap(20, [](double seconds, double semitones) { return 20 + seconds + semitones / 2; }));
    answer.matches = std::move(matches);
    return answer;
}

void addSongs(FakeEngine& engine)
{
    for (int i = 1; i <= 3; ++i) {
        engine.addTrack(makeTrack(i, "Artist", "Song " + std::to_string(i)));
        engine.maps[i] = makeMap(40, [](double t, double s) { return 20 + t + s / 2; });
    }
    engine.answers["beat.wav"]
        = makeAnswer({makeMatch(1, 0.97), makeMatch(2, 0.7), makeMatch(3, 0.2)});
    engine.answers["weak.wav"] = makeAnswer({makeMatch(3, 0.2)});
}

} // namespace stemma::test
