// The same musical instant at the same sample, at the right pitch.
#include "core/listening/time_stretch.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

using namespace stemma;
using namespace stemma::test;

namespace
{

constexpr int rate = 48000;

Sound stereo(const std::vector<float>& mono)
{
    Sound sound{rate, {}};
    for (const float value : mono)
        sound.samples.insert(sound.samples.end(), {value, value});
    return sound;
}

std::vector<float> left(const Sound& sound)
{
    std::vector<float> samples;
    for (std::size_t i = 0; i < sound.samples.size(); i += 2)
        samples.push_back(sound.samples[i]);
    return samples;
}

/// Where the energy within 50 ms of @p expected lies; a stretched click is smeared, so its highest sample
/// tells less.
double centre(const std::vector<float>& samples, double expected)
{
    double energy = 0;
    double moment = 0;
    const auto first = static_cast<std::size_t>((expected - 0.05) * rate);
    for (std::size_t i = first; i < first + rate / 10; ++i) {
        const double power = static_cast<double>(samples[i]) * samples[i];
        energy += power;
        moment += power * static_cast<double>(i);
    }
    return moment / energy / rate;
}

double decibels(double ratio)
{
    return 20 * std::log10(std::max(ratio, 1e-10));
}

/// How far below a tone everything else lies, in dB, in the middle of @p samples.
double purity(const std::vector<float>& samples, double hz)
{
    const auto middle = std::span(samples).subspan(samples.size() / 4, samples.size() / 2);
    double real = 0;
    double imaginary = 0;
    for (std::size_t i = 0; i < middle.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hz * static_cast<double>(i) / rate;
        real += middle[i] * std::cos(angle);
        imaginary += middle[i] * std::sin(angle);
    }
    const double scale = 2.0 / static_cast<double>(middle.size());
    std::vector<float> rest(middle.begin(), middle.end());
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hz * static_cast<double>(i) / rate;
        rest[i]
            -= static_cast<float>(scale * (real * std::cos(angle) + imaginary * std::sin(angle)));
    }
    return decibels(rms(middle) / rms(rest));
}

} // namespace

class TimeStretchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clicksStayAtTheirInstant_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("pitch");
        for (const double ratio : {0.7, 0.85, 0.97, 1.06, 1.25, 1.5})
            for (const double pitch : {-5.0, 0.0, 3.0})
                QTest::addRow("%.2f %+.0f", ratio, pitch) << ratio << pitch;
    }
    void clicksStayAtTheirInstant()
    {
        QFETCH(double, ratio);
        QFETCH(double, pitch);
        const std::vector<double> instants{0.5, 2.3, 3.7};
        std::vector<float> clicks(std::size_t{9} * rate / 2);
        for (const double when : instants) {
            const auto one = click(when, 4.5, rate);
            std::transform(one.begin(), one.end(), clicks.begin(), clicks.begin(), std::plus<>());
        }
        const auto result = stretched(stereo(clicks), ratio, pitch, {});
        QVERIFY(result.ok());
        QCOMPARE(result->frames(), std::llround(4.5 * rate / ratio));
        const auto samples = left(*result);
        for (const double when : instants) {
            const double error = centre(samples, when / ratio) - when / ratio;
            qInfo("%.1f s: %+.2f ms", when, 1000 * error);
            QVERIFY2(std::abs(error) < 0.005, qPrintable(QString::number(error)));
        }
    }
    void pitchAndTempoAreApart()
    {
        const auto result = stretched(stereo(tone(440, 4, rate)), 1.25, 4, {});
        QVERIFY(result.ok());
        const double hz = 440 * std::exp2(4.0 / 12);
        QVERIFY(std::abs(result->seconds() - 3.2) < 1e-3);
        const auto samples = left(*result);
        const auto middle = std::span(samples).subspan(samples.size() / 4, samples.size() / 2);
        QVERIFY(decibels(levelAt(middle, hz, rate) / rms(middle)) > -0.5);
        QVERIFY(decibels(levelAt(middle, 440, rate) / rms(middle)) < -40);
    }
    void absurdChangesAreRefused()
    {
        const auto sound = stereo(tone(440, 1, rate));
        for (const auto& [ratio, pitch] :
             {std::pair{0.0, 0.0}, {-1.0, 0.0}, {20.0, 0.0}, {1.0, 50.0}, {std::nan(""), 0.0}}) {
            const auto result = stretched(sound, ratio, pitch, {});
            QVERIFY(!result && result.error().code == ErrorCode::InvalidArgument);
        }
    }
    void stopsOnRequest()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = stretched(stereo(tone(440, 1, rate)), 1.1, 0, stop.get_token());
        QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    }
    void emptySoundStaysEmpty()
    {
        const auto result = stretched(Sound{rate, {}}, 1.1, 0, {});
        QVERIFY(result.ok());
        QCOMPARE(result->frames(), std::int64_t(0));
    }
    void varispeedIsOnlyResampled_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<double>("deviation"); // semitones, of the pitch as it was measured
        for (const double speed : {0.7, 0.944, 1.0595, 1.37})
            for (const double deviation : {0.0, 0.04, -0.08})
                QTest::addRow("%.4f %+.2f", speed, deviation) << speed << deviation;
    }
    void varispeedIsOnlyResampled()
    {
        QFETCH(double, speed);
        QFETCH(double, deviation);
        const double pitch = 12 * std::log2(speed) + deviation;
        const auto clicked = stretched(stereo(click(2, 4, rate)), speed, pitch, {});
        QVERIFY(clicked.ok());
        const auto samples = left(*clicked);
        const float highest = *std::max_element(samples.begin(), samples.end());
        QVERIFY2(std::abs(highest - 0.8F) < 0.02F, qPrintable(QString::number(highest)));
        QVERIFY(std::abs(clickTime(samples, rate) - 2 / speed) < 0.0002);

        const auto toned = left(*stretched(stereo(tone(1000, 4, rate)), speed, pitch, {}));
        const double pure = purity(toned, 1000 * speed);
        qInfo("purity %.1f dB", pure);
        QVERIFY2(pure > 80, qPrintable(QString::number(pure)));
    }
    void whatIsUnchangedIsNotTouched()
    {
        const auto sound = stereo(tone(440, 1, rate));
        const auto result = stretched(sound, 1, 0.05, {});
        QVERIFY(result.ok());
        QVERIFY(result->samples == sound.samples);
    }
};

QTEST_APPLESS_MAIN(TimeStretchTest)
#include "tst_time_stretch.moc"
