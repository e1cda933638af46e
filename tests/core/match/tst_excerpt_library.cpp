#include "core/match/excerpt_library.h"

#include <QTest>

#include <map>
#include <random>

using namespace stemma;

namespace
{

CoarseMap noise(unsigned seed)
{
    std::mt19937 random(seed);
    CoarseMap map{125, 84, 12.5, 12, std::vector<std::int8_t>(125 * 84)};
    for (std::int8_t& value : map.values)
        value = static_cast<std::int8_t>(static_cast<int>(random() % 61) - 30);
    return map;
}

} // namespace

class ExcerptLibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_reads.clear(); }

    void readsEachTrackOnce()
    {
        ExcerptLibrary library(reader());
        const auto first = library.of({{3}, {1}}, 1, m_runner, {});
        QCOMPARE((*first)->ids, (std::vector<TrackId>{{1}, {3}}));
        QCOMPARE((*first)->excerpts.tracks(), 2);
        QCOMPARE(*library.of({{1}, {3}}, 1, m_runner, {}), *first); // the very same
        const auto second = library.of({{1}, {2}, {3}}, 1, m_runner, {});
        QCOMPARE((*second)->excerpts.tracks(), 3);
        QCOMPARE(m_reads, (std::map<std::int64_t, int>{{1, 1}, {2, 1}, {3, 1}}));
    }

    void readsAgainWhenTheLibraryChanged()
    {
        ExcerptLibrary library(reader());
        QVERIFY(library.of({{1}}, 1, m_runner, {}).ok());
        QVERIFY(library.of({{1}}, 2, m_runner, {}).ok());
        QCOMPARE(m_reads[1], 2);
    }

    void keepsNoMoreThanAsked()
    {
        ExcerptLibrary library(reader(), 2 * 125 * 84);
        QVERIFY(library.of({{1}}, 1, m_runner, {}).ok());
        QVERIFY(library.of({{2}, {3}}, 1, m_runner, {}).ok()); // drops the first
        QVERIFY(library.of({{2}}, 1, m_runner, {}).ok());
        QVERIFY(library.of({{1}}, 1, m_runner, {}).ok());
        QCOMPARE(m_reads, (std::map<std::int64_t, int>{{1, 2}, {2, 1}, {3, 1}}));
    }

    void unreadableTracksCostOnlyThemselves()
    {
        ExcerptLibrary library([&](TrackId track) -> Result<CoarseMap> {
            if (track.value == 2)
                return Error{ErrorCode::LibraryCorrupt, {}, {}, {}};
            return noise(1);
        });
        QCOMPARE(
            (*library.of({{1}, {2}, {3}}, 1, m_runner, {}))->ids, (std::vector<TrackId>{{1}, {3}}));
        ExcerptLibrary broken([](TrackId) -> Result<CoarseMap> {
            return Error{ErrorCode::Internal, {}, {}, {}};
        });
        QCOMPARE(broken.of({{1}}, 1, m_runner, {}).error().code, ErrorCode::Internal);
    }

    void stopsWhenAsked()
    {
        ExcerptLibrary library(reader());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(
            library.of({{1}}, 1, m_runner, stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(library.of({{1}}, 1, m_runner, {}).ok());
    }

private:
    ExcerptLibrary::Reader reader()
    {
        return [this](TrackId track) -> Result<CoarseMap> {
            ++m_reads[track.value];
            return noise(static_cast<unsigned>(track.value));
        };
    }

    SerialRunner m_runner;
    std::map<std::int64_t, int> m_reads;
};

QTEST_APPLESS_MAIN(ExcerptLibraryTest)
#include "tst_excerpt_library.moc"
