#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_output.h"
#include "tests/ui/support/fake_songs.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/score_meter.h"
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/overview/overview_view.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/notice_panel.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/pages/welcome_page.h"
#include "ui/queries/query_desk.h"
#include "ui/review/review_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/shortcut_dialog.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <future>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

namespace
{

const QString& shownNotice(QWidget& page)
{
    static QString title;
    title.clear();
    for (const auto* const notice : page.findChildren<NoticePanel*>())
        if (notice->isVisible())
            title = notice->title();
    return title;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("stemma-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_main_window"));
    }

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

    void theWindowIsThereBeforeTheEngine()
    {
        ActionsFactory slow = [inner = m_fake->factory()] {
            QThread::msleep(300);
            return inner();
        };
        MainWindow window(slow, {});
        window.show();
        QVERIFY(window.isVisible());
        QCOMPARE(m_fake->loads.load(), 0);
        window.openQueries({"/m/beat.wav"}); // waits for the engine
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 3);
    }

    void theLibraryIsListedBeforeTheEngineIsThere()
    {
        std::promise<void> loaded;
        ActionsFactory slow = [inner = m_fake->factory(), wait = loaded.get_future().share()] {
            wait.wait();
            return inner();
        };
        WindowOptions options;
        options.libraryReader = []() -> Result<LibraryRecords> {
            return LibraryRecords{{makeTrack(1, "Artist", "Song 1"), makeTrack(9, "A", "B")}, {}};
        };
        MainWindow window(slow, options);
        window.show();
        const auto& tracks = window.libraryPage().tracks();
        QTRY_COMPARE(tracks.rowCount(), 2);
        QCOMPARE(m_fake->loads.load(), 0);
        loaded.set_value();
        window.openQueries({"/m/beat.wav"});
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        QCOMPARE(tracks.rowCount(), 2); // it was not read again
    }

    void theEngineReadsALibraryThatCannotBeListedEarly()
    {
        WindowOptions options;
        options.libraryReader = []() -> Result<LibraryRecords> {
            return Error{ErrorCode::LibraryReadOnly, "must be upgraded", {}, {}};
        };
        MainWindow window(m_fake->factory(), options);
        window.show();
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 3);
        QVERIFY(!window.messageBar().isVisible());
    }

    void anEmptyLibraryShowsThreeWaysToBegin()
    {
        FakeEngine empty;
        WindowOptions options;
        options.demoFolder = "/demo";
        MainWindow window(empty.factory(), options);
        window.show();
        QTRY_VERIFY(window.libraryPage().hasBeenRead());
        auto* const welcome = window.findChild<WelcomePage*>();
        QVERIFY(welcome->isVisible());
        const auto buttons = welcome->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        const QSignalSpy demo(&window, &MainWindow::demoRequested);
        buttons[2]->click();
        QCOMPARE(demo.count(), 1);

        MainWindow plain(empty.factory(), {});
        QCOMPARE(plain.findChild<WelcomePage*>()->findChildren<QPushButton*>().size(), 2);
    }

    void importThenQueryThenCompare()
    {
        FakeEngine fake;
        fake.answers["beat.wav"]
            = makeAnswer({makeMatch(1, 0.97), makeMatch(2, 0.7), makeMatch(3, 0.2)});
        fake.maps[1] = m_fake->maps[1];
        WindowOptions options;
        options.imports = {"/m/one.flac", "/m/two.flac", "/m/notes.txt"};
        options.queries = {"/m/beat.wav"};
        MainWindow window(fake.factory(), options);
        window.show();
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 2);
        auto* const panel = window.findChild<ImportPanel*>();
        QTRY_VERIFY2(
            panel->statusText().contains(QStringLiteral("2")), qPrintable(panel->statusText()));
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        QCOMPARE(window.queryPage().matches().referenceName(0), QStringLiteral("Imported – one"));
        auto& comparison = window.queryPage().comparison();
        QTRY_VERIFY(comparison.view(Side::Reference).state().placed.map);
        QVERIFY(comparison.view(Side::Query).state().placed.map);
        QCOMPARE(fake.guiThreadCalls.load(), 0);
    }

    void stoppingAnImportKeepsWhatIsDone()
    {
        m_fake->pace = 10ms;
        MainWindow window(m_fake->factory(), {});
        window.show();
        std::vector<std::filesystem::path> files;
        for (int i = 0; i < 2000; ++i)
            files.push_back("/m/song" + std::to_string(i) + ".flac");
        window.importPaths(files);
        QTRY_VERIFY(window.libraryPage().tracks().rowCount() > 5);
        auto* const panel = window.findChild<ImportPanel*>();
        const QSignalSpy finished(&window.libraryPage(), &LibraryPage::importFinished);
        Q_EMIT panel->stopRequested();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 2000);
        QVERIFY2(
            panel->statusText().contains(QStringLiteral("not done")),
            qPrintable(panel->statusText()));
        QCOMPARE(
            static_cast<std::size_t>(window.libraryPage().tracks().rowCount()),
            m_fake->trackCount());
    }

    void noMatchIsAnAnswer()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.libraryPage().hasBeenRead());
        window.openQueries({"/m/weak.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY2(
            shownNotice(page.matchPanel()).startsWith(QStringLiteral("No match")),
            qPrintable(shownNotice(page.matchPanel())));
        QCOMPARE(page.matches().rowCount(), 0);
        Q_EMIT page.matchPanel().weakRequested();
        QCOMPARE(page.matches().rowCount(), 1);
    }

    void anUnreadableQueryIsAnsweredInWords()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        Q_EMIT window.findChild<DropOverlay*>()->dropped({{"/m/notes.mp3"}, {}, 0});
        auto& page = window.queryPage();
        QTRY_VERIFY2(
            shownNotice(page).contains(QStringLiteral("could not")), qPrintable(shownNotice(page)));
        Q_EMIT window.findChild<DropOverlay*>()->dropped({{}, {}, 1});
        QVERIFY(window.messageBar().isVisible());
    }

    void aMissingModelIsSaidAndCanBeTriedAgain()
    {
        m_fake->loadError = Error{ErrorCode::WeightsMissing, {}, "/w/encoder.stw", {}};
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.messageBar().isVisible());
        QVERIFY(window.messageBar().text().contains(QStringLiteral("/w/encoder.stw")));
        window.messageBar().findChild<QPushButton*>()->click();
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 3);
        QVERIFY(!window.messageBar().isVisible());
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

    void manyFilesAreAQueueWithAnAnswerEach()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav", "/m/notes.txt", "/m/weak.wav"});
        auto& list = window.queryDesk().list();
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(window.sideBar().section(), Section::Queries);
        QTRY_COMPARE(list.openCount(), 0);
        QCOMPARE(list.entry(0).state, QueryState::Answered);
        QCOMPARE(list.entry(0).likely, 2);
        QCOMPARE(list.entry(1).state, QueryState::Failed);
        QCOMPARE(list.entry(1).error->code, ErrorCode::NotAudio);
        QCOMPARE(list.entry(2).likely, 0);

        // The first one is on screen and stays there until another one is chosen.
        auto& page = window.queryPage();
        QCOMPARE(page.shownQuery(), list.entry(0).key);
        QCOMPARE(page.matches().rowCount(), 2);
        auto* const table = window.sideBar().findChild<QueriesPage*>()->findChild<QTableView*>();
        table->selectRow(1);
        QCOMPARE(page.shownQuery(), list.entry(1).key);
        QVERIFY(shownNotice(page).contains(QStringLiteral("could not")));
        QVERIFY(!page.result());

        // What is asked later lies on top and does not lose the earlier answers.
        window.openQueries({"/m/beat.wav"});
        QCOMPARE(list.rowCount(), 4);
        QTRY_COMPARE(list.entry(0).state, QueryState::Answered);
        // Kept by then, perhaps, and let go of until somebody looks at it.
        QVERIFY(
            list.entry(1).state == QueryState::Answered || list.entry(1).state == QueryState::Kept);
        QCOMPARE(list.entry(1).likely, 2);
    }

    void whatIsLikelyIsListedWhileTheRestIsSearched()
    {
        m_fake->pace = 100ms;
        m_fake->early["beat.wav"] = {makeMatch(1, 0.99)};
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_COMPARE(page.matches().rowCount(), 1);
        QVERIFY(!page.result());
        QTRY_COMPARE(page.matches().referenceName(0), QStringLiteral("Artist – Song 1"));
        QTRY_VERIFY(page.result());
        QCOMPARE(page.matches().rowCount(), 2);
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

    void stopAllStopsEverything()
    {
        m_fake->pace = 50ms;
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries(std::vector<std::filesystem::path>(50, "/m/beat.wav"));
        QTRY_VERIFY(m_fake->queries.load() > 0);
        auto* const page = window.sideBar().findChild<QueriesPage*>();
        page->findChild<QToolButton*>()->click();
        QCOMPARE(window.queryDesk().list().openCount(), 0);
    }

    void theEvidenceFollowsTheMatch()
    {
        m_fake->answers["beat.wav"].matches[0] = makeMatch(1, 0.97, 3);
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_COMPARE(page.matches().rowCount(), 2);
        auto* const occurrences = page.evidence().findChild<QListWidget*>();
        QTRY_COMPARE(occurrences->count(), 3);
        occurrences->setCurrentRow(2);
        QCOMPARE(page.comparison().occurrence(), 2);
        page.comparison().setOccurrence(1);
        QCOMPARE(occurrences->currentRow(), 1);
        QCOMPARE(page.overview().state().regions.size(), std::size_t{4});
        Q_EMIT page.overview().regionChosen(1, 0);
        QCOMPARE(occurrences->count(), 1);
        QVERIFY(page.overview().state().regions.back().active);
        QVERIFY(!page.overview().state().regions.front().active);
    }

    void aPartIsAskedForItself()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        QTRY_VERIFY(page.result());
        page.comparison().setSelection(TimeRange{3, 8});
        page.comparison().askForSelection();
        QTRY_COMPARE(window.queryDesk().list().rowCount(), 2);
        QTRY_VERIFY(m_fake->lastOptions().region.has_value());
        QCOMPARE(m_fake->lastOptions().region->start, 3.0);
        QCOMPARE(page.shownQuery(), window.queryDesk().list().entry(0).key);
    }

    void theLayoutComesBack()
    {
        {
            MainWindow window(m_fake->factory(), {});
            window.show();
            QTRY_VERIFY(window.queryPage().isVisible());
            auto* const dock
                = qobject_cast<QDockWidget*>(window.queryPage().evidence().parentWidget());
            QVERIFY(dock);
            dock->hide();
            window.close();
        }
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.queryPage().isVisible());
        QVERIFY(!window.queryPage().evidence().isVisible());
        for (auto* const action : window.findChildren<QAction*>())
            if (action->text() == QStringLiteral("&Reset layout"))
                action->trigger();
        QTRY_VERIFY(window.queryPage().evidence().isVisible());
    }

    void removingTracksLeavesTheRest()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 3);
        window.libraryPage().findChild<QTableView*>()->selectRow(1);
        window.libraryPage().removeSelected();
        QTRY_COMPARE(window.libraryPage().tracks().rowCount(), 2);
        QCOMPARE(m_fake->trackCount(), std::size_t{2});
    }

    void aReportIsWrittenInTheBackground()
    {
        std::atomic<bool> onGuiThread{true};
        std::filesystem::path written;
        WindowOptions options;
        options.reportWriter = [&](const QueryResult& result, const std::filesystem::path& target) {
            onGuiThread = QThread::currentThread() == qApp->thread();
            written = target;
            return result.matches.empty() ? Status(Error{ErrorCode::DiskFull, {}, target, {}})
                                          : success();
        };
        MainWindow window(m_fake->factory(), options);
        window.show();
        window.exportReport("/tmp/too-early.pdf"); // there is nothing to report
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        window.exportReport("/tmp/r.pdf");
        QTRY_VERIFY(window.messageBar().isVisible());
        QCOMPARE(written, std::filesystem::path("/tmp/r.pdf"));
        QVERIFY(!onGuiThread);
        QVERIFY(window.messageBar().text().contains(QStringLiteral("/tmp/r.pdf")));
    }

    void everyControlHasANameAndAnExplanation()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.libraryPage().hasBeenRead());
        window.openQueries({"/m/beat.wav"});
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        window.messageBar().showMessage(
            MessageBar::Kind::Problem, QStringLiteral("text"), QStringLiteral("button"), [] {});
        ShortcutDialog shortcuts(window.findChildren<QAction*>(), &window);
        int checked = 0;
        for (const auto* const widget : window.findChildren<QWidget*>()) {
            // Texts speak for themselves, Qt's own parts (viewports, menus, headers) for their owner.
            const bool ours = widget->focusPolicy() != Qt::NoFocus
                && !widget->objectName().startsWith(QStringLiteral("qt_"))
                && !widget->inherits("QMenuBar") && !widget->inherits("QMenu")
                && !widget->inherits("QLabel") && !widget->inherits("QHeaderView")
                && !widget->inherits("QComboBoxListView") && !widget->inherits("QToolBarExtension");
            if (!ours)
                continue;
            ++checked;
            const auto what = QString::fromLatin1(widget->metaObject()->className())
                + QLatin1Char(' ') + widget->accessibleName() + QLatin1Char(' ')
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            // A button that is hidden because there is nothing to do has no text yet.
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            if (button && button->isHidden() && button->text().isEmpty())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(what));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(what));
        }
        QVERIFY(checked > 12);
    }

    void theWindowFitsASmallScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("800 x 600") << QSize(800, 600);
        QTest::newRow("1024 x 640") << QSize(1024, 640);
    }
    void theWindowFitsASmallScreen()
    {
        QFETCH(QSize, size);
        MainWindow window(m_fake->factory(), {});
        window.resize(size);
        window.show();
        window.openQueries({"/m/beat.wav"});
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        QCOMPARE(window.size(), size);
        QVERIFY(window.minimumSizeHint().width() <= size.width());
        QVERIFY(window.minimumSizeHint().height() <= size.height());
        for (const auto side : {Side::Query, Side::Reference}) {
            QVERIFY(window.queryPage().comparison().view(side).height() >= 90);
            QVERIFY(window.queryPage().comparison().view(side).width() >= 400);
        }
    }

private:
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
