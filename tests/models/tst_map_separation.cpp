// The two parts of a map are what rings on and what is wide, and together they are the map.
#include "models/training/map_separation.h"
#include "music.h"

#include <QTest>

using namespace stemma;
using test::makeTune;
using test::OwnedMap;

namespace
{

/// Lines of 60 dB over time at every 30th bin, and over frequency at every 50th frame.
OwnedMap grid()
{
    OwnedMap map;
    const auto level = static_cast<std::uint8_t>(60 / map.axes.stepDb);
    for (int frame = 0; frame < 300; ++frame) {
        for (int bin = 0; bin < map.bins; ++bin)
            map.levels.push_back(bin % 30 == 15 || frame % 50 == 25 ? level : 0);
    }
    return map;
}

double power(const OwnedMap& map, std::uint8_t level)
{
    return level == 0 ? 0 : std::pow(10.0, level * map.axes.stepDb / 10);
}

} // namespace

class TestMapSeparation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesGoToTheirParts()
    {
        const OwnedMap map = grid();
        const auto harmonic = separatedLevels(map.view(), 0, 300, MapPart::Harmonic);
        const auto percussive = separatedLevels(map.view(), 0, 300, MapPart::Percussive);
        const auto at
            = [&](int frame, int bin) { return static_cast<std::size_t>(frame) * map.bins + bin; };
        const auto level = map.levels[at(25, 0)];
        QCOMPARE(harmonic[at(100, 45)], level);
        QVERIFY(percussive[at(100, 45)] < level / 2);
        QCOMPARE(percussive[at(125, 60)], level);
        QVERIFY(harmonic[at(125, 60)] < level / 2);
    }

    void partsSumToTheMap()
    {
        const OwnedMap map = makeTune(3, 8);
        const auto harmonic
            = separatedLevels(map.view(), 0, map.view().frames(), MapPart::Harmonic);
        const auto percussive
            = separatedLevels(map.view(), 0, map.view().frames(), MapPart::Percussive);
        for (std::size_t i = 0; i < map.levels.size(); ++i) {
            const double sum = power(map, harmonic[i]) + power(map, percussive[i]);
            // Levels are rounded to whole steps.
            const double error = 10 * std::log10(sum / power(map, map.levels[i]));
            QVERIFY2(std::abs(error) <= map.axes.stepDb, qPrintable(QString::number(error)));
        }
    }

    void anExcerptIsTheSameAsTheWhole()
    {
        const OwnedMap map = makeTune(4, 8);
        for (const MapPart part : {MapPart::Harmonic, MapPart::Percussive}) {
            const auto whole = separatedLevels(map.view(), 0, map.view().frames(), part);
            for (const int first : {0, 3, 111, 300}) {
                const auto excerpt = separatedLevels(map.view(), first, 100, part);
                const auto start = whole.begin() + static_cast<std::ptrdiff_t>(first) * map.bins;
                QVERIFY(std::equal(excerpt.begin(), excerpt.end(), start));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMapSeparation)
#include "tst_map_separation.moc"
