// Queries in the window: a queue with an answer each, in words when there is none.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/test_settings.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/main_window.h"
#include "ui/overview/overview_view.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/notice_panel.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/queries/query_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"

#include <QListWidget>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

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

class TestWindowQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_window_queries"); }

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
        Q_EMIT window.findChild<DropOverlay*>()->dropped({{"/m/notes.mp3"}, {}, {}, 0});
        auto& page = window.queryPage();
        QTRY_VERIFY2(
            shownNotice(page).contains(QStringLiteral("could not")), qPrintable(shownNotice(page)));
        Q_EMIT window.findChild<DropOverlay*>()->dropped({{}, {}, {}, 1});
        QVERIFY(window.messageBar().isVisible());
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
        const auto& regions = page.overview().state().regions;
        QCOMPARE(regions.size(), std::size_t{4});
        QCOMPARE(regions[2].label, QStringLiteral("1.3"));
        QCOMPARE(regions[3].label, QStringLiteral("2"));
        // The picture says the same.
        QCOMPARE(
            page.comparison().view(Side::Query).state().regions[2].label, QStringLiteral("1.3"));
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

private:
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestWindowQueries)
#include "tst_window_queries.moc"
