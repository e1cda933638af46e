// The window begins: without engine, without library, with both; import, removal and report.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/test_settings.h"
#include "ui/main_window.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <future>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_main_window"); }

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

private:
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
