#include "tests/ui/support/fake_engine.h"
#include "ui/item_models/failure_model.h"
#include "ui/item_models/match_model.h"
#include "ui/item_models/track_filter.h"
#include "ui/text/error_text.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

namespace
{

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tracksComeAndGo()
    {
        TrackModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setRows(TrackRows({makeTrack(1, "ESG", "UFO"), makeTrack(2, "", "Loop")}));
        model.upsert(
            {makeTrack(3, "C", "New"), makeTrack(2, "B", "Loop"), makeTrack(3, "C", "Newer")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 1, TrackModel::ArtistColumn), QStringLiteral("B"));
        QCOMPARE(model.nameOf({3}), QStringLiteral("C – Newer"));
        QCOMPARE(cell(model, 0, TrackModel::LengthColumn), QStringLiteral("1:41"));
        QVERIFY(
            cell(model, 0, TrackModel::FormatColumn).startsWith(QStringLiteral("FLAC 44.1 kHz")));
        model.remove({{1}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.nameOf({1}).isEmpty());
        QCOMPARE(model.nameOf({2}), QStringLiteral("B – Loop"));
    }

    void aTrackWithoutTagsIsNamedByItsFile()
    {
        TrackModel model;
        TrackRecord track;
        track.id = {5};
        track.path = "/m/caf\xE9\n.mp3";
        model.setRows(TrackRows({track}));
        QCOMPARE(model.nameOf({5}), QStringLiteral("caf\\xe9\\n"));
    }

    void theFilterWantsEveryWordAnywhere()
    {
        TrackModel model;
        TrackFilter filter(model);
        const QAbstractItemModelTester tester(&filter, strict);
        model.setRows(TrackRows(
            {makeTrack(1, "James Brown", "Funky Drummer"), makeTrack(2, "Lou Donaldson", "Ode"),
             makeTrack(3, "James Last", "Drums")}));
        filter.setWords(QStringLiteral("  DRUM james "));
        QCOMPARE(filter.rowCount(), 2);
        filter.setWords(QStringLiteral("brown drum"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void lengthsSortAsNumbers()
    {
        TrackModel model;
        TrackFilter filter(model);
        auto tracks = std::vector{makeTrack(1, "a", "a"), makeTrack(2, "b", "b")};
        tracks[0].seconds = 1000; // "16:40" sorts before "9:00" as text
        tracks[1].seconds = 540;
        model.setRows(TrackRows(tracks));
        filter.sort(TrackModel::LengthColumn, Qt::AscendingOrder);
        QCOMPARE(cell(filter, 0, TrackModel::TitleColumn), QStringLiteral("b"));
    }

    void duplicatesAndRepeatsAreTold()
    {
        MatchModel model;
        Match match = makeMatch(1, 0.97, 3);
        match.duplicates = {TrackId{2}};
        model.setNamers(
            [](TrackId) { return QStringLiteral("Amen"); },
            [](TrackId track) { return QStringLiteral("/music/%1.ogg").arg(track.value); });
        model.setMatches({match});
        QCOMPARE(
            cell(model, 0, MatchModel::ReferenceColumn), QStringLiteral("Amen (one of 2 files)"));
        const auto tip = [&model](MatchModel::Column column) {
            return model.index(0, column).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(
            tip(MatchModel::ReferenceColumn),
            QStringLiteral("Amen\nThe same recording as: /music/2.ogg"));
        QVERIFY(
            tip(MatchModel::OccurrencesColumn).startsWith(QStringLiteral("3 × 0:20.00 – 0:25.00")));
    }

    void missingFilesAreTold()
    {
        TrackModel tracks;
        const QAbstractItemModelTester tester(&tracks, strict);
        tracks.setRows(TrackRows({makeTrack(1, "A", "Amen"), makeTrack(2, "A", "Blue")}));
        QVERIFY(tracks.setMissing({TrackId{2}, TrackId{99}}, true));
        QVERIFY(!tracks.setMissing({TrackId{2}}, true));
        MatchModel matches;
        matches.setNamers(
            [&](TrackId track) { return tracks.nameOf(track); },
            [&](TrackId track) { return tracks.pathOf(track); },
            [&](TrackId track) { return tracks.isMissing(track); });
        matches.setMatches({makeMatch(1, 0.97), makeMatch(2, 0.9)});
        for (const int row : {0, 1}) {
            const bool missing = row == 1;
            const auto title = tracks.index(row, TrackModel::TitleColumn);
            const auto name = matches.index(row, MatchModel::ReferenceColumn);
            for (const auto& cell : {title, name}) {
                QCOMPARE(cell.data(Qt::ForegroundRole).isValid(), missing);
                QCOMPARE(
                    cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("is missing")),
                    missing);
            }
            QCOMPARE(
                title.data(Qt::AccessibleTextRole).toString(),
                missing ? QStringLiteral("Blue, file missing") : QStringLiteral("Amen"));
        }
        // What is imported again is there.
        tracks.upsert({makeTrack(2, "A", "Blue")});
        QVERIFY(!tracks.isMissing({2}));
        matches.updateNames();
        QVERIFY(!matches.index(1, MatchModel::ReferenceColumn).data(Qt::ForegroundRole).isValid());
    }

    void weakMatchesAreHeldBack()
    {
        MatchModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setMatches(
            {makeMatch(1, 0.97, 3), makeMatch(2, 0.6), makeMatch(3, 0.3), makeMatch(4, 0.1)});
        QCOMPARE(cell(model, 0, MatchModel::ReferenceColumn), QStringLiteral("Track 1"));
        model.setNamers(
            [](TrackId track) { return track.value == 1 ? QStringLiteral("Amen") : QString(); },
            [](TrackId) { return QString(); });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.weakCount(), 2);
        model.setWeakShown(true);
        QCOMPARE(model.rowCount(), 4);
        model.setWeakShown(false);
        QCOMPARE(model.rowCount(), 2);

        QCOMPARE(cell(model, 0, MatchModel::ReferenceColumn), QStringLiteral("Amen"));
        QCOMPARE(cell(model, 1, MatchModel::ReferenceColumn), QStringLiteral("Track 2"));
        QCOMPARE(cell(model, 0, MatchModel::ScoreColumn), QStringLiteral("97 % Strong"));
        QCOMPARE(cell(model, 0, MatchModel::QueryColumn), QStringLiteral("0:10.00 – 0:14.00"));
        QCOMPARE(
            cell(model, 0, MatchModel::InReferenceColumn), QStringLiteral("0:20.00 – 0:25.00"));
        QCOMPARE(cell(model, 0, MatchModel::StretchColumn), QStringLiteral("+25.0 %"));
        QCOMPARE(cell(model, 0, MatchModel::PitchColumn), QStringLiteral("+2 st +2 ct"));
        QCOMPARE(cell(model, 0, MatchModel::OccurrencesColumn), QStringLiteral("×3"));
        QCOMPARE(model.index(0, 0).data(MatchModel::ScoreRole).toDouble(), 0.97);
    }

    void newMatchesHideTheWeakAgain()
    {
        MatchModel model;
        model.setMatches({makeMatch(1, 0.3)});
        model.setWeakShown(true);
        model.setMatches({makeMatch(2, 0.3)});
        QCOMPARE(model.rowCount(), 0);
    }

    void theThresholdIsTheUsers()
    {
        MatchModel model;
        model.setThreshold(0.25);
        model.setMatches({makeMatch(1, 0.9), makeMatch(2, 0.3), makeMatch(3, 0.2)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.weakCount(), 1);
    }

    void failuresAreKeptOncePerFile()
    {
        FailureModel model;
        const QAbstractItemModelTester tester(&model, strict);
        const FailedFile first{"/m/a.mp3", {ErrorCode::NotAudio, {}, "/m/a.mp3", {}}};
        const FailedFile second{"/m/b.mp3", {ErrorCode::EmptyFile, {}, "/m/b.mp3", {}}};
        const FailedFile again{"/m/a.mp3", {ErrorCode::PermissionDenied, {}, "/m/a.mp3", {}}};
        model.upsert({first, second, again});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, FailureModel::FileColumn), QStringLiteral("a.mp3"));
        QCOMPARE(cell(model, 0, FailureModel::ReasonColumn), errorReason(again.error));
        model.remove("/m/a.mp3");
        model.remove("/m/unknown.mp3");
        QCOMPARE(model.rowCount(), 1);
        model.upsert({second});
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
