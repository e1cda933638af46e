#include "tests/ui/support/fake_engine.h"
#include "ui/item_models/track_filter.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// A track whose fields are drawn from few words, so that many are equal.
TrackRecord drawTrack(std::int64_t id, std::mt19937& random)
{
    const auto word = [&random] {
        static constexpr std::array words{"Björk", "Straße", "funk", "Funk", "ÉTUDE", "étude",
                                          "夜",    "",       "a",    "Ab",   "Ωmega", "ωMEGA"};
        return std::string(words.at(random() % words.size()));
    };
    auto track = makeTrack(id, word(), word());
    track.path = "/m/" + word() + '/' + std::to_string(id % 3) + word() + ".ogg";
    track.info.tags.album = word();
    track.info.format.sampleRate = 44100 + 3900 * static_cast<int>(random() % 2);
    track.seconds = static_cast<double>(random() % 5);
    return track;
}

/// What a column is sorted by, told another way.
QString keyOf(const TrackRecord& track, TrackRows::Column column)
{
    switch (column) {
    case TrackRows::TitleColumn:
        return titleOf(track).toCaseFolded();
    case TrackRows::ArtistColumn:
        return QString::fromStdString(track.info.tags.artist).toCaseFolded();
    case TrackRows::LengthColumn:
        return QString::number(track.seconds);
    case TrackRows::AlbumColumn:
        return QString::fromStdString(track.info.tags.album).toCaseFolded();
    case TrackRows::FormatColumn:
        return QString::number(track.info.format.sampleRate);
    default:
        return QString::fromStdString(track.path.native()).toCaseFolded();
    }
}

/// Every order holds every row once, and equal keys as the rows come.
void checkOrders(const TrackRows& rows)
{
    for (int i = 0; i < TrackRows::ColumnCount; ++i) {
        const auto column = static_cast<TrackRows::Column>(i);
        std::vector<int> expected(static_cast<std::size_t>(rows.count()));
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(), [&](int left, int right) {
            return keyOf(rows.track(left), column) < keyOf(rows.track(right), column);
        });
        QCOMPARE(rows.order(column), expected);
    }
}

QStringList shownTitles(const TrackFilter& filter)
{
    QStringList titles;
    for (int row = 0; row < filter.rowCount(); ++row)
        titles << filter.index(row, TrackRows::TitleColumn).data().toString();
    return titles;
}

} // namespace

class TestTrackFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersHoldWhateverComesAndGoes()
    {
        std::mt19937 random(7);
        std::int64_t next = 1;
        std::vector<TrackRecord> tracks;
        while (next <= 60)
            tracks.push_back(drawTrack(next++, random));
        TrackRows rows(tracks);
        checkOrders(rows);
        for (int round = 0; round < 20; ++round) {
            std::vector<TrackRecord> added;
            for (unsigned i = random() % 4; i > 0; --i)
                added.push_back(drawTrack(next++, random));
            rows.append(added);
            const int row = static_cast<int>(random() % static_cast<unsigned>(rows.count()));
            rows.replace(row, drawTrack(rows.track(row).id.value, random));
            rows.remove({rows.track(0).id, rows.track(rows.count() - 1).id, TrackId{next + 1000}});
            checkOrders(rows);
            for (int at = 0; at < rows.count(); ++at)
                QCOMPARE(rows.rowOf(rows.track(at).id), std::optional(at));
        }
        QVERIFY(!rows.rowOf(TrackId{next}));
    }

    void wordsAreFoundInAnyFieldAndCase_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("title") << QStringLiteral("déjà") << true;
        QTest::newRow("other case") << QStringLiteral("DÉJÀ") << true;
        QTest::newRow("artist") << QStringLiteral("BJÖRK") << true;
        QTest::newRow("album") << QStringLiteral("große") << true;
        QTest::newRow("path") << QStringLiteral("/Musik/") << true;
        QTest::newRow("piece of a word") << QStringLiteral("jör") << true;
        QTest::newRow("several, in any order") << QStringLiteral(" vu  björk  musik ") << true;
        QTest::newRow("another script") << QStringLiteral("夜") << true;
        QTest::newRow("letters of one case differ in length") << QStringLiteral("GROẞE") << true;
        QTest::newRow("without the accent") << QStringLiteral("bjork") << false;
        QTest::newRow("one of two") << QStringLiteral("björk brown") << false;
        QTest::newRow("across two fields") << QStringLiteral("vubjörk") << false;
    }
    void wordsAreFoundInAnyFieldAndCase()
    {
        QFETCH(QString, words);
        QFETCH(bool, found);
        auto track = makeTrack(1, "Björk", "Déjà Vu");
        track.info.tags.album = "Große 夜";
        track.path = "/musik/01.flac";
        TrackModel model;
        model.setRows(TrackRows({track}));
        TrackFilter filter(model);
        filter.setWords(words);
        QCOMPARE(filter.rowCount(), found ? 1 : 0);
    }

    void allChangesReachTheTable()
    {
        TrackModel model;
        TrackFilter filter(model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(TrackRows::TitleColumn, Qt::DescendingOrder);
        filter.setWords(QStringLiteral("song"));
        model.setRows(TrackRows({makeTrack(1, "A", "Song b"), makeTrack(2, "A", "Loop")}));
        QCOMPARE(shownTitles(filter), QStringList{QStringLiteral("Song b")});
        model.upsert({makeTrack(3, "A", "song C"), makeTrack(4, "A", "Song a")});
        const QStringList three{
            QStringLiteral("song C"), QStringLiteral("Song b"), QStringLiteral("Song a")};
        QCOMPARE(shownTitles(filter), three);
        // One that is shown no longer fits, one that was hidden does.
        model.upsert({makeTrack(3, "A", "Drums"), makeTrack(2, "A", "Song d")});
        QCOMPARE(shownTitles(filter).front(), QStringLiteral("Song d"));
        QCOMPARE(filter.rowCount(), 3);
        model.remove({TrackId{2}, TrackId{4}});
        QCOMPARE(shownTitles(filter), QStringList{QStringLiteral("Song b")});
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 2);
        filter.sort(-1);
        QCOMPARE(filter.rowCount(), 2);
    }

    void wordsAreFoundWithinTheScope()
    {
        TrackModel model;
        TrackFilter filter(model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(TrackRows(
            {makeTrack(1, "A", "Amen"), makeTrack(2, "A", "Blue"), makeTrack(3, "AB", "Amen 3"),
             makeTrack(4, "A", "Amen 4")}));
        filter.sort(TrackRows::TitleColumn);
        filter.setScope({"/music/A", false}); // not /music/AB
        QCOMPARE(filter.rowCount(), 3);
        filter.setWords(QStringLiteral("amen"));
        QCOMPARE(
            shownTitles(filter), (QStringList{QStringLiteral("Amen"), QStringLiteral("Amen 4")}));
        QCOMPARE(filter.countInScope(), 3);
        filter.setScope({{}, true});
        QCOMPARE(filter.rowCount(), 0);
        // What is said of files reaches the table at once.
        model.setMissing({TrackId{1}, TrackId{2}, TrackId{3}}, true);
        QCOMPARE(
            shownTitles(filter), (QStringList{QStringLiteral("Amen"), QStringLiteral("Amen 3")}));
        model.setMissing({TrackId{3}}, false);
        QCOMPARE(shownTitles(filter), QStringList{QStringLiteral("Amen")});
        model.remove({TrackId{4}});
        QCOMPARE(model.rows().missingCount(), 2);
        model.upsert({makeTrack(1, "A", "Amen"), makeTrack(5, "A", "Amen 5")});
        QCOMPARE(filter.rowCount(), 0);
        filter.setScope({"/", false});
        QCOMPARE(filter.rowCount(), 3);
        QCOMPARE(filter.countInScope(), 4);
    }

    void whatWasSelectedStaysSelected()
    {
        TrackModel model;
        model.setRows(TrackRows(
            {makeTrack(1, "A", "Amen"), makeTrack(2, "A", "Blue"), makeTrack(3, "A", "Blues")}));
        TrackFilter filter(model);
        QItemSelectionModel selection(&filter);
        selection.setCurrentIndex(
            filter.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto selected = [&] {
            QStringList titles;
            for (const auto& index : selection.selectedRows())
                titles << index.data().toString();
            return titles;
        };
        filter.sort(TrackRows::TitleColumn, Qt::DescendingOrder);
        QCOMPARE(selected(), QStringList{QStringLiteral("Blue")});
        filter.setWords(QStringLiteral("blue"));
        QCOMPARE(selected(), QStringList{QStringLiteral("Blue")});
        QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Blue"));
        filter.setWords(QStringLiteral("amen"));
        QCOMPARE(selected(), QStringList());
        QCOMPARE(filter.mapFromSource(model.index(1, 0)), QModelIndex());
        QCOMPARE(filter.mapFromSource(model.index(0, 0)), filter.index(0, 0));
    }

    void aLibraryThatIsReadLateKeepsWhatWasImported()
    {
        TrackModel model;
        model.upsert({makeTrack(7, "A", "Imported"), makeTrack(1, "A", "Known")});
        model.setRows(TrackRows({makeTrack(1, "A", "Known"), makeTrack(2, "A", "Other")}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.nameOf({7}), QStringLiteral("A – Imported"));
    }
};

QTEST_GUILESS_MAIN(TestTrackFilter)
#include "tst_track_filter.moc"
