// MIDI files are read with their times, and play instrument by instrument.
#include "app/prepare/score_file.h"
#include "app/prepare/score_parts.h"
#include "tests/app/prepare/tiny_music.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;
using namespace std::string_view_literals;

namespace
{

ScoreEvent note(double seconds, std::uint8_t kind, std::uint8_t channel, std::uint8_t key)
{
    return {seconds, kind, channel, key, 100};
}

/// Piano at 0 s, bass at 1 s, drums at 2 s, half a second each.
Score threeInstruments()
{
    return {
        {note(0, ScoreKind::noteOn, 0, 69),
         {0, ScoreKind::program, 1, 33, 0},
         note(0.5, ScoreKind::noteOff, 0, 69),
         note(1, ScoreKind::noteOn, 1, 57),
         note(1.5, ScoreKind::noteOff, 1, 57),
         note(2, ScoreKind::noteOn, drumChannel, 81),
         note(2.5, ScoreKind::noteOff, drumChannel, 81)},
        2.5};
}

std::span<const float> between(const Part& part, double from, double to)
{
    const auto at
        = [](double seconds) { return static_cast<std::size_t>(seconds * Part::sampleRate); };
    return std::span(part.samples).subspan(at(from), at(to) - at(from));
}

} // namespace

class TestScores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(test::writeBytes(soundFont(), QByteArray::fromStdString(test::makeSoundFont())));
    }

    void filesAreReadWithTheirTimes()
    {
        // A beat is half a second, then a quarter; the last note on has a running status.
        const auto score = read(
            {{0, "\xC2\x21"sv},
             {120, "\x92\x3C\x64"sv},
             {120, "\x82\x3C\x40"sv},
             {0, "\xE2\x01\x50"sv},
             {0, "\xB2\x07\x5A"sv},
             {0, "\xFF\x51\x03\x03\xD0\x90"sv},
             {120, "\x92\x40\x32"sv},
             {120, "\x40\x00"sv}});
        QVERIFY(score.ok());
        const auto& events = score->events;
        QCOMPARE(events.size(), std::size_t(7));
        const std::vector<double> times{0, 0.125, 0.25, 0.25, 0.25, 0.3125, 0.375};
        const std::vector<int> kinds{0xC0, 0x90, 0x80, 0xE0, 0xB0, 0x90, 0x90};
        const std::vector<int> firsts{0x21, 0x3C, 0x3C, 0x01, 0x07, 0x40, 0x40};
        for (std::size_t i = 0; i < events.size(); ++i) {
            // The player counts in blocks of 2 ms.
            QVERIFY2(
                std::abs(events[i].seconds - times[i]) < 0.012,
                qPrintable(QString::number(events[i].seconds)));
            QCOMPARE(int(events[i].kind), kinds[i]);
            QCOMPARE(int(events[i].first), firsts[i]);
            QCOMPARE(int(events[i].channel), 2);
        }
        QCOMPARE(int(events[1].second), 0x64);
        QCOMPARE(int(events[3].second), 0x50);
        QCOMPARE(int(events[6].second), 0);

        const auto cut = read({{0, "\x90\x3C\x64"sv}, {127, "\x80\x3C\x40"sv}}, 0.1);
        QCOMPARE(cut->events.size(), std::size_t(1));
        QVERIFY(std::abs(cut->seconds - 0.1) < 0.01);
    }

    void badFilesAreTold()
    {
        QCOMPARE(read({{0, "\xC0\x21"sv}}).error().code, ErrorCode::NotAudio); // no note
        const auto path = folder() / "bad.mid";
        for (const QByteArray& bytes : {QByteArray(), QByteArray("MThd"), QByteArray(300, 'x')}) {
            QVERIFY(test::writeBytes(path, bytes));
            QCOMPARE(readScore(path, 10, {}).error().code, ErrorCode::NotAudio);
        }
        QCOMPARE(readScore(folder() / "none.mid", 10, {}).error().code, ErrorCode::FileNotFound);
        QVERIFY(checkSoundFont(soundFont()).ok());
        QCOMPARE(checkSoundFont(path).error().code, ErrorCode::NotAudio);
        QCOMPARE(checkSoundFont(folder() / "none.sf2").error().code, ErrorCode::FileNotFound);
    }

    void everyInstrumentPlaysAlone()
    {
        const auto parts = renderScore(threeInstruments(), soundFont(), 60, {});
        QVERIFY(parts.ok());
        QCOMPARE(parts->size(), std::size_t(3));
        const std::vector<std::string> names{"drums", "piano-0", "bass-33"};
        const std::vector<double> starts{2, 0, 1};
        const std::vector<double> pitches{882, 441, 220.5};
        for (std::size_t i = 0; i < names.size(); ++i) {
            const Part& part = (*parts)[i];
            QCOMPARE(part.name, names[i]);
            QCOMPARE(part.samples.size(), std::size_t(Part::sampleRate * 9 / 2)); // with the tail
            const double start = starts[i];
            QVERIFY(test::rms(between(part, start + 0.1, start + 0.4)) > 0.01);
            QVERIFY(start == 0 || test::rms(between(part, 0, start - 0.01)) < 1e-4);
            const auto tone = between(part, start + 0.1, start + 0.4);
            const double here = test::levelAt(tone, pitches[i], Part::sampleRate);
            QVERIFY(here > 10 * test::levelAt(tone, 1.5 * pitches[i], Part::sampleRate));
        }
    }

    void partsSumToTheScore()
    {
        const Score score = threeInstruments();
        const auto parts = renderScore(score, soundFont(), 60, {});
        // All instruments of this font sound the same: as one instrument the score is the whole.
        Score whole = score;
        for (ScoreEvent& event : whole.events) {
            event.first = event.kind == ScoreKind::program ? 0 : event.first;
            event.channel = event.channel == drumChannel ? 2 : event.channel;
        }
        const auto together = renderScore(whole, soundFont(), 60, {});
        QCOMPARE(together->size(), std::size_t(1));
        const auto& expected = together->front().samples;
        std::vector<float> rest = expected;
        for (const Part& part : *parts) {
            for (std::size_t i = 0; i < rest.size(); ++i)
                rest[i] -= part.samples[i];
        }
        // Not exactly: a note begins a little differently when others were played before it.
        const double left = test::rms(rest) / test::rms(expected);
        QVERIFY2(left < 0.02, qPrintable(QString::number(left)));
        // Again, with what was loaded before: the same samples.
        QVERIFY(renderScore(whole, soundFont(), 60, {})->front().samples == expected);
    }

    void scoresAreCutAndCancelled()
    {
        const auto cut = renderScore(threeInstruments(), soundFont(), 0.7, {});
        for (const Part& part : *cut)
            QCOMPARE(part.samples.size(), std::size_t(Part::sampleRate * 7 / 10));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(
            renderScore(threeInstruments(), soundFont(), 60, stop.get_token()).error().code,
            ErrorCode::Cancelled);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path soundFont() const { return folder() / "tiny.sf2"; }

    Result<Score> read(const std::vector<test::MidiEvent>& events, double seconds = 60) const
    {
        const auto path = folder() / "tiny.mid";
        if (!test::writeBytes(path, QByteArray::fromStdString(test::makeMidi(events))))
            qFatal("cannot write");
        return readScore(path, seconds, {});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
