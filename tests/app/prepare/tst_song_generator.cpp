// Made-up songs are music by the rules of MIDI: in order, within bounds, every note ended.
#include "app/prepare/song_generator.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace stemma;

namespace
{

auto asTuples(const Score& score)
{
    std::vector<std::tuple<double, int, int, int, int>> events;
    for (const ScoreEvent& event : score.events)
        events.emplace_back(event.seconds, event.kind, event.channel, event.first, event.second);
    return events;
}

} // namespace

class TestSongGenerator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalSeedsGiveEqualSongs()
    {
        QVERIFY(asTuples(generateSong(5)) == asTuples(generateSong(5)));
        QVERIFY(asTuples(generateSong(5)) != asTuples(generateSong(6)));
    }

    void everySongIsSound()
    {
        std::set<int> programs;
        std::set<int> kits;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const Score song = generateSong(seed);
            QVERIFY(song.seconds > 25 && song.seconds < 120);
            std::set<int> layers;
            std::map<std::pair<int, int>, int> balance;
            double last = 0;
            for (const ScoreEvent& event : song.events) {
                QVERIFY(event.seconds >= last && event.seconds < song.seconds + 1);
                last = event.seconds;
                QVERIFY(event.first < 128 && event.second < 128 && event.channel < 16);
                if (event.kind == ScoreKind::noteOn) {
                    layers.insert(event.channel);
                    ++balance[{event.channel, event.first}];
                } else if (event.kind == ScoreKind::noteOff) {
                    --balance[{event.channel, event.first}];
                } else if (event.kind == ScoreKind::program) {
                    (event.channel == drumChannel ? kits : programs).insert(event.first);
                }
            }
            QVERIFY(layers.size() >= 2);
            for (const auto& [key, count] : balance)
                QCOMPARE(count, 0);
        }
        QVERIFY(programs.size() > 50);
        QCOMPARE(kits.size(), std::size_t(7));
    }

    void layersHaveInstrumentsOfTheirOwn()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            std::map<int, int> programs;
            for (const ScoreEvent& event : generateSong(seed).events) {
                if (event.kind == ScoreKind::program && event.channel != drumChannel)
                    programs[event.channel] = event.first;
            }
            std::set<int> different;
            for (const auto& [channel, program] : programs)
                different.insert(program);
            QCOMPARE(different.size(), programs.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSongGenerator)
#include "tst_song_generator.moc"
