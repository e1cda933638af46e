#include "core/match/excerpt_search.h"
#include "tests/core/match/synthetic_music.h"
#include "tests/support/all_at_once.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;

namespace
{

constexpr double referenceSeconds = 30;
constexpr int tracks = 25;
constexpr int sampled = 4;

/// The library of all tests, made once.
const std::vector<test::Notes>& library()
{
    static const std::vector<test::Notes> notes = [] {
        std::vector<test::Notes> result;
        for (unsigned i = 0; i < tracks; ++i)
            result.push_back(test::randomMusic(i + 1, referenceSeconds));
        return result;
    }();
    return notes;
}

std::vector<CoarseMap> coarseLibrary()
{
    std::vector<CoarseMap> result;
    for (unsigned i = 0; i < tracks; ++i)
        result.push_back(
            coarsen(flatten(test::render(library()[i], referenceSeconds, i + 1).view())));
    return result;
}

/// A work with three seconds of a reference in it, from second 15.2 on.
test::Map work(double seconds, double at, double ratio, double semitones, double db)
{
    test::Notes notes = test::randomMusic(99, seconds);
    test::place(library()[sampled], {at, {15.2, 15.2 + 3 * ratio}, ratio, semitones, db}, notes);
    return test::render(notes, seconds, 500);
}

int bestTrack(const std::vector<std::vector<ExcerptHit>>& found)
{
    int best = 0;
    for (int i = 0; i < tracks; ++i) {
        const auto deviations = [&](int track) {
            const auto& hits = found[static_cast<std::size_t>(track)];
            return hits.empty() ? 0.0F : hits.front().deviations;
        };
        if (deviations(i) > deviations(best))
            best = i;
    }
    return best;
}

/// Asks for a stop after some tasks and runs the rest.
class StoppingRunner final : public TaskRunner
{
public:
    explicit StoppingRunner(int tasks)
        : m_left(tasks)
    {
    }
    std::stop_token token() const { return m_stop.get_token(); }
    int width() const override { return 1; }
    void run(const std::vector<std::function<void()>>& tasks) override
    {
        for (const auto& task : tasks) {
            if (m_left-- == 0)
                m_stop.request_stop();
            task();
        }
    }

private:
    int m_left;
    std::stop_source m_stop;
};

} // namespace

class ExcerptSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_set = std::make_unique<ExcerptSet>(coarseLibrary(), m_runner); }

    void knowsItsExcerpts()
    {
        QCOMPARE(m_set->tracks(), tracks);
        QCOMPARE(m_set->full().spreads.size(), m_set->excerpts().size());
        QCOMPARE(m_set->quick().spreads.size(), m_set->excerpts().size());
        int rows = 0;
        for (const Int8Rows& block : m_set->quick().blocks)
            rows += block.rows();
        QCOMPARE(static_cast<std::size_t>(rows), m_set->excerpts().size());
        QVERIFY(m_set->excerpts().size() >= tracks * 27);
    }

    void findsThePlace_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("at");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("semitones");
        QTest::newRow("unchanged") << 20.0 << 8.0 << 1.0 << 0.0;
        QTest::newRow("faster and higher") << 20.0 << 8.0 << 1.2 << 3.0;
        QTest::newRow("slower and lower") << 20.0 << 3.0 << 0.8 << -4.0;
        QTest::newRow("at the very start") << 12.0 << 0.0 << 1.1 << 0.0;
        QTest::newRow("at the very end") << 12.0 << 9.0 << 0.9 << 1.0;
        QTest::newRow("a clip without anything else") << 3.0 << 0.0 << 1.0 << 0.0;
    }

    void findsThePlace()
    {
        QFETCH(const double, seconds);
        QFETCH(const double, at);
        QFETCH(const double, ratio);
        QFETCH(const double, semitones);
        const test::Map map = work(seconds, at, ratio, semitones, 3);
        const auto found = searchExcerpts(flatten(map.view()), *m_set, m_runner, {});
        QCOMPARE(static_cast<int>(found.size()), tracks);
        QCOMPARE(bestTrack(found), sampled);
        const ExcerptHit& hit = found[sampled].front();
        QCOMPARE(hit.track, sampled);
        QVERIFY(std::abs(hit.tempoRatio / ratio - 1) < 0.05);
        QVERIFY(std::abs(hit.pitchShift - semitones) <= 1);
        const double expected = 15.2 + (hit.queryTime - at) * ratio;
        QVERIFY2(
            std::abs(hit.referenceTime - expected) < 0.2,
            qPrintable(QStringLiteral("%1 instead of %2").arg(hit.referenceTime).arg(expected)));
        QVERIFY(hit.queryTime >= 0 && hit.queryTime <= seconds);
    }

    void findsAClipShorterThanAnExcerpt()
    {
        const test::Map whole = test::render(library()[7], referenceSeconds, 8);
        const SpectralView clip = whole.view().slice(610, 60); // 1.2 s from second 12.2 on
        const auto found = searchExcerpts(flatten(clip), *m_set, m_runner, {});
        QCOMPARE(bestTrack(found), 7);
        const ExcerptHit& hit = found[7].front();
        QVERIFY(std::abs(hit.referenceTime - (12.2 + hit.queryTime)) < 0.1);
    }

    void theNumberOfThreadsDoesNotMatter()
    {
        const test::Map map = work(12, 4, 1.1, 2, 0);
        test::AllAtOnce atOnce;
        const auto one = searchExcerpts(flatten(map.view()), *m_set, m_runner, {});
        const auto many = searchExcerpts(flatten(map.view()), *m_set, atOnce, {});
        for (std::size_t track = 0; track < one.size(); ++track) {
            QCOMPARE(many[track].size(), one[track].size());
            for (std::size_t i = 0; i < one[track].size(); ++i) {
                QCOMPARE(many[track][i].deviations, one[track][i].deviations);
                QCOMPARE(many[track][i].queryTime, one[track][i].queryTime);
                QCOMPARE(many[track][i].referenceTime, one[track][i].referenceTime);
                QCOMPARE(many[track][i].pitchShift, one[track][i].pitchShift);
            }
        }
    }

    void stopsAtEveryStep()
    {
        const test::Map map = work(12, 4, 1.1, 2, 0);
        for (const int tasks : {0, 5, 175}) { // 169 quick ones come first
            StoppingRunner runner(tasks);
            const auto found = searchExcerpts(flatten(map.view()), *m_set, runner, runner.token());
            QCOMPARE(static_cast<int>(found.size()), tracks);
            QVERIFY(std::ranges::all_of(found, [](const auto& hits) { return hits.empty(); }));
        }
    }

    void placesDiffer()
    {
        const test::Map map = work(20, 8, 1, 0, 3);
        for (const auto& places : searchExcerpts(flatten(map.view()), *m_set, m_runner, {})) {
            QVERIFY(places.size() <= 4);
            for (std::size_t i = 1; i < places.size(); ++i) {
                QVERIFY(places[i].deviations <= places[i - 1].deviations);
                QVERIFY(
                    places[i].queryTime != places[0].queryTime
                    || places[i].referenceTime != places[0].referenceTime);
            }
        }
    }

    void emptyAndSilent()
    {
        QVERIFY(ExcerptSet({}, m_runner).excerpts().empty());
        const ExcerptSet silent(
            {CoarseMap{50, 84, 12.5, 12, std::vector<std::int8_t>(50 * 84)}}, m_runner);
        QVERIFY(silent.excerpts().empty());
        const test::Map map = work(12, 3, 1, 0, 3);
        QVERIFY(searchExcerpts(flatten(map.view()), silent, m_runner, {}).front().empty());
        const test::Map silence{{}, std::vector<std::uint8_t>(test::bins * 500)};
        for (const auto& places : searchExcerpts(flatten(silence.view()), *m_set, m_runner, {}))
            QVERIFY(places.empty());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const test::Map map = work(20, 8, 1, 0, 3);
        for (const auto& places :
             searchExcerpts(flatten(map.view()), *m_set, m_runner, stop.get_token()))
            QVERIFY(places.empty());
    }

private:
    SerialRunner m_runner;
    std::unique_ptr<ExcerptSet> m_set;
};

QTEST_APPLESS_MAIN(ExcerptSearchTest)
#include "tst_excerpt_search.moc"
