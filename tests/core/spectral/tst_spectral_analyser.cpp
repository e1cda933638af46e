#include "core/spectral/spectral_analyser.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace stemma;

namespace
{

constexpr int rate = SpectralAnalyser::sampleRate;

std::vector<float> sine(double hz, double amplitude, double seconds)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * hz * static_cast<double>(i) / rate;
        samples[i] = static_cast<float>(amplitude * std::sin(phase));
    }
    return samples;
}

std::vector<float> noise(std::size_t count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> uniform(-0.5F, 0.5F);
    std::vector<float> samples(count);
    for (float& sample : samples)
        sample = uniform(random);
    return samples;
}

SpectralMap analyse(std::span<const float> samples)
{
    SpectralAnalyser analyser;
    analyser.consume(samples);
    return analyser.finish();
}

double hzOfBin(double bin)
{
    const SpectralAxes axes = SpectralAnalyser::axes();
    return axes.lowestHz * std::exp2(bin / axes.binsPerOctave);
}

/// Where the energy about the loudest bin lies, in bins: its centre of mass within a lobe.
double peakBin(std::span<const std::uint8_t> levels, const SpectralAxes& axes)
{
    const auto loudest = std::max_element(levels.begin(), levels.end());
    double mass = 0;
    double moment = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double power = std::pow(10.0, (levels[i] - *loudest) * axes.stepDb / 10);
        if (power < 0.05)
            continue;
        mass += power;
        moment += power * static_cast<double>(i);
    }
    return moment / mass;
}

double loudestDb(const SpectralMap& map, int frame)
{
    const auto levels = map.view().frame(frame);
    return map.axes.floorDb + *std::max_element(levels.begin(), levels.end()) * map.axes.stepDb;
}

} // namespace

class SpectralAnalyserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyChunkingGivesOneMap()
    {
        const std::vector<float> samples = noise(3 * rate + 123);
        const SpectralMap whole = analyse(samples);
        for (const std::size_t chunk : {1U, 7U, 319U, 320U, 511U, 4096U, 20000U}) {
            SpectralAnalyser analyser;
            std::span<const float> rest(samples);
            while (!rest.empty()) {
                const std::size_t count = std::min(chunk, rest.size());
                analyser.consume(rest.first(count));
                rest = rest.subspan(count);
            }
            QVERIFY2(analyser.finish().levels == whole.levels, qPrintable(QString::number(chunk)));
        }
    }

    void finishLeavesTheAnalyserEmpty()
    {
        SpectralAnalyser analyser;
        QVERIFY(analyser.finish().levels.empty());
        analyser.consume(noise(5000));
        const SpectralMap first = analyser.finish();
        QVERIFY(analyser.finish().levels.empty());
        analyser.consume(noise(5000));
        QVERIFY(analyser.finish().levels == first.levels);
    }

    void thereIsOneFrameForEachHopBegun()
    {
        const double hop = rate / SpectralAnalyser::axes().framesPerSecond;
        for (const int samples : {1, 319, 320, 321, 640, 641, 16000, 100001}) {
            const SpectralMap map = analyse(noise(static_cast<std::size_t>(samples)));
            QCOMPARE(map.bins, SpectralAnalyser::bins());
            QCOMPARE(map.view().frames(), static_cast<int>(std::ceil(samples / hop)));
        }
    }

    void theTopBinLiesBelowNyquist()
    {
        QVERIFY(hzOfBin(SpectralAnalyser::bins() - 1) < rate / 2.0);
    }

    void aSineLandsOnItsBin()
    {
        for (double bin = 0; bin <= SpectralAnalyser::bins() - 1; bin += 1.37) {
            const SpectralMap map = analyse(sine(hzOfBin(bin), 0.5, 1));
            const double found = peakBin(map.view().frame(25), map.axes);
            // At the ends half of the lobe is cut off, which moves its centre of mass inwards.
            const bool atEnd = bin < 6 || bin > SpectralAnalyser::bins() - 2;
            QVERIFY2(
                std::abs(found - bin) < (atEnd ? 3.5 : 0.5),
                qPrintable(QStringLiteral("%1 read as %2").arg(bin).arg(found)));
        }
    }

    void aSemitoneMovesThePeakByTwoBins()
    {
        QCOMPARE(SpectralAnalyser::axes().binsPerOctave, 24.0);
        for (const double hz : {110.0, 233.0, 440.0, 880.0, 1700.0, 3520.0}) {
            const double up = hz * std::exp2(1 / 12.0);
            const SpectralMap low = analyse(sine(hz, 0.5, 1));
            const SpectralMap high = analyse(sine(up, 0.5, 1));
            const double move = peakBin(high.view().frame(25), high.axes)
                - peakBin(low.view().frame(25), low.axes);
            QVERIFY2(std::abs(move - 2) < 0.3, qPrintable(QString::number(move)));
        }
    }

    void levelsAreLinearInDecibelsWithinHalfAStep()
    {
        const SpectralAxes axes = SpectralAnalyser::axes();
        for (const int bin : {12, 60, 100, 150}) {
            for (double db = 0; db > axes.floorDb + axes.stepDb; db -= 3.7) {
                const double amplitude = std::pow(10.0, db / 20);
                const SpectralMap map = analyse(sine(hzOfBin(bin), amplitude, 0.6));
                const double read = axes.floorDb
                    + map.view().frame(15)[static_cast<std::size_t>(bin)] * axes.stepDb;
                // The negative frequency leaks in by up to 0.05 dB at the lowest bins.
                QVERIFY2(
                    std::abs(read - db) <= axes.stepDb / 2 + 0.05,
                    qPrintable(QStringLiteral("bin %1: %2 dB as %3").arg(bin).arg(db).arg(read)));
            }
        }
    }

    void aSineReadsTheSameInEveryOctave()
    {
        for (double bin = 10; bin < SpectralAnalyser::bins() - 2; bin += 3.3) {
            const double read = loudestDb(analyse(sine(hzOfBin(bin), 1, 0.6)), 15);
            // Between two bins at most this much is lost.
            QVERIFY2(
                read <= 0.5 && read >= -3.5,
                qPrintable(QStringLiteral("bin %1: %2 dB").arg(bin).arg(read)));
        }
    }

    void anImpulseIsLocalInTime()
    {
        std::vector<float> samples(2 * rate);
        const int at = 50; // frame
        samples[at * 320] = 1;
        const SpectralMap map = analyse(samples);
        const auto level = [&](int frame, int bin) {
            return static_cast<int>(map.view().frame(frame)[static_cast<std::size_t>(bin)]);
        };
        for (const int bin : {5, 90, 160}) {
            for (int frame = 0; frame < map.view().frames(); ++frame)
                QVERIFY(level(frame, bin) <= level(at, bin));
            QVERIFY(level(at, bin) > 0);
        }
        // Half windows of 2048, 1024 and 512 samples; beyond them nothing of the impulse is left.
        for (const auto& [bin, reach] : {std::pair(5, 7), std::pair(90, 4), std::pair(160, 2)}) {
            QCOMPARE(level(at - reach, bin), 0);
            QCOMPARE(level(at + reach, bin), 0);
        }
    }

    void theFirstFrameIsCentredOnTheFirstSample()
    {
        // A tone from the start on: the first frame sees it with half of its window, which leaves half
        // of the amplitude spread over twice the width, 3 to 6 dB less.
        const SpectralMap map = analyse(sine(hzOfBin(100), 1, 1));
        const double first = map.view().frame(0)[100] * map.axes.stepDb;
        const double middle = map.view().frame(25)[100] * map.axes.stepDb;
        QVERIFY2(
            middle - first >= 2 && middle - first <= 7,
            qPrintable(QString::number(middle - first)));
    }

    void silenceIsZeroAndWildSamplesAreHarmless()
    {
        const SpectralMap silent = analyse(std::vector<float>(rate));
        QVERIFY(std::all_of(
            silent.levels.begin(), silent.levels.end(), [](std::uint8_t x) { return x == 0; }));

        std::vector<float> wild = sine(440, 0.5, 1);
        const SpectralMap clean = analyse(wild);
        wild[2000] = std::numeric_limits<float>::quiet_NaN();
        wild[2001] = std::numeric_limits<float>::infinity();
        const SpectralMap map = analyse(wild);
        QCOMPARE(map.view().frames(), clean.view().frames());
        QVERIFY(std::ranges::equal(map.view().frame(40), clean.view().frame(40)));

        const SpectralMap loud = analyse(std::vector<float>(rate, 1e30F));
        QCOMPARE(loud.view().frames(), clean.view().frames());
    }
};

QTEST_APPLESS_MAIN(SpectralAnalyserTest)
#include "tst_spectral_analyser.moc"
