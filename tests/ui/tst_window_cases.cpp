// Case files in the window: saved with what is decided, opened in a window of their own, and left as they were.
#include "core/library/case_info.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/test_settings.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/queries/query_desk.h"
#include "ui/queries/save_case_dialog.h"
#include "ui/review/review_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

class TestWindowCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_window_cases"); }

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

    /// The case stands behind the decisions, which the library may still be writing.
    void whatWasDecidedBeforeIsInTheCase()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        ask(window, "/m/beat.wav");
        QSignalSpy saved(&window, &MainWindow::caseSaved);
        window.reviewDesk().decide(0, changeTo(Verdict::Confirmed));
        window.saveCase(request());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_fake->cases.events().size(), std::size_t{1});
        const auto cases = m_fake->savedCases();
        QCOMPARE(cases.size(), std::size_t{1});
        QCOMPARE(cases[0].queries, std::vector<QueryId>{{1}});
        QVERIFY(!cases[0].info.layout.empty());
        QVERIFY(window.messageBar().text().contains(QStringLiteral("the.stemma-case")));
    }

    void savingSaysWhatWentWrong()
    {
        m_fake->saveError = Error{ErrorCode::DiskFull, {}, "/full/the.stemma-case", {}};
        MainWindow window(m_fake->factory(), {});
        window.show();
        ask(window, "/m/beat.wav");
        QSignalSpy failed(&window, &MainWindow::failed);
        window.saveCase(request());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(window.messageBar().text().contains(QStringLiteral("/full/the.stemma-case")));
    }

    /// Decisions go on being written while audio is read for the case.
    void savingCanBeStoppedAndDelaysNoDecision()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        ask(window, "/m/beat.wav");
        m_fake->pace = 1s;
        QSignalSpy failed(&window, &MainWindow::failed);
        window.saveCase(request());
        QTRY_VERIFY(window.messageBar().text().contains(QLocale().toString(0)));
        window.reviewDesk().decide(0, changeTo(Verdict::Rejected));
        QTRY_COMPARE(m_fake->cases.events().size(), std::size_t{1});
        QVERIFY(m_fake->savedCases().empty());
        QCOMPARE(failed.size(), 0);
        window.messageBar().findChild<QPushButton*>()->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_fake->savedCases().empty());
    }

    void theKeyAsksWhatGoesIntoTheCase()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.libraryPage().hasBeenRead());
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(window.messageBar().text().contains(QStringLiteral("nothing to save")));

        ask(window, "/m/beat.wav");
        ask(window, "/m/weak.wav");
        auto* const table = window.sideBar().findChild<QueriesPage*>()->findChild<QTableView*>();
        table->selectAll();
        bool asked = false;
        QTimer::singleShot(0, &window, [&] {
            auto* const dialog = qobject_cast<SaveCaseDialog*>(QApplication::activeModalWidget());
            asked = dialog != nullptr;
            if (!asked)
                return;
            QCOMPARE(dialog->name(), std::string("weak"));
            QVERIFY(dialog->onlySelected());
            const auto ways = dialog->findChildren<QRadioButton*>();
            QCOMPARE(ways.size(), 2);
            for (const auto* const way : ways)
                QVERIFY2(way->text().contains(u'2'), qPrintable(way->text()));
            dialog->reject();
        });
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(asked);
        QVERIFY(m_fake->savedCases().empty());
    }

    void theSelectionIsOfferedWhereThereIsOne()
    {
        const SaveCaseDialog none(QStringLiteral("A & B"), 3, 0);
        QVERIFY(!none.onlySelected());
        QVERIFY(!none.findChildren<QRadioButton*>().last()->isEnabled());
        const SaveCaseDialog one(QStringLiteral("A & B"), 3, 1);
        QVERIFY(!one.onlySelected()); // what is shown is always selected
        one.findChildren<QRadioButton*>().last()->click();
        QVERIFY(one.onlySelected());
        one.findChild<QLineEdit*>()->setText(QStringLiteral("  été "));
        QCOMPARE(one.name(), std::string("été"));
    }

    void aCaseOpensAsItWasClosed()
    {
        keepTwoQueries();
        m_fake->caseInfo = CaseInfo{"Anna’s case", "anna", "0.1.0", 0, {}};
        {
            MainWindow window(m_fake->factory(), options());
            QVERIFY(window.windowTitle().contains(QStringLiteral("the"))); // the file's name
            window.show();
            QTRY_VERIFY(window.windowTitle().contains(QStringLiteral("Anna’s case")));
            // Without a layout the newest query is shown.
            QTRY_VERIFY(window.queryPage().result());
            QCOMPARE(window.queryPage().result()->path, std::filesystem::path("/m/weak.wav"));
            window.showQuery(window.queryDesk().list().entry(1).key);
            QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
            window.queryPage().matchPanel().table().choose(1);
            window.queryPage().comparison().timeAxis().setVisible({12, 14});
            window.findChild<QDockWidget*>(QStringLiteral("evidenceDock"))->hide();
        }
        m_fake->caseInfo->layout = m_fake->storedLayout();
        QVERIFY(!m_fake->caseInfo->layout.empty());
        QVERIFY(!QSettings().contains(QStringLiteral("session/query"))); // that is the library's

        MainWindow window(m_fake->factory(), options());
        window.show();
        auto& page = window.queryPage();
        QTRY_COMPARE(page.matches().rowCount(), 2);
        QTRY_COMPARE(page.matchPanel().table().chosen(), 1);
        QTRY_COMPARE(page.comparison().timeAxis().visible().start, 12.0);
        QVERIFY(window.findChild<QDockWidget*>(QStringLiteral("evidenceDock"))->isHidden());
        QVERIFY(!window.messageBar().isVisible());
    }

    void nothingIsSearchedOrImportedInACase()
    {
        keepTwoQueries();
        m_fake->caseInfo = CaseInfo{"c", {}, {}, 0, {}};
        MainWindow window(m_fake->factory(), options());
        window.show();
        QTRY_VERIFY(window.queryPage().result());
        const int queries = m_fake->queries;
        const auto tracks = m_fake->trackCount();
        const auto said = errorText({ErrorCode::CaseOnly, {}, {}, {}});
        const auto isRefused = [&](auto ask) {
            window.messageBar().hide();
            ask();
            return QTest::qWaitFor([&] {
                return window.messageBar().isVisible() && window.messageBar().text() == said;
            });
        };
        QVERIFY(isRefused([&] { window.openQueries({"/m/beat.wav"}); }));
        QVERIFY(isRefused([&] { window.importPaths({"/m/new.wav"}); }));
        QVERIFY(isRefused([&] {
            window.queryPage().comparison().setSelection(TimeRange{3, 8});
            window.queryPage().comparison().askForSelection();
        }));
        QVERIFY(isRefused([&] {
            auto* const page = window.sideBar().findChild<QueriesPage*>();
            Q_EMIT page->askAgainRequested({window.queryDesk().list().entry(0).key});
        }));
        QVERIFY(isRefused([&] { QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier); }));
        QCOMPARE(m_fake->queries.load(), queries);
        QCOMPARE(m_fake->trackCount(), tracks);
        QCOMPARE(window.queryDesk().list().rowCount(), 2);
    }

    void aCaseDoesNotReplaceItself()
    {
        keepTwoQueries();
        m_fake->caseInfo = CaseInfo{"c", {}, {}, 0, {}};
        MainWindow window(m_fake->factory(), options());
        window.show();
        QTRY_VERIFY(window.queryPage().result());
        auto self = request();
        self.target = options().library;
        window.saveCase(self);
        QVERIFY(window.messageBar().text().contains(QStringLiteral("another name")));
        window.saveCase(request());
        QTRY_COMPARE(m_fake->savedCases().size(), std::size_t{1});
    }

    void aCaseThatOnlyReadsKeepsNoLayout()
    {
        keepTwoQueries();
        m_fake->caseInfo = CaseInfo{"c", {}, {}, 0, {}};
        m_fake->onlyReads = Error{ErrorCode::LibraryReadOnly, {}, "/cases/the.stemma-case", {}};
        {
            MainWindow window(m_fake->factory(), options());
            window.show();
            QTRY_VERIFY(window.queryPage().result());
            QVERIFY(window.messageBar().text().contains(QStringLiteral("look and listen")));
        }
        QVERIFY(m_fake->storedLayout().empty());
    }

    void aDroppedCaseOpensInAWindowOfItsOwn()
    {
        std::vector<std::filesystem::path> opened;
        WindowOptions options;
        options.caseOpener = [&](const std::filesystem::path& file) {
            opened.push_back(file);
            return file.filename() != "bad.stemma-case";
        };
        MainWindow window(m_fake->factory(), options);
        window.show();
        DropRequest drop;
        drop.cases = {"/m/a.stemma-case", "/m/bad.stemma-case"};
        Q_EMIT window.findChild<DropOverlay*>()->dropped(drop);
        QCOMPARE(opened, drop.cases);
        QVERIFY(window.messageBar().text().contains(QStringLiteral("bad.stemma-case")));
        QCOMPARE(window.queryDesk().list().rowCount(), 0);
    }

private:
    static CaseRequest request() { return {{{1}}, "/tmp/the.stemma-case", false, {}}; }

    static WindowOptions options()
    {
        WindowOptions options;
        options.library = "/cases/the.stemma-case";
        options.isCase = true;
        return options;
    }

    /// And waits until the answer is kept.
    static void ask(MainWindow& window, const char* file)
    {
        window.openQueries({file});
        QTRY_VERIFY(window.queryPage().result());
        QTRY_VERIFY(window.reviewDesk().query());
    }

    void keepTwoQueries()
    {
        {
            MainWindow window(m_fake->factory(), {});
            window.show();
            ask(window, "/m/beat.wav");
            ask(window, "/m/weak.wav");
        }
        QSettings().clear();
    }

    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestWindowCases)
#include "tst_window_cases.moc"
