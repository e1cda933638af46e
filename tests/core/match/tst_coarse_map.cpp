#include "core/match/coarse_map.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

constexpr double seconds = 20;

double similarity(const CoarseMap& a, const CoarseMap& b)
{
    double product = 0;
    double ofA = 0;
    double ofB = 0;
    const std::size_t count = std::min(a.values.size(), b.values.size());
    for (std::size_t i = 0; i < count; ++i) {
        product += a.values[i] * b.values[i];
        ofA += a.values[i] * a.values[i];
        ofB += b.values[i] * b.values[i];
    }
    return product / std::sqrt(ofA * ofB);
}

} // namespace

class CoarseMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shape()
    {
        const test::Map map = test::render(test::randomMusic(1, seconds), seconds);
        const CoarseMap coarse = coarsen(flatten(map.view()));
        QCOMPARE(coarse.columns, test::bins / 2);
        QCOMPARE(coarse.rows, map.view().frames() / 4);
        QCOMPARE(coarse.rowsPerSecond, 12.5);
        QCOMPARE(coarse.columnsPerOctave, 12.0);
    }

    void loudnessAndColourDoNotCount()
    {
        const test::Map map = test::render(test::randomMusic(1, seconds), seconds);
        test::Map changed = map;
        for (std::size_t i = 0; i < changed.levels.size(); ++i)
            changed.levels[i]
                = static_cast<std::uint8_t>(changed.levels[i] + 10 + (i % test::bins) / 24);
        QVERIFY(similarity(coarsen(flatten(map.view())), coarsen(flatten(changed.view()))) > 0.97);
    }

    void bringsAnotherTempoBack()
    {
        const test::Notes notes = test::randomMusic(3, seconds);
        test::Notes faster;
        const double ratio = 1.2;
        test::place(notes, {0, {0, seconds}, ratio, 0, 0}, faster);
        const test::Map slow = test::render(notes, seconds, 1);
        const test::Map fast = test::render(faster, seconds / ratio, 2);
        const CoarseMap reference = coarsen(flatten(slow.view()));
        const CoarseMap brought = coarsen(flatten(fast.view()), ratio);
        QVERIFY(std::abs(brought.rows - reference.rows) <= 1);
        QVERIFY(similarity(reference, brought) > 0.6);
        QVERIFY(similarity(reference, coarsen(flatten(fast.view()))) < 0.2);
    }

    void excerptsReachBeyondTheMap()
    {
        const CoarseMap map{2, 3, 1, 1, {1, 2, 3, 4, 5, 6}};
        std::vector<std::int8_t> out(12, 9);
        copyExcerpt(map, -1, 4, 0, out);
        QCOMPARE(out, (std::vector<std::int8_t>{0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0}));
        out.assign(6, 9);
        copyExcerpt(map, 0, 2, 1, out);
        QCOMPARE(out, (std::vector<std::int8_t>{2, 3, 0, 5, 6, 0}));
        copyExcerpt(map, 0, 2, -2, out);
        QCOMPARE(out, (std::vector<std::int8_t>{0, 0, 1, 0, 0, 4}));
        copyExcerpt(map, 0, 2, 5, out);
        QCOMPARE(out, (std::vector<std::int8_t>(6, 0)));
    }

    void halvedIsTheMeanOfFour()
    {
        const CoarseMap map{3, 4, 2, 12, {10, 20, 100, 120, 30, 40, 120, 110, 1, 1, 1, 1}};
        const CoarseMap half = halved(map);
        QCOMPARE(half.rows, 1);
        QCOMPARE(half.columns, 2);
        QCOMPARE(half.values, (std::vector<std::int8_t>{50, 127})); // the second is cut off
        QCOMPARE(halved(map, 2).values, (std::vector<std::int8_t>{127, 0}));
    }
};

QTEST_APPLESS_MAIN(CoarseMapTest)
#include "tst_coarse_map.moc"
