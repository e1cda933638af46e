#include "core/index/fingerprint_index.h"
#include "tests/core/index/index_fixture.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <thread>

using namespace stemma;

namespace
{

using Hits = std::vector<std::vector<IndexHit>>;

/// Of the segments of noiseRows(), in seconds.
constexpr double halfLength = 2.048;

/// The rows [first, first + count).
Fingerprints part(const Fingerprints& rows, std::size_t first, std::size_t count)
{
    const auto dimension = static_cast<std::size_t>(rows.dimension);
    Fingerprints some;
    some.dimension = rows.dimension;
    for (std::size_t i = first; i < first + count; ++i) {
        some.segments.push_back(rows.segments[i]);
        const auto row = std::span(rows.values).subspan(i * dimension, dimension);
        some.values.insert(some.values.end(), row.begin(), row.end());
    }
    return some;
}

/// One track per ten rows.
void addAll(FingerprintIndex& index, const Fingerprints& rows)
{
    for (std::size_t i = 0; i < rows.segments.size(); i += 10) {
        const auto count = std::min<std::size_t>(10, rows.segments.size() - i);
        QVERIFY(index.add(TrackId{static_cast<std::int64_t>(i / 10 + 1)}, part(rows, i, count)));
    }
}

bool same(const Hits& a, const Hits& b)
{
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) {
        return std::ranges::equal(x, y, [](const IndexHit& p, const IndexHit& q) {
            return p.track == q.track && p.time == q.time && p.similarity == q.similarity;
        });
    });
}

/// The share of the hits of @p all that @p found has too.
double recall(const Hits& found, const Hits& all)
{
    std::size_t hit = 0;
    std::size_t total = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::set<std::pair<TrackId, double>> names;
        for (const IndexHit& one : found[i])
            names.emplace(one.track, one.time);
        for (const IndexHit& one : all[i])
            hit += names.contains({one.track, one.time}) ? 1 : 0;
        total += all[i].size();
    }
    return static_cast<double>(hit) / static_cast<double>(total);
}

/// Two threads for each call, to see that the shares do not matter.
class PairRunner final : public TaskRunner
{
public:
    explicit PairRunner(int width)
        : m_width(width)
    {
    }
    int width() const override { return m_width; }
    void run(const std::vector<std::function<void()>>& tasks) override
    {
        std::vector<std::jthread> threads;
        threads.reserve(tasks.size());
        for (const auto& task : tasks)
            threads.emplace_back(task);
    }

private:
    int m_width;
};

} // namespace

class FingerprintIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatACarefulSearchFinds()
    {
        const auto rows = noiseRows(500, 100, 1);
        const auto queries = noiseRows(30, 100, 2);
        FingerprintIndex index("e", 100);
        addAll(index, rows);
        const auto found = index.search(queries.values, 7).value();
        QCOMPARE(found.size(), std::size_t{30});
        for (std::size_t q = 0; q < found.size(); ++q) {
            std::vector<double> all;
            for (std::size_t i = 0; i < 500; ++i)
                all.push_back(cosine(rowOf(queries, q), rowOf(rows, i)));
            std::ranges::sort(all, std::greater<>());
            QCOMPARE(found[q].size(), std::size_t{7});
            for (std::size_t k = 0; k < 7; ++k) {
                QVERIFY(std::abs(found[q][k].similarity - all[k]) < 5e-3);
                const auto row = static_cast<std::size_t>(
                    (found[q][k].track.value - 1) * 10
                    + std::lround((found[q][k].time - halfLength) * 2) % 10);
                QVERIFY(
                    std::abs(found[q][k].similarity - cosine(rowOf(queries, q), rowOf(rows, row)))
                    < 5e-3);
            }
        }
    }

    void aRowFindsItself()
    {
        const auto rows = noiseRows(100, 512, 1);
        FingerprintIndex index("e", 512);
        addAll(index, rows);
        const auto found = index.search(rows.values, 1).value();
        for (std::size_t i = 0; i < 100; ++i) {
            QCOMPARE(found[i][0].track.value, static_cast<std::int64_t>(i / 10 + 1));
            QCOMPARE(found[i][0].time, rows.segments[i].start + halfLength);
            QVERIFY(found[i][0].similarity > 0.9999F);
        }
    }

    void tiesAreInOrderOfTrackAndTime()
    {
        auto rows = noiseRows(1, 64, 1);
        rows.segments = {{2, 4, 1}, {0, 4, 1}, {1, 4, 1}};
        const auto row = rows.values;
        rows.values.insert(rows.values.end(), row.begin(), row.end());
        rows.values.insert(rows.values.end(), row.begin(), row.end());
        FingerprintIndex index("e", 64);
        for (const int track : {9, 3, 7})
            QVERIFY(index.add(TrackId{track}, rows));
        const auto found = index.search(row, 4).value()[0];
        QCOMPARE(found.size(), std::size_t{4});
        QCOMPARE(found[0].track, TrackId{3});
        QCOMPARE(found[0].time, 2.0);
        QCOMPARE(found[1].time, 3.0);
        QCOMPARE(found[2].time, 4.0);
        QCOMPARE(found[3].track, TrackId{7});
    }

    void neitherOrderNorThreadsChangeABit()
    {
        const auto rows = clusteredRows(noiseRows(5, 96, 1), 300, 0.5F, 2);
        const auto queries = clusteredRows(noiseRows(5, 96, 1), 40, 0.5F, 3);
        FingerprintIndex forward("e", 96);
        addAll(forward, rows);
        FingerprintIndex backward("e", 96);
        for (std::size_t track = 30; track > 0; --track)
            QVERIFY(backward.add(
                TrackId{static_cast<std::int64_t>(track)}, part(rows, (track - 1) * 10, 10)));
        QVERIFY(backward.add(TrackId{99}, queries));
        QVERIFY(backward.remove(TrackId{99}));
        const auto expected = forward.search(queries.values, 20).value();
        QVERIFY(same(backward.search(queries.values, 20).value(), expected));
        for (const int width : {1, 2, 3, 64}) {
            PairRunner runner(width);
            QVERIFY(same(forward.search(queries.values, 20, runner, {}).value(), expected));
        }
        Hits oneByOne;
        for (std::size_t q = 0; q < 40; ++q)
            oneByOne.push_back(forward.search(rowOf(queries, q), 20).value()[0]);
        QVERIFY(same(oneByOne, expected));
    }

    void removedTracksAreNotFound()
    {
        for (const std::size_t limit : {1000U, 100U}) {
            const auto rows = noiseRows(300, 64, 1);
            FingerprintIndex index("e", 64, limit);
            addAll(index, rows);
            QVERIFY(index.remove(TrackId{7}));
            QVERIFY(index.remove(TrackId{1234}));
            QCOMPARE(index.size(), std::size_t{290});
            QCOMPARE(index.tracks().size(), std::size_t{29});
            const auto found = index.search(rows.values, 300).value();
            for (const auto& hits : found) {
                for (const IndexHit& hit : hits)
                    QVERIFY(hit.track != TrackId{7});
            }
            QVERIFY(index.add(TrackId{7}, part(rows, 60, 10)));
            QCOMPARE(index.search(rowOf(rows, 63), 1).value()[0][0].track, TrackId{7});
        }
    }

    void theCountOfRowsDecidesTheKind()
    {
        const auto rows = noiseRows(201, 32, 1);
        FingerprintIndex index("e", 32, 200);
        addAll(index, part(rows, 0, 200));
        QVERIFY(index.isExact());
        QVERIFY(index.add(TrackId{21}, part(rows, 200, 1)));
        QVERIFY(!index.isExact());
        QCOMPARE(index.size(), std::size_t{201});
        QVERIFY(index.remove(TrackId{3}));
        QVERIFY(index.isExact());
        QCOMPARE(index.size(), std::size_t{191});

        FingerprintIndex exact("e", 32);
        addAll(exact, rows);
        QVERIFY(exact.remove(TrackId{3}));
        QVERIFY(same(index.search(rows.values, 9).value(), exact.search(rows.values, 9).value()));
    }

    void invertedListsFindNearlyAll()
    {
        // More lists than a query reads, so that something can be missed; added in small parts, so that the
        // lists are made early and grow.
        const auto centres = noiseRows(400, 64, 1);
        const auto rows = clusteredRows(centres, 20'000, 0.8F, 2);
        const auto queries = clusteredRows(centres, 200, 0.8F, 3);
        FingerprintIndex exact("e", 64);
        addAll(exact, rows);
        FingerprintIndex inverted("e", 64, 6000);
        addAll(inverted, rows);
        QVERIFY(!inverted.isExact());
        const auto expected = exact.search(queries.values, 20).value();
        const auto found = inverted.search(queries.values, 20).value();
        const double share = recall(found, expected);
        qInfo("recall at 20: %.4f", share);
        QVERIFY(share > 0.95);
        // What is found has the very similarity of the exact search.
        for (std::size_t q = 0; q < found.size(); ++q) {
            for (const IndexHit& hit : found[q]) {
                const auto at = std::ranges::find_if(expected[q], [&](const IndexHit& other) {
                    return other.track == hit.track && other.time == hit.time;
                });
                QVERIFY(at == expected[q].end() || at->similarity == hit.similarity);
            }
        }
        FingerprintIndex again("e", 64, 6000);
        addAll(again, rows);
        QVERIFY(same(again.search(queries.values, 20).value(), found));
    }

    void listsAreMadeAgainWhenOutgrown()
    {
        // The first rows lie in one place only: their lists are useless for the others.
        const auto narrow = clusteredRows(noiseRows(1, 64, 1), 600, 0.1F, 2);
        const auto wide = clusteredRows(noiseRows(300, 64, 3), 9000, 0.8F, 4);
        FingerprintIndex index("e", 64, 500);
        FingerprintIndex exact("e", 64);
        for (auto* one : {&index, &exact}) {
            QVERIFY(one->add(TrackId{5000}, narrow));
            addAll(*one, wide);
        }
        const auto queries = part(wide, 4000, 200);
        const double share = recall(
            index.search(queries.values, 20).value(), exact.search(queries.values, 20).value());
        QVERIFY(share > 0.9);
    }

    void smallAndOddRequests()
    {
        FingerprintIndex index("e", 48);
        QVERIFY(index.search({}, 5)->empty());
        const auto rows = noiseRows(3, 48, 1);
        QVERIFY(index.search(rows.values, 5).value()[2].empty());
        QVERIFY(index.add(TrackId{1}, rows));
        QCOMPARE(index.search(rows.values, 5).value()[0].size(), std::size_t{3});
        QVERIFY(index.search(rows.values, 0).value()[0].empty());
        QVERIFY(index.add(TrackId{2}, Fingerprints{}));
        QCOMPARE(index.tracks(), std::vector{TrackId{1}});
        const std::vector<float> zeros(48, 0.0F);
        QCOMPARE(index.search(zeros, 1).value()[0][0].similarity, 0.0F);
    }

    void badRowsAreRefused()
    {
        FingerprintIndex index("e", 48);
        QCOMPARE(
            index.add(TrackId{1}, noiseRows(1, 32, 1)).error().code, ErrorCode::EncoderMismatch);
        auto rows = noiseRows(1, 48, 1);
        rows.values[3] = NAN;
        QCOMPARE(index.add(TrackId{1}, rows).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(index.search(rows.values, 1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(
            index.search(std::span(rows.values).first(20), 1).error().code,
            ErrorCode::InvalidArgument);
        rows = noiseRows(1, 48, 1);
        rows.segments[0].start = 1e6;
        QCOMPARE(index.add(TrackId{1}, rows).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(index.size(), std::size_t{0});
        QVERIFY(index.tracks().empty());
    }

    void aStoppedSearchIsCancelled()
    {
        const auto rows = noiseRows(10, 48, 1);
        FingerprintIndex index("e", 48);
        QVERIFY(index.add(TrackId{1}, rows));
        std::stop_source stop;
        stop.request_stop();
        SerialRunner runner;
        QCOMPARE(
            index.search(rows.values, 1, runner, stop.get_token()).error().code,
            ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(FingerprintIndexTest)
#include "tst_fingerprint_index.moc"
