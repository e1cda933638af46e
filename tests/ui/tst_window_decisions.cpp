// Decisions in the window: by keys, blind, undone, and there again after a restart.
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/test_settings.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/score_meter.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/queries/query_desk.h"
#include "ui/review/review_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace stemma;
using namespace stemma::test;

class TestWindowDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_window_decisions"); }

    void init()
    {
        QSettings().clear();
        m_fake = std::make_unique<FakeEngine>();
        addSongs(*m_fake);
    }

    void cleanup()
    {
        QCOMPARE(m_fake->guiThreadCalls.load(), 0);
        m_fake.reset();
    }

    void aBlindListenerSeesTheScoreWithTheVerdict()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& evidence = window.queryPage().evidence();
        auto& table = *window.queryPage().matchPanel().findChild<QTableView*>();
        QTRY_VERIFY(window.queryPage().result());
        QVERIFY(evidence.findChild<ScoreMeter*>()->isVisibleTo(&evidence));
        Settings settings;
        settings.blind = true;
        window.applySettings(settings);
        QVERIFY(!evidence.findChild<ScoreMeter*>()->isVisibleTo(&evidence));
        QVERIFY(table.isColumnHidden(MatchModel::ScoreColumn));
        for (const auto* const label : evidence.findChildren<QLabel*>())
            if (label->isVisibleTo(&evidence))
                QVERIFY2(!label->text().contains(QStringLiteral("97")), qPrintable(label->text()));
        QTest::keyClick(&table, Qt::Key_1);
        QVERIFY(evidence.findChild<ScoreMeter*>()->isVisibleTo(&evidence));
        QTest::keyClick(&table, Qt::Key_J);
        QVERIFY(!evidence.findChild<ScoreMeter*>()->isVisibleTo(&evidence));
    }

    void decisionsAreMadeByKeysAndUndone()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        auto& table = *page.matchPanel().findChild<QTableView*>();
        const auto cell = [&](int row) {
            return page.matches().index(row, MatchModel::VerdictColumn).data().toString();
        };
        QTest::keyClick(&table, Qt::Key_1);
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_2);
        QCOMPARE(cell(0), QStringLiteral("✓"));
        QCOMPARE(cell(1), QStringLiteral("✕"));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(1), QString());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cell(1), QStringLiteral("✕"));

        // Notes: letters there are letters.
        QTest::keyClick(&table, Qt::Key_N);
        auto* const notes = page.evidence().findChild<QPlainTextEdit*>();
        QVERIFY(notes->hasFocus());
        QTest::keyClicks(notes, QStringLiteral("jk120"));
        table.setFocus();
        QCOMPARE(window.reviewDesk().review(1).notes, std::string("jk120"));
        QCOMPARE(window.reviewDesk().review(1).verdict, Verdict::Rejected);
    }

    void escapeLeavesTheFields()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        auto& table = *page.matchPanel().findChild<QTableView*>();
        QTRY_VERIFY(table.hasFocus());
        window.messageBar().showMessage(MessageBar::Kind::Problem, QStringLiteral("text"));
        QTest::keyClick(&table, Qt::Key_N);
        auto* const notes = page.evidence().findChild<QPlainTextEdit*>();
        QTest::keyClicks(notes, QStringLiteral("break"));
        QTest::keyClick(notes, Qt::Key_Escape);
        QVERIFY(table.hasFocus());
        QVERIFY(window.messageBar().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QCOMPARE(window.reviewDesk().review(0).notes, std::string("break"));
        QCOMPARE(window.reviewDesk().review(0).verdict, Verdict::Unsure);

        // What is written next follows what is there, also when another match was shown meanwhile.
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_K);
        QTest::keyClick(&table, Qt::Key_N);
        QTest::keyClicks(notes, QStringLiteral(", bar 2"));
        QTest::keyClick(notes, Qt::Key_Escape);
        QCOMPARE(window.reviewDesk().review(0).notes, std::string("break, bar 2"));

        auto* const licence = page.evidence().findChild<QLineEdit*>();
        licence->setFocus();
        QTest::keyClicks(licence, QStringLiteral("L1"));
        QTest::keyClick(licence, Qt::Key_Escape);
        QVERIFY(table.hasFocus());
        QCOMPARE(window.reviewDesk().review(0).licence, std::string("L1"));
    }

    void everythingIsThereAgainAfterARestart()
    {
        {
            MainWindow window(m_fake->factory(), {});
            window.show();
            window.openQueries({"/m/beat.wav"});
            auto& page = window.queryPage();
            QTRY_VERIFY(page.result());
            QTRY_VERIFY(window.reviewDesk().query().has_value()); // which query it was, is known
            window.reviewDesk().decide(0, changeTo(Verdict::Confirmed));
            // Typed and moved within the last second before the window closes.
            auto* const notes = page.evidence().findChild<QPlainTextEdit*>();
            notes->setPlainText(QStringLiteral("the break at 0:10"));
            page.comparison().setNudge({0.02, 1, 0.5});
        }
        m_fake->maps.clear(); // the track is gone
        MainWindow window(m_fake->factory(), {});
        window.show();
        auto& list = window.queryDesk().list();
        QTRY_COMPARE(list.rowCount(), 1);
        // What was on screen is on screen.
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        QCOMPARE(page.matches().rowCount(), 2);
        const auto review = window.reviewDesk().review(0);
        QCOMPARE(review.verdict, Verdict::Confirmed);
        QCOMPARE(review.notes, std::string("the break at 0:10"));
        QVERIFY(review.alignment.has_value());
        QVERIFY(std::abs(page.comparison().nudge().seconds - 0.02) < 1e-9);
        QVERIFY(std::abs(page.comparison().nudge().pitchShift - 0.5) < 1e-9);
        // Showing it is no decision.
        const auto lines = m_fake->cases.events().size();
        QTest::qWait(1000);
        QCOMPARE(m_fake->cases.events().size(), lines);
        QCOMPARE(m_fake->queries.load(), 1);
    }

    void theMatchAndTheStretchOnScreenComeBack()
    {
        {
            MainWindow window(m_fake->factory(), {});
            window.show();
            window.openQueries({"/m/beat.wav"});
            auto& page = window.queryPage();
            QTRY_VERIFY(window.reviewDesk().query().has_value()); // it is kept
            page.matchPanel().table().choose(1);
            page.comparison().timeAxis().setVisible({11, 13});
            QCOMPARE(page.comparison().timeAxis().visible().start, 11.0);
        }
        {
            MainWindow window(m_fake->factory(), {});
            window.show();
            QTRY_COMPARE(window.queryPage().matchPanel().table().chosen(), 1);
            auto& axis = window.queryPage().comparison().timeAxis();
            QTRY_COMPARE(axis.visible().start, 11.0);
            QCOMPARE(axis.visible().end, 13.0);
        }
        QSettings().setValue(QStringLiteral("session/version"), 1000);
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_COMPARE(window.queryDesk().list().rowCount(), 1);
        QVERIFY(!window.queryPage().hasQuery()); // of another version of the program
    }

    void deleteTakesAQueryOffTheListAndCanBeUndone()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav", "/m/weak.wav", "/m/beat.wav"});
        auto& list = window.queryDesk().list();
        QTRY_COMPARE(list.openCount(), 0);
        QTRY_VERIFY(list.entry(1).state == QueryState::Kept); // written to the library
        auto& table = *window.sideBar().findChild<QueriesPage*>()->findChild<QTableView*>();
        table.setFocus();
        table.selectRow(1);
        const auto taken = list.entry(1).key;
        const auto below = list.entry(2).key;
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(table.currentIndex().data(QueryList::KeyRole).toInt(), below);
        QTRY_COMPARE(m_fake->cases.events().size(), std::size_t{1});
        QCOMPARE(m_fake->cases.events().back().change, changeHidden(true));
        QVERIFY(window.messageBar().isVisible());
        window.messageBar().findChild<QPushButton*>()->click();
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.entry(1).key, taken); // in its place
        QTRY_COMPARE(m_fake->cases.events().size(), std::size_t{2});
        QCOMPARE(m_fake->cases.events().back().change, changeHidden(false));
    }

    void closedBeforeTheAnswerIsKeptLosesNothing()
    {
        m_fake->cases.pace = std::chrono::milliseconds(200);
        {
            MainWindow window(m_fake->factory(), {});
            window.show();
            window.openQueries({"/m/beat.wav"});
            QTRY_VERIFY(window.queryPage().result());
            QVERIFY(!window.queryPage().saved());
            window.reviewDesk().decide(0, changeTo(Verdict::Confirmed));
            window.reviewDesk().decide(0, changeTo(Verdict::Rejected));
            window.queryPage().evidence().findChild<QPlainTextEdit*>()->setPlainText(
                QStringLiteral("typed last"));
            window.close();
        }
        const auto events = m_fake->cases.events();
        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(events[0].change, changeTo(Verdict::Confirmed));
        QCOMPARE(events[1].change, changeTo(Verdict::Rejected));
        QCOMPARE(events[2].change, changeNotes("typed last"));
    }

    void whatWasMovedOrTypedLastBelongsToItsMatch()
    {
        m_fake->answers["other.wav"] = makeAnswer({makeMatch(3, 0.95)});
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        auto& table = *page.matchPanel().findChild<QTableView*>();
        page.comparison().setNudge({0.05, 1, 0});
        QTest::keyClick(&table, Qt::Key_J); // at once
        QVERIFY(window.reviewDesk().review(0).alignment.has_value());
        QVERIFY(!window.reviewDesk().review(1).alignment.has_value());
        page.evidence().findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("mine"));
        page.comparison().setNudge({0.02, 1, 0});
        const int first = page.shownQuery();
        window.openQueries({"/m/other.wav"});
        QTRY_VERIFY(page.result() && page.result()->path.filename() == "other.wav");
        QCOMPARE(window.reviewDesk().review(0), Review());
        window.showQuery(first);
        QTRY_VERIFY(page.result() && page.result()->path.filename() == "beat.wav");
        QCOMPARE(window.reviewDesk().review(1).notes, std::string("mine"));
        QVERIFY(window.reviewDesk().review(1).alignment.has_value());
        QVERIFY(window.reviewDesk().review(0).alignment.has_value());
    }

    void scrollingPastTheFormDecidesNothing()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        for (auto* const box : window.queryPage().evidence().findChildren<QComboBox*>()) {
            const QPointF at = box->rect().center();
            QWheelEvent wheel(
                at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &wheel);
        }
        QCOMPARE(window.reviewDesk().review(0), Review());
    }

    void whatIsTakenOffTheListStaysInTheRecord()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        auto& list = window.queryDesk().list();
        QTRY_VERIFY(list.rowCount() == 1 && list.entry(0).saved);
        window.queryDesk().hide({list.entry(0).key});
        QCOMPARE(list.rowCount(), 0);
        QTRY_COMPARE(m_fake->cases.events().size(), std::size_t{1});
        MainWindow again(m_fake->factory(), {});
        again.show();
        QTRY_VERIFY(again.libraryPage().hasBeenRead());
        QTest::qWait(50);
        QCOMPARE(again.queryDesk().list().rowCount(), 0);
    }

    void aLibraryThatCanOnlyBeReadSaysSoOnce()
    {
        m_fake->onlyReads = Error{ErrorCode::LibraryBusy, {}, "/lib", {}};
        m_fake->cases.writeError = m_fake->onlyReads;
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.messageBar().isVisible());
        QVERIFY(window.messageBar().text().contains(QStringLiteral("/lib")));
        const auto said = window.messageBar().text();
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        window.reviewDesk().decide(0, changeTo(Verdict::Confirmed));
        QTest::qWait(50);
        QCOMPARE(window.messageBar().text(), said);
        QCOMPARE(window.reviewDesk().review(0).verdict, Verdict::Confirmed);
    }

    void aDecisionThatCannotBeKeptIsSaid()
    {
        m_fake->cases.writeError = Error{ErrorCode::LibraryBusy, {}, "/lib", {}};
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        window.reviewDesk().decide(0, changeTo(Verdict::Confirmed));
        QTRY_VERIFY(window.messageBar().isVisible());
        QCOMPARE(window.reviewDesk().review(0).verdict, Verdict::Confirmed);
    }

private:
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestWindowDecisions)
#include "tst_window_decisions.moc"
