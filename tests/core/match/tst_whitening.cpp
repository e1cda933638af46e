#include "core/match/whitening.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;

class WhiteningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steadySoundVanishes()
    {
        test::Map map = test::render({}, 4);
        for (std::size_t i = 0; i < map.levels.size(); ++i)
            map.levels[i] = static_cast<std::uint8_t>(40 + (i % test::bins) / 2);
        const WhitenedMap white = whiten(map.view());
        QCOMPARE(white.rows, 100);
        QCOMPARE(white.bins, test::bins);
        for (const float value : white.values)
            QVERIFY(std::abs(value) < 1e-3F);
    }

    void loudnessDoesNotMatter()
    {
        test::Map map = test::render(test::randomMusic(1, 5), 5);
        const WhitenedMap soft = whiten(map.view());
        for (std::uint8_t& level : map.levels)
            level = static_cast<std::uint8_t>(level + 9);
        const WhitenedMap loud = whiten(map.view());
        for (std::size_t i = 0; i < soft.values.size(); ++i)
            QVERIFY(std::abs(soft.values[i] - loud.values[i]) < 1e-3F);
        QVERIFY(*std::max_element(loud.values.begin(), loud.values.end()) > 5);
        QVERIFY(*std::min_element(loud.values.begin(), loud.values.end()) >= 0);
    }

    void theOctavesMeanIsThatOfItsBins_data()
    {
        QTest::addColumn<int>("bins");
        QTest::addColumn<int>("half");
        QTest::newRow("narrow") << 40 << 3;
        QTest::newRow("wider than half the bins") << 20 << 13;
        QTest::newRow("wider than all") << 7 << 9;
        QTest::newRow("only itself") << 5 << 0;
        QTest::newRow("no bins") << 0 << 4;
    }
    void theOctavesMeanIsThatOfItsBins()
    {
        QFETCH(int, bins);
        QFETCH(int, half);
        std::vector<std::uint8_t> levels;
        for (int i = 0; i < bins; ++i)
            levels.push_back(static_cast<std::uint8_t>((i * 89 + 31) % 251));
        std::vector<float> out(levels.size());
        subtractOctaveMean(levels, half, 0.5F, out.data());
        for (int i = 0; i < bins; ++i) {
            double sum = 0;
            int count = 0;
            for (int k = std::max(0, i - half); k <= std::min(bins - 1, i + half); ++k, ++count)
                sum += levels[static_cast<std::size_t>(k)];
            const double expected = 0.5 * (levels[static_cast<std::size_t>(i)] - sum / count);
            QVERIFY(std::abs(out[static_cast<std::size_t>(i)] - expected) < 1e-4);
        }
    }

    void aPartIsCutFromTheWhole()
    {
        const test::Map map = test::render(test::randomMusic(2, 9), 9);
        const WhitenedMap whole = whiten(map.view());
        for (const TimeRange& range :
             {TimeRange{0, 1}, TimeRange{3.33, 5.01}, TimeRange{8.2, 20}, TimeRange{-4, 30}}) {
            const WhitenedMap part = whiten(map.view(), range);
            const int offset = static_cast<int>(std::lround(whole.rowOf(part.start)));
            QVERIFY(part.start <= std::max(range.start, 0.0) + 0.02);
            QVERIFY(part.secondsOf(part.rows) >= std::min(range.end, 9.0));
            for (int i = 0; i < part.rows; ++i) {
                for (std::size_t k = 0; k < test::bins; ++k)
                    QVERIFY(std::abs(part.row(i)[k] - whole.row(offset + i)[k]) < 1e-3F);
            }
        }
        QCOMPARE(whiten(map.view(), TimeRange{20, 30}).rows, 0);
        QCOMPARE(whiten(map.view(), TimeRange{-9, -3}).rows, 0);
    }

    void rowsBetweenRowsAreInterpolated()
    {
        WhitenedMap map;
        map.rows = 4;
        map.bins = 1;
        map.rowsPerSecond = 10;
        map.start = 2;
        map.values = {0, 10, 20, 40};
        QCOMPARE(map.rowOf(2.3), 3.0);
        QCOMPARE(map.secondsOf(3), 2.3);
        std::vector<float> out(5);
        sampleRows(map, -0.5, 1, 5, out);
        QCOMPARE(out, (std::vector<float>{0, 5, 15, 30, 0}));
        sampleRows(map, 0.25, 0.5, 5, out);
        QCOMPARE(out, (std::vector<float>{2.5, 7.5, 12.5, 17.5, 25}));
    }
};

QTEST_APPLESS_MAIN(WhiteningTest)
#include "tst_whitening.moc"
