// The same instant of both recordings at the same frame, equally loud; a missing file says so.
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/listening.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

namespace
{

constexpr int rate = 44100;

std::vector<float> clicks(const std::vector<double>& instants, double seconds, float height)
{
    std::vector<float> sum(static_cast<std::size_t>(seconds * rate));
    for (const double when : instants) {
        const auto one = click(when, seconds, rate);
        std::transform(
            one.begin(), one.end(), sum.begin(), sum.begin(),
            [height](float a, float b) { return height * a + b; });
    }
    return sum;
}

/// Where the energy of the left channel within 50 ms of @p expected lies, in seconds of the query.
double centre(const ListeningSounds& sounds, const Sound& sound, double expected)
{
    double energy = 0;
    double moment = 0;
    for (std::int64_t i = 0; i < sound.frames(); ++i) {
        const double time = sounds.time.start + static_cast<double>(i) / sound.rate;
        if (std::abs(time - expected) > 0.05)
            continue;
        const double value = sound.samples[static_cast<std::size_t>(i) * 2];
        energy += value * value;
        moment += value * value * time;
    }
    return energy > 0 ? moment / energy : -1;
}

} // namespace

class ListeningTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path at(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }

    /// Reference: clicks at 7, 9 and 12 s. Query: the same from 20 s on, 1.25 times as fast.
    ListeningRequest request() const
    {
        return {at("query.wav"), at("reference.wav"), 20, 5, 1.25, 2, {18, 28}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeWav(at("reference.wav"), clicks({7, 9, 12}, 15, 0.2F), rate, 2));
        QVERIFY(writeWav(at("query.wav"), clicks({21.6, 23.2, 25.6}, 40, 1), rate, 2));
    }
    void bothHaveTheSameInstantAtTheSameFrame()
    {
        const auto sounds = prepareListening(request(), {});
        QVERIFY(sounds.ok());
        QVERIFY(!sounds->queryProblem && !sounds->referenceProblem);
        QCOMPARE(sounds->time.start, 18.0);
        QCOMPARE(sounds->time.end, 28.0);
        for (const Sound* sound : {&sounds->query, &sounds->warped, &sounds->raw})
            QCOMPARE(sound->frames(), std::int64_t(10) * sound->rate);
        for (const double when : {21.6, 23.2, 25.6}) {
            const double query = centre(*sounds, sounds->query, when);
            const double warped = centre(*sounds, sounds->warped, when);
            qInfo("%.1f s: %+.2f ms", when, 1000 * (warped - query));
            QVERIFY(std::abs(query - when) < 1e-4);
            QVERIFY(std::abs(warped - query) < 0.005);
        }
        // Raw keeps its own tempo: 7, 9 and 12 s are 2, 4 and 7 s after the shared instant.
        for (const double when : {22.0, 24.0, 27.0})
            QVERIFY(std::abs(centre(*sounds, sounds->raw, when) - when) < 1e-4);
    }
    void bothAreEquallyLoud()
    {
        QVERIFY(writeWav(at("loud.wav"), tone(440, 30, rate, 0.7F), rate, 2));
        QVERIFY(writeWav(at("quiet.wav"), tone(440, 30, rate, 0.1F), rate, 2));
        const auto sounds
            = prepareListening({at("loud.wav"), at("quiet.wav"), 10, 10, 1.1, 0, {8, 14}}, {});
        QVERIFY(sounds.ok());
        const double level
            = 20 * std::log10(rms(sounds->query.samples) / rms(sounds->warped.samples));
        QVERIFY2(std::abs(level) < 0.3, qPrintable(QString::number(level)));
    }
    void whatIsBeyondTheRecordingsIsSilent()
    {
        auto wanted = request();
        wanted.wanted
            = {14, 45}; // the reference begins at 16 s and ends at 28 s, the query ends at 40 s
        const auto sounds = prepareListening(wanted, {});
        QVERIFY(sounds.ok());
        QCOMPARE(sounds->query.frames(), std::int64_t(31) * 48000);
        QCOMPARE(sounds->warped.frames(), std::int64_t(31) * 48000);
        QVERIFY(std::abs(centre(*sounds, sounds->warped, 21.6) - 21.6) < 0.005);
        const auto& tail = sounds->query.samples;
        QVERIFY(std::all_of(tail.end() - 96000, tail.end(), [](float v) { return v == 0; }));
        QVERIFY(std::all_of(
            sounds->warped.samples.begin(), sounds->warped.samples.begin() + 96000,
            [](float v) { return v == 0; }));
    }
    void longRangesAreCutAroundTheSharedInstant()
    {
        QVERIFY(writeWav(at("long.wav"), tone(300, 100, 8000), 8000, 1));
        const auto sounds
            = prepareListening({at("long.wav"), at("long.wav"), 70, 70, 1, 0, {0, 100}}, {});
        QVERIFY(sounds.ok());
        QCOMPARE(sounds->time.start, 40.0);
        QCOMPARE(sounds->time.end, 100.0);
    }
    void aMissingFileIsNamedAndTheOtherIsHeard()
    {
        auto wanted = request();
        wanted.reference = at("unplugged.wav");
        const auto sounds = prepareListening(wanted, {});
        QVERIFY(sounds.ok());
        QVERIFY(sounds->referenceProblem && !sounds->queryProblem);
        QCOMPARE(sounds->referenceProblem->code, ErrorCode::FileNotFound);
        QVERIFY(sounds->referenceProblem->path == at("unplugged.wav"));
        QVERIFY(centre(*sounds, sounds->query, 21.6) > 0);
        QCOMPARE(rms(sounds->warped.samples), 0.0);

        wanted = request();
        wanted.query = at("gone.wav");
        const auto other = prepareListening(wanted, {});
        QVERIFY(other.ok() && other->queryProblem->path == at("gone.wav"));
        QVERIFY(centre(*other, other->warped, 21.6) > 0);

        wanted.reference = at("unplugged.wav");
        const auto neither = prepareListening(wanted, {});
        QVERIFY(!neither && neither.error().path == at("gone.wav"));
    }
    void aFileThatIsNoLongerTheOneThatWasComparedSaysSo()
    {
        auto asked = request();
        asked.queryStamp = stampOf(asked.query);
        asked.referenceStamp = stampOf(asked.reference);
        auto sounds = prepareListening(asked, {});
        QVERIFY(sounds);
        QVERIFY(!sounds->queryChanged && !sounds->referenceChanged);
        asked.referenceStamp->modified += 1;
        sounds = prepareListening(asked, {});
        QVERIFY(!sounds->queryChanged && sounds->referenceChanged);
        asked.queryStamp->size += 1;
        sounds = prepareListening(asked, {});
        QVERIFY(sounds->queryChanged);
        // One that is gone is a problem of another kind.
        asked.reference = at("nowhere.wav");
        sounds = prepareListening(asked, {});
        QVERIFY(sounds->referenceProblem && !sounds->referenceChanged);
    }
    void absurdRequestsAreRefused()
    {
        auto empty = request();
        empty.wanted = {5, 5};
        auto absurd = request();
        absurd.tempoRatio = 0;
        for (const auto& bad : {empty, absurd}) {
            const auto sounds = prepareListening(bad, {});
            QVERIFY(!sounds && sounds.error().code == ErrorCode::InvalidArgument);
        }
    }
    void stopsOnRequest()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto sounds = prepareListening(request(), stop.get_token());
        QVERIFY(!sounds && sounds.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(ListeningTest)
#include "tst_listening.moc"
