// The papers' input from the program's map.
#include "models/inference/mel_fold.h"
#include "models/nets/published_config.h"
#include "music.h"

#include <QTest>

#include <cmath>

using namespace stemma;
using test::makeTune;

namespace
{

constexpr int bands = 64;

MelFold makeFold()
{
    return {SpectralAxes(), 168, bands};
}

DecibelMap silence(int frames)
{
    return {168, std::vector<float>(static_cast<std::size_t>(frames) * 168, 0.F)};
}

int loudest(const DecibelMap& map, int frame)
{
    const float* row = map.row(frame);
    return static_cast<int>(std::max_element(row, row + map.bins) - row);
}

} // namespace

class TestMelFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void segmentsOfThePapersComeFromWhatTheySay()
    {
        for (const auto encoder : {PublishedEncoder::SamplePaper, PublishedEncoder::GraFPrint}) {
            const SegmentShape shape = publishedConfig(encoder).segment();
            QCOMPARE(makeFold().fold(silence(shape.mapFrames)).frames(), shape.frames);
            // One frame less is too few to interpolate the last from.
            QVERIFY(makeFold().fold(silence(shape.mapFrames - 2)).frames() < shape.frames);
        }
        QCOMPARE(makeFold().fold(silence(0)).frames(), 0);
    }

    void toneIsInTheBandThatHasItsFrequency_data()
    {
        QTest::addColumn<double>("hertz");
        for (const double hertz : {120.0, 440.0, 1000.0, 3000.0, 6000.0})
            QTest::addRow("%g Hz", hertz) << hertz;
    }

    void toneIsInTheBandThatHasItsFrequency()
    {
        QFETCH(double, hertz);
        DecibelMap map = silence(1);
        const auto bin = static_cast<int>(std::lround(24 * std::log2(hertz / 55)));
        map.row(0)[bin] = 80;
        // Centres are equally spaced on the scale 2595 log10(1 + f / 700) up to 8 kHz.
        const double exact = 55 * std::exp2(bin / 24.0);
        const double place = 65 * std::log10(1 + exact / 700) / std::log10(1 + 8000 / 700.0) - 1;
        QCOMPARE(loudest(makeFold().fold(map), 0), static_cast<int>(std::lround(place)));
    }

    void silenceStaysSilentAndPowerAdds()
    {
        const DecibelMap quiet = makeFold().fold(silence(4));
        QCOMPARE(*std::max_element(quiet.values.begin(), quiet.values.end()), 0.F);
        // What two bins have in common is what each has, together.
        DecibelMap low = silence(1);
        low.row(0)[150] = 80;
        DecibelMap high = silence(1);
        high.row(0)[151] = 80;
        DecibelMap both = low;
        both.row(0)[151] = 80;
        const DecibelMap foldedLow = makeFold().fold(low);
        const DecibelMap foldedHigh = makeFold().fold(high);
        const DecibelMap foldedBoth = makeFold().fold(both);
        const auto power = [](float decibels) { return std::pow(10, 0.1 * decibels) - 1; };
        int shared = 0;
        for (int band = 0; band < bands; ++band) {
            const double first = power(foldedLow.row(0)[band]);
            const double second = power(foldedHigh.row(0)[band]);
            shared += first > 0 && second > 0 ? 1 : 0;
            const double sum = power(foldedBoth.row(0)[band]);
            QVERIFY(std::abs(sum - first - second) <= 1e-4 * (first + second));
        }
        QVERIFY(shared > 0);
    }

    void cutsAgreeWithTheWhole()
    {
        // Five frames of 32 ms are eight of 20 ms.
        const auto tune = makeTune(3, 12);
        const DecibelMap map = toDecibels(tune.view());
        const DecibelMap whole = makeFold().fold(map);
        const DecibelMap part = makeFold().fold(toDecibels(tune.view().slice(80, 300)));
        QVERIFY(part.frames() > 180);
        for (int frame = 0; frame < part.frames() - 1; ++frame) {
            for (int band = 0; band < bands; ++band)
                QVERIFY(std::abs(part.row(frame)[band] - whole.row(frame + 50)[band]) < 1e-2F);
        }
    }

    void inputIsScaledFromNoughtToOne()
    {
        const DecibelMap whole = makeFold().fold(toDecibels(makeTune(4, 12).view()));
        std::vector<float> out(128 * bands);
        writeMelInput(whole, 20, 128, out.data());
        QCOMPARE(*std::min_element(out.begin(), out.end()), 0.F);
        QCOMPARE(*std::max_element(out.begin(), out.end()), 1.F);
        // Frames beyond the end are as quiet as can be; of silence nothing is made.
        writeMelInput(whole, whole.frames() - 64, 128, out.data());
        QCOMPARE(*std::max_element(out.begin() + 64 * bands, out.end()), 0.F);
        writeMelInput(makeFold().fold(silence(205)), 0, 128, out.data());
        QCOMPARE(*std::max_element(out.begin(), out.end()), 0.F);
    }
};

QTEST_GUILESS_MAIN(TestMelFold)
#include "tst_mel_fold.moc"
