// No click, the same instant, loops to the sample, and what was heard when.
#include "ui/listening/playback_mixer.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>

using namespace stemma;

namespace
{

constexpr int rate = PlaybackMixer::rate;
constexpr double firstTime = 20; // seconds of the query
constexpr double seconds = 2;

Sound sound(const std::function<float(int)>& value)
{
    Sound made{rate, {}};
    for (int i = 0; i < static_cast<int>(seconds * rate); ++i)
        made.samples.insert(made.samples.end(), {value(i), -value(i)});
    return made;
}

float sine(double hz, int frame)
{
    return 0.5F * static_cast<float>(std::sin(2 * std::numbers::pi * hz * frame / rate));
}

std::shared_ptr<const ListeningSounds> sounds(
    const std::function<float(int)>& query, const std::function<float(int)>& warped,
    const std::function<float(int)>& raw)
{
    return std::make_shared<const ListeningSounds>(ListeningSounds{
        {firstTime, firstTime + seconds}, sound(query), sound(warped), sound(raw), {}, {}});
}

/// Low tones, so that a step between two frames is small unless something clicks.
std::shared_ptr<const ListeningSounds> tones()
{
    return sounds(
        [](int i) { return sine(110, i); }, [](int i) { return sine(97, i + 50); },
        [](int i) { return sine(61, i + 90); });
}

/// The value tells the frame.
std::shared_ptr<const ListeningSounds> ramps()
{
    const auto ramp = [](int i) { return static_cast<float>(i) / (seconds * rate); };
    return sounds(ramp, ramp, ramp);
}

std::vector<float> rendered(PlaybackMixer& mixer, double length)
{
    std::vector<float> out(static_cast<std::size_t>(std::lround(length * rate)) * 2);
    mixer.render(out);
    return out;
}

/// The largest change from one frame to the next.
float largestStep(const std::vector<float>& out)
{
    float largest = std::abs(out[0]);
    for (std::size_t i = 2; i < out.size(); ++i)
        largest = std::max(largest, std::abs(out[i] - out[i - 2]));
    return largest;
}

// 110 Hz at 0.5 changes by 0.0072 a frame; a fade adds at most twice the amplitude over 480 frames.
constexpr float quietStep = 0.0072F + 1.1F / PlaybackMixer::fadeFrames;

} // namespace

class PlaybackMixerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silentUntilPlayed()
    {
        PlaybackMixer mixer;
        mixer.play();
        QVERIFY(!mixer.isPlaying());
        QCOMPARE(largestStep(rendered(mixer, 0.1)), 0.0F);
        mixer.setSounds(tones());
        QCOMPARE(largestStep(rendered(mixer, 0.1)), 0.0F);
        QCOMPARE(mixer.rendered(), std::int64_t(rate / 5));
    }
    void playsTheSamplesOfTheQuery()
    {
        PlaybackMixer mixer;
        mixer.setSounds(tones());
        mixer.play();
        const auto out = rendered(mixer, 0.5);
        for (int i = PlaybackMixer::fadeFrames; i < rate / 2; ++i) {
            QVERIFY(std::abs(out[std::size_t(i) * 2] - sine(110, i)) < 1e-6F);
            QVERIFY(std::abs(out[std::size_t(i) * 2 + 1] + sine(110, i)) < 1e-6F);
        }
        QVERIFY(std::abs(mixer.position() - 20.5) < 1e-9);
    }
    void everyChunkingGivesTheSame()
    {
        std::vector<std::vector<float>> all;
        for (const std::size_t chunk : {2U, 14U, 1024U, 96000U}) {
            PlaybackMixer mixer;
            mixer.setSounds(tones());
            mixer.setLoop(TimeRange{20.1, 20.4});
            mixer.play();
            std::vector<float> out(96000);
            for (std::size_t at = 0; at < out.size(); at += chunk)
                mixer.render(std::span(out).subspan(at, std::min(chunk, out.size() - at)));
            all.push_back(out);
        }
        for (const auto& one : all)
            QVERIFY(one == all.front());
    }
    void switchingKeepsTheInstantAndDoesNotClick()
    {
        PlaybackMixer mixer;
        mixer.setSounds(tones());
        mixer.play();
        auto out = rendered(mixer, 0.3);
        const auto add = [&](double length) {
            const auto more = rendered(mixer, length);
            out.insert(out.end(), more.begin(), more.end());
        };
        mixer.setSource(ListeningSource::Reference);
        add(0.2);
        QVERIFY(std::abs(out.end()[-2] - sine(97, rate / 2 - 1 + 50)) < 1e-6F);
        mixer.setRaw(true);
        add(0.1);
        QVERIFY(std::abs(out.end()[-2] - sine(61, 6 * rate / 10 - 1 + 90)) < 1e-6F);
        mixer.setRaw(false);
        mixer.setSource(ListeningSource::Mix);
        add(0.1);
        const int last = 7 * rate / 10 - 1;
        QVERIFY(std::abs(out.end()[-2] - (sine(110, last) + sine(97, last + 50)) / 2) < 1e-6F);
        // Back and forth faster than a fade.
        for (int i = 0; i < 10; ++i) {
            mixer.setSource(i % 2 == 0 ? ListeningSource::Query : ListeningSource::Reference);
            add(0.003);
        }
        mixer.setVolume(0.3F);
        add(0.1);
        QVERIFY2(largestStep(out) < quietStep, qPrintable(QString::number(largestStep(out))));
    }
    void splitPutsOneRecordingInEachEar()
    {
        PlaybackMixer mixer;
        // Both channels of either recording count.
        auto both = std::make_shared<ListeningSounds>(*tones());
        for (std::size_t i = 1; i < both->query.samples.size(); i += 2)
            both->query.samples[i] = both->query.samples[i - 1] / 2;
        for (std::size_t i = 1; i < both->warped.samples.size(); i += 2)
            both->warped.samples[i] = 0;
        mixer.setSounds(both);
        mixer.play();
        auto out = rendered(mixer, 0.3);
        const auto add = [&](double length) {
            const auto more = rendered(mixer, length);
            out.insert(out.end(), more.begin(), more.end());
        };
        mixer.setSource(ListeningSource::Split);
        add(0.2);
        const int last = rate / 2 - 1;
        QVERIFY(std::abs(out.end()[-2] - 0.75F * sine(110, last)) < 1e-6F);
        QVERIFY(std::abs(out.end()[-1] - 0.5F * sine(97, last + 50)) < 1e-6F);
        mixer.setRaw(true);
        add(0.1);
        // The raw one has opposite channels, which cancel each other.
        QVERIFY(std::abs(out.end()[-1]) < 1e-6F);
        mixer.setSource(ListeningSource::Mix);
        add(0.1);
        mixer.setSource(ListeningSource::Split);
        add(0.004);
        mixer.setSource(ListeningSource::Query);
        add(0.1);
        QVERIFY2(largestStep(out) < quietStep, qPrintable(QString::number(largestStep(out))));
    }
    void jumpsAndPausesDoNotClick()
    {
        PlaybackMixer mixer;
        mixer.setSounds(tones());
        mixer.play();
        std::vector<float> out;
        const auto add = [&](double length) {
            const auto more = rendered(mixer, length);
            out.insert(out.end(), more.begin(), more.end());
        };
        add(0.1234);
        mixer.seek(21.2);
        add(0.002);
        mixer.seek(20.7); // in the middle of a fade
        add(0.1);
        mixer.pause();
        add(0.05);
        QCOMPARE(out.back(), 0.0F);
        mixer.play();
        add(0.003);
        mixer.pause(); // before it is loud
        add(0.05);
        mixer.play();
        add(0.05);
        mixer.setSounds(ramps());
        add(0.05);
        mixer.setSounds(nullptr);
        add(0.05);
        QCOMPARE(out.back(), 0.0F);
        QVERIFY2(
            largestStep(out) < 0.0072F + 2.2F / PlaybackMixer::fadeFrames,
            qPrintable(QString::number(largestStep(out))));
    }
    void pausingKeepsThePlace()
    {
        PlaybackMixer mixer;
        mixer.setSounds(ramps());
        mixer.play();
        rendered(mixer, 0.25);
        mixer.pause();
        QVERIFY(!mixer.isPlaying());
        rendered(mixer, 0.5);
        QVERIFY(std::abs(mixer.position() - 20.25) < 1e-9);
        mixer.play();
        const auto out = rendered(mixer, 0.1);
        QVERIFY(std::abs(out.end()[-2] - (0.35 * rate - 1) / (seconds * rate)) < 1e-5);
    }
    void loopsToTheSample()
    {
        PlaybackMixer mixer;
        mixer.setSounds(ramps());
        mixer.setLoop(TimeRange{20.5, 20.75});
        mixer.seek(20.5);
        mixer.play();
        const auto out = rendered(mixer, 1);
        const int period = rate / 4;
        for (int i = PlaybackMixer::fadeFrames; i < rate; ++i) {
            const int inLoop = i % period;
            const double first = 0.5 * rate;
            double expected = first + inLoop;
            if (i >= period && inLoop < PlaybackMixer::fadeFrames) {
                // The old end sounds on under the new beginning.
                const double share = (inLoop + 1.0) / PlaybackMixer::fadeFrames;
                expected = share * (first + inLoop) + (1 - share) * (first + period + inLoop);
            }
            const double value = out[std::size_t(i) * 2] * seconds * rate;
            QVERIFY2(std::abs(value - expected) < 0.5, qPrintable(QString::number(i)));
        }
        QVERIFY(std::abs(mixer.position() - 20.75) < 1e-9);
    }
    void whatBeginsBehindTheLoopPlaysToTheEnd()
    {
        PlaybackMixer mixer;
        mixer.setSounds(tones());
        mixer.setLoop(TimeRange{20.5, 21});
        mixer.seek(21.5);
        mixer.play();
        const auto out = rendered(mixer, 1);
        QVERIFY(!mixer.isPlaying());
        QVERIFY(largestStep(out) < quietStep);
        QCOMPARE(out.back(), 0.0F);
        QCOMPARE(mixer.position(), 20.5); // ready for the loop
        mixer.seek(20.2);
        mixer.play();
        rendered(mixer, 3);
        QVERIFY(mixer.isPlaying()); // it went into the loop and stays there
        mixer.setLoop(std::nullopt);
        rendered(mixer, 2);
        QVERIFY(!mixer.isPlaying());
        QCOMPARE(mixer.position(), 20.0);
    }
    void tinyLoopsAreNotRepeated()
    {
        PlaybackMixer mixer;
        mixer.setSounds(tones());
        mixer.setLoop(TimeRange{20.5, 20.51});
        mixer.play();
        rendered(mixer, 3);
        QVERIFY(!mixer.isPlaying());
    }
    void newSoundsGoOnAtTheSameTime()
    {
        PlaybackMixer mixer;
        mixer.setSounds(ramps());
        mixer.play();
        rendered(mixer, 0.5);
        auto later = *ramps();
        later.time = {20.25, 22.25};
        mixer.setSounds(std::make_shared<const ListeningSounds>(later));
        QVERIFY(mixer.isPlaying());
        QVERIFY(std::abs(mixer.position() - 20.5) < 1e-9);
        const auto out = rendered(mixer, 0.1);
        QVERIFY(std::abs(out.end()[-2] - (0.35 * rate - 1) / (seconds * rate)) < 1e-5);
        auto elsewhere = *ramps();
        elsewhere.time = {50, 52};
        mixer.setSounds(std::make_shared<const ListeningSounds>(elsewhere));
        QVERIFY(!mixer.isPlaying());
        QCOMPARE(mixer.position(), 50.0);
    }
    void tellsWhatIsHeardWhen()
    {
        PlaybackMixer mixer;
        mixer.setSounds(tones());
        mixer.setLoop(TimeRange{20.5, 20.75});
        rendered(mixer, 0.1);
        mixer.seek(20.5);
        mixer.play();
        rendered(mixer, 0.6);
        mixer.seek(21);
        rendered(mixer, 0.2);
        mixer.pause();
        rendered(mixer, 0.3);
        const auto at = [&](double when) { return mixer.positionAt(std::llround(when * rate)); };
        QVERIFY(std::abs(at(0.1) - 20.5) < 1e-6);
        QVERIFY(std::abs(at(0.3) - 20.7) < 1e-6);
        QVERIFY(std::abs(at(0.35) - 20.5) < 1e-6); // the loop's seam
        QVERIFY(std::abs(at(0.69) - 20.59) < 1e-6);
        QVERIFY(std::abs(at(0.8) - 21.1) < 1e-6);
        QVERIFY(std::abs(at(0.95) - 21.2) < 1e-6); // paused
    }
};

QTEST_APPLESS_MAIN(PlaybackMixerTest)
#include "tst_playback_mixer.moc"
