#include "core/match/slice_evidence.h"
#include "core/match/slice_search.h"
#include "tests/core/match/synthetic_music.h"
#include "tests/support/all_at_once.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

constexpr double referenceSeconds = 30;
constexpr double querySeconds = 12;
constexpr int tracks = 12;
constexpr int sampled = 4;
constexpr double ratio = 1.15;
constexpr double semitones = 3;

test::Notes trackNotes(int track)
{
    return test::randomMusic(static_cast<unsigned>(track) + 1, referenceSeconds);
}

std::vector<CoarseMap> library()
{
    std::vector<CoarseMap> result;
    for (int i = 0; i < tracks; ++i)
        result.push_back(coarsen(flatten(
            test::render(trackNotes(i), referenceSeconds, static_cast<unsigned>(i) + 1).view())));
    return result;
}

/// Other music with pieces of 0.6 s of the sampled track in it, all from seconds 14 to 19 and in no order.
FlatMap chopped()
{
    test::Notes notes = test::randomMusic(50, querySeconds);
    constexpr double piece = 0.6;
    constexpr int order[] = {3, 0, 6, 2, 5, 1, 4, 2, 6, 0, 3, 1};
    double at = 2;
    for (const int i : order) {
        const double start = 14 + i * piece * ratio;
        test::place(
            trackNotes(sampled), {at, {start, start + piece * ratio}, ratio, semitones, 3}, notes);
        at += piece;
    }
    return flatten(test::render(notes, querySeconds, 500).view());
}

} // namespace

class SliceSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_library = library(); }

    void findsAChoppedSample()
    {
        const auto found = searchSlices(chopped(), regions(m_runner), m_runner, {});
        QCOMPARE(found.size(), std::size_t{tracks});
        QCOMPARE(found[0].track, sampled);
        QVERIFY2(
            found[0].strength > 1.25F * found[1].strength,
            qPrintable(QStringLiteral("%1, %2").arg(found[0].strength).arg(found[1].strength)));
        QVERIFY(
            std::abs(std::log(found[0].tempoRatio / ratio)) < 0.25); // half a second tells no more
        QCOMPARE(found[0].pitchShift, semitones);
        QVERIFY2(
            std::abs(found[0].referenceTime - 16.5) < 5,
            qPrintable(QString::number(found[0].referenceTime)));
        QVERIFY(found[0].queryTime > 2 && found[0].queryTime < 10);
    }

    void refiningComesNearer()
    {
        const SlicePlace rough{6, 17, 1.2, semitones + 1};
        const SlicePlace found = refineSlices(chopped(), m_library[sampled], rough);
        QVERIFY2(
            std::abs(std::log(found.tempoRatio / ratio)) < 0.06,
            qPrintable(QString::number(found.tempoRatio)));
        QCOMPARE(found.pitchShift, semitones);
        QVERIFY(found.queryTime > 2 && found.queryTime < 9.5);
        QVERIFY(found.referenceTime > 13.5 && found.referenceTime < 19.5);
    }

    void threadsChangeNothing()
    {
        test::AllAtOnce many;
        const auto one = searchSlices(chopped(), regions(m_runner), m_runner, {});
        const auto both = searchSlices(chopped(), regions(many), many, {});
        QCOMPARE(one.size(), both.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].track, both[i].track);
            QCOMPARE(one[i].strength, both[i].strength);
        }
    }

    void tooLittleMusicHasNoUsual()
    {
        QVERIFY(searchSlices(chopped(), SliceRegions({}, m_runner), m_runner, {}).empty());
        QVERIFY(searchSlices(chopped(), SliceRegions({m_library.data(), 1}, m_runner), m_runner, {})
                    .empty());
        QVERIFY(searchSlices(FlatMap(), regions(m_runner), m_runner, {}).empty());
        FlatMap silence = chopped();
        std::fill(silence.values.begin(), silence.values.end(), 0.0F);
        QVERIFY(searchSlices(silence, regions(m_runner), m_runner, {}).empty());
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(searchSlices(chopped(), regions(m_runner), m_runner, stop.get_token()).empty());
    }

private:
    SliceRegions regions(TaskRunner& runner) const { return {m_library, runner}; }

    std::vector<CoarseMap> m_library;
    SerialRunner m_runner;
};

QTEST_APPLESS_MAIN(SliceSearchTest)
#include "tst_slice_search.moc"
