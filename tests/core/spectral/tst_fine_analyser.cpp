#include "core/spectral/fine_analyser.h"
#include "core/spectral/spectral_analyser.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;

namespace
{

constexpr int rate = FineAnalyser::sampleRate;

SpectralMap analyse(const std::vector<float>& samples)
{
    return FineAnalyser::analyse(samples, {});
}

} // namespace

class TestFineAnalyser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aToneLandsOnItsBinWithItsLevel_data()
    {
        QTest::addColumn<double>("hz");
        for (const double hz : {110.0, 440.0, 1000.0, 2637.02, 6000.0, 12000.0})
            QTest::addRow("%g Hz", hz) << hz;
    }
    void aToneLandsOnItsBinWithItsLevel()
    {
        QFETCH(double, hz);
        const auto samples = test::tone(hz, 1, rate, 0.5F);
        const auto map = analyse(samples);
        const auto frame = map.view().frame(60);
        const auto loudest = std::max_element(frame.begin(), frame.end());
        const double bin = map.axes.binsPerOctave * std::log2(hz / map.axes.lowestHz);
        QVERIFY(std::abs(static_cast<double>(loudest - frame.begin()) - bin) <= 1);
        const double db = map.axes.floorDb + *loudest * map.axes.stepDb;
        QVERIFY2(std::abs(db + 6.02) < 1, qPrintable(QString::number(db)));

        // The stored map says the same but for what it loses between its bins, so that one can stand in the other's place.
        if (hz > 6800)
            return;
        SpectralAnalyser stored;
        stored.consume(test::tone(hz, 1, SpectralAnalyser::sampleRate, 0.5F));
        const auto coarse = stored.finish();
        const auto other = coarse.view().frame(25);
        const double storedDb = coarse.axes.floorDb
            + *std::max_element(other.begin(), other.end()) * coarse.axes.stepDb;
        QVERIFY2(std::abs(db - storedDb) < 3, qPrintable(QString::number(storedDb)));
    }

    void aClickIsWhereItIs()
    {
        const double at = 0.4;
        const auto map = analyse(test::click(at, 1, rate));
        constexpr std::size_t bin = 190; // 850 Hz
        int best = -1;
        int first = 0;
        int last = 0;
        for (int i = 0; i < map.view().frames(); ++i) {
            const int level = map.view().frame(i)[bin];
            if (level > best)
                first = i;
            if (level >= best) {
                best = level;
                last = i;
            }
        }
        QVERIFY(best > 0);
        const double time = (FineAnalyser::reach + (first + last) / 2.0 * FineAnalyser::hop) / rate;
        QVERIFY2(std::abs(time - at) <= 0.005, qPrintable(QString::number(time)));
    }

    void thereAreAsManyFramesAsHaveTheirSamples()
    {
        const int whole = 2 * FineAnalyser::reach;
        QCOMPARE(analyse(std::vector<float>(whole - 1)).view().frames(), 0);
        QCOMPARE(analyse(std::vector<float>(whole)).view().frames(), 1);
        QCOMPARE(analyse(std::vector<float>(whole + 3 * FineAnalyser::hop)).view().frames(), 4);
    }

    void itStops()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(
            FineAnalyser::analyse(std::vector<float>(rate), stop.get_token()).view().frames(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFineAnalyser)
#include "tst_fine_analyser.moc"
