// The keys of the window, and where they take the focus.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_output.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/test_settings.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/queries/query_desk.h"
#include "ui/review/review_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/shortcut_dialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSettings>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

class TestWindowKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_window_keys"); }

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

    void keysWalkTheMatches()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_COMPARE(page.matches().rowCount(), 2);
        auto* table = page.matchPanel().findChild<QTableView*>();
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_K);
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(page.comparison().isWarped());
        QTest::keyClick(table, Qt::Key_W);
        QVERIFY(!page.comparison().isWarped());
        const auto before = page.comparison().timeAxis().visible();
        QTest::keyClick(table, Qt::Key_Plus);
        QVERIFY(page.comparison().timeAxis().visible().length() < before.length());
        const double start = page.comparison().timeAxis().visible().start;
        QTest::keyClick(table, Qt::Key_Right);
        QVERIFY(page.comparison().timeAxis().visible().start > start);

        // In a text field they are letters.
        auto* const filter = window.libraryPage().findChild<QLineEdit*>();
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("jwk"));
        QCOMPARE(filter->text(), QStringLiteral("jwk"));
        QVERIFY(!page.comparison().isWarped());
    }

    void anOpenedQueryHasTheKeys_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::addColumn<bool>("tableShown");
        QTest::newRow("double click") << true << true;
        QTest::newRow("Enter") << false << true;
        QTest::newRow("without the list of matches") << false << false;
    }

    void anOpenedQueryHasTheKeys()
    {
        QFETCH(bool, byMouse);
        QFETCH(bool, tableShown);
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav", "/m/weak.wav"});
        auto& page = window.queryPage();
        auto& list = window.queryDesk().list();
        QTRY_COMPARE(list.openCount(), 0);
        QTRY_VERIFY(page.result());
        window.sideBar().show(Section::Queries);
        auto& queries = *window.sideBar().findChild<QueriesPage*>()->findChild<QTableView*>();
        QTRY_VERIFY(queries.isVisible());
        page.matchPanel().parentWidget()->setVisible(tableShown);
        queries.setFocus();
        const auto row = queries.visualRect(list.index(0, 0)).center();
        if (byMouse) {
            QTest::mouseClick(queries.viewport(), Qt::LeftButton, {}, row);
            QTest::mouseDClick(queries.viewport(), Qt::LeftButton, {}, row);
        } else {
            QTest::keyClick(&queries, Qt::Key_Return);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QCOMPARE(window.reviewDesk().review(0).verdict, Verdict::Confirmed);
    }

    void lettersBelongToTheOpenMenu()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        auto& table = *page.matchPanel().findChild<QTableView*>();
        QMenu menu(&window);
        menu.addAction(QStringLiteral("&Open"));
        menu.popup(window.mapToGlobal(QPoint(50, 50)));
        QTRY_COMPARE(QApplication::activePopupWidget(), &menu);
        QTest::keyClick(&table, Qt::Key_O);
        QCOMPARE(page.comparison().mode(), ComparisonMode::SideBySide);
        menu.close();
        QTest::keyClick(&table, Qt::Key_O);
        QCOMPARE(page.comparison().mode(), ComparisonMode::Overlay);
    }

    void escapeHasOneOrder()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        auto& list = window.queryDesk().list();
        auto& table = *page.matchPanel().findChild<QTableView*>();
        QTRY_VERIFY(table.hasFocus());
        page.comparison().setSelection(TimeRange{11, 12});
        window.messageBar().showMessage(MessageBar::Kind::Problem, QStringLiteral("text"));
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(!window.messageBar().isVisible());
        QVERIFY(page.comparison().selection());
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(!page.comparison().selection());
        QTest::keyClick(&table, Qt::Key_Escape); // there is nothing left
        QCOMPARE(list.entry(0).state, QueryState::Answered);

        m_fake->pace = 200ms;
        window.openQueries({"/m/weak.wav"});
        QTRY_COMPARE(list.entry(0).state, QueryState::Running);
        window.messageBar().showMessage(MessageBar::Kind::Problem, QStringLiteral("text"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.messageBar().isVisible());
        QCOMPARE(list.entry(0).state, QueryState::Running);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(list.entry(0).state, QueryState::Stopped);
    }

    void thePartsOfTheWindowAreWalkedThrough()
    {
        MainWindow window(m_fake->factory(), {});
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        auto* const table = page.matchPanel().findChild<QTableView*>();
        QTRY_VERIFY(table->hasFocus());
        // Beside the others, not behind a tab.
        for (auto* const action : window.findChildren<QAction*>())
            if (action->text() == QStringLiteral("&Reset layout"))
                action->trigger();
        QTRY_VERIFY(page.evidence().parentWidget()->geometry().left() > 0);
        table->setFocus(); // the docks were hidden for a moment
        QList<QWidget*> seen;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            seen << QApplication::focusWidget();
            // Where the focus can be seen.
            QVERIFY2(!seen.last()->inherits("QLabel"), seen.last()->metaObject()->className());
        } while (seen.last() != table && seen.size() < 9);
        QCOMPARE(seen.size(), 4);
        QVERIFY(page.evidence().isAncestorOf(seen[0]));
        QVERIFY(window.sideBar().isAncestorOf(seen[1]));
        QVERIFY(page.isAncestorOf(seen[2]));
        QTest::keyClick(table, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(page.isAncestorOf(QApplication::focusWidget()));
    }

    void theListOfKeysIsGroupedByMenu()
    {
        MainWindow window(m_fake->factory(), {});
        const auto groups = shortcutGroups(window);
        QStringList titles;
        QSet<const QAction*> seen;
        for (const auto& [title, actions] : groups) {
            titles << title;
            for (const auto* const action : actions) {
                QVERIFY2(!seen.contains(action), qPrintable(action->text()));
                seen.insert(action);
            }
        }
        QCOMPARE(titles.first(), QStringLiteral("File"));
        QVERIFY(titles.contains(QStringLiteral("Compare")));
        QCOMPARE(titles.last(), QStringLiteral("More keys"));
        for (const auto* const action : window.findChildren<QAction*>())
            if (!action->shortcuts().isEmpty())
                QVERIFY2(seen.contains(action), qPrintable(action->text()));
    }

    void aSliderKeepsItsArrows()
    {
        WindowOptions options;
        options.audioOutput = [] { return std::make_unique<FakeOutput>(); };
        MainWindow window(m_fake->factory(), options);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        auto* const volume = page.listening()->findChild<QSlider*>();
        volume->setFocus();
        const int before = volume->value();
        const double start = page.comparison().timeAxis().visible().start;
        QTest::keyClick(volume, Qt::Key_Left);
        QVERIFY(volume->value() < before);
        QCOMPARE(page.comparison().timeAxis().visible().start, start);
    }

private:
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
