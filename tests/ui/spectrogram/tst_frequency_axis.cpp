#include "ui/spectrogram/frequency_axis.h"
#include "ui/spectrogram/ticks.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace stemma;

Q_DECLARE_METATYPE(stemma::FrequencyScale)

class TestFrequencyAxis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAndFrequenciesAreInverse_data() { scales(); }
    void rowsAndFrequenciesAreInverse()
    {
        QFETCH(FrequencyScale, scale);
        const FrequencyWindow window{scale, 55, 7040};
        for (const double hz : {55.0, 61.7, 440.0, 5000.0, 7040.0}) {
            const double row = window.rowOf(hz, 431);
            QVERIFY(std::abs(window.frequencyOf(row, 431) - hz) < 1e-6 * hz);
        }
        QCOMPARE(window.rowOf(7040, 431), 0.0);
        QCOMPARE(window.rowOf(55, 431), 431.0);
    }

    void anOctaveOrAHertzIsAsHighEverywhere()
    {
        const FrequencyWindow notes{FrequencyScale::Logarithmic, 55, 7040};
        QVERIFY(std::abs(notes.rowOf(440, 700) - notes.rowOf(880, 700) - 100) < 1e-9);
        const FrequencyWindow hertz{FrequencyScale::Linear, 0.5, 7000.5};
        QVERIFY(std::abs(hertz.rowOf(440, 700) - hertz.rowOf(880, 700) - 44) < 1e-9);
    }

    void binsAndFrequenciesAreInverse()
    {
        const SpectralAxes axes;
        for (const double bin : {-0.5, 0.0, 17.25, 167.0})
            QVERIFY(std::abs(binOfFrequency(axes, frequencyOfBin(axes, bin)) - bin) < 1e-9);
        const auto whole = wholeOf(axes, 168);
        QVERIFY(std::abs(whole.rowOf(frequencyOfBin(axes, 167), 168) - 0.5) < 1e-9);
    }

    void theAnchorOfAZoomStays_data() { scales(); }
    void theAnchorOfAZoomStays()
    {
        QFETCH(FrequencyScale, scale);
        FrequencyAxis axis;
        axis.setLimits(55, 7040);
        axis.setScale(scale);
        const double row = axis.visible().rowOf(1000, 1);
        axis.zoom(0.5, 1000);
        QVERIFY(std::abs(axis.visible().rowOf(1000, 1) - row) < 1e-9);
        QVERIFY(axis.isZoomed());
        axis.zoom(10, 1000);
        QVERIFY(!axis.isZoomed());
    }

    void itStaysInsideTheLimits()
    {
        FrequencyAxis axis;
        axis.setLimits(55, 7040);
        axis.zoomAtCentre(0.25);
        axis.scroll(100);
        QVERIFY(std::abs(axis.visible().high - 7040) < 1e-6);
        axis.zoomAtCentre(1e-6);
        QVERIFY(
            std::abs(
                std::log2(axis.visible().high / axis.visible().low) - FrequencyAxis::fewestOctaves)
            < 1e-9);
        axis.showAll();
        QVERIFY(!axis.isZoomed());
    }

    void theScaleKeepsWhatIsShown()
    {
        FrequencyAxis axis;
        axis.setLimits(55, 7040);
        axis.setVisible(200, 900);
        axis.setScale(FrequencyScale::Linear);
        QVERIFY(std::abs(axis.visible().low - 200) < 1e-6);
        QVERIFY(std::abs(axis.visible().high - 900) < 1e-6);
        axis.setLimits(100, 8000);
        QVERIFY(std::abs(axis.visible().low - 200) < 1e-6);
    }

    void changesAreToldOnce()
    {
        FrequencyAxis axis;
        axis.setLimits(55, 7040);
        const QSignalSpy changed(&axis, &FrequencyAxis::changed);
        const QSignalSpy moved(&axis, &FrequencyAxis::cursorChanged);
        axis.setVisible(200, 900);
        axis.setVisible(200, 900);
        axis.setCursor(440);
        axis.setCursor(440);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(moved.count(), 1);
    }

    void ticksOfNotesGetFinerWhenEnlarged()
    {
        const auto octaves = frequencyTicks({FrequencyScale::Logarithmic, 54, 7000}, 20);
        QCOMPARE(octaves.size(), std::size_t{7});
        QCOMPARE(octaves[3].label, QStringLiteral("A4  440"));
        QCOMPARE(octaves[3].at, 440.0);
        const auto semitones = frequencyTicks({FrequencyScale::Logarithmic, 430, 880}, 20);
        QCOMPARE(semitones.size(), std::size_t{13});
        QCOMPARE(semitones[4].label, QStringLiteral("C♯5  554"));
    }

    void ticksOfHertzAreRoundAndFew()
    {
        for (const double high : {300.0, 1000.0, 6900.0, 20000.0}) {
            const auto ticks = frequencyTicks({FrequencyScale::Linear, 54, high}, 8);
            QVERIFY(ticks.size() >= 2 && ticks.size() <= 9);
            for (const auto& tick : ticks)
                QVERIFY(std::abs(std::remainder(tick.at, 10)) < 1e-6);
        }
        const auto ticks = frequencyTicks({FrequencyScale::Linear, 54, 6900}, 8);
        QCOMPARE(ticks.front().label, QStringLiteral("1000"));
        QVERIFY(frequencyTicks({FrequencyScale::Linear, 54, 6900}, 0).empty());
    }

private:
    static void scales()
    {
        QTest::addColumn<FrequencyScale>("scale");
        QTest::newRow("logarithmic") << FrequencyScale::Logarithmic;
        QTest::newRow("linear") << FrequencyScale::Linear;
    }
};

QTEST_GUILESS_MAIN(TestFrequencyAxis)
#include "tst_frequency_axis.moc"
