// The window with the real engine on the demo recordings: from the import to the verdict, by keys, and again
// after a restart.
#include "app/composition.h"
#include "app/installation.h"
#include "tests/ui/support/test_settings.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/jobs/thread_pool_runner.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_desk.h"
#include "ui/review/review_desk.h"
#include "ui/spectrogram/comparison_view.h"

#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

constexpr int patience = 60'000; ///< ms; the machine may be busy

std::filesystem::path demo(const char* name)
{
    return std::filesystem::path(STEMMA_SOURCE_DIR "/tests/data/demo") / name;
}

} // namespace

class ReviewFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stemma::test::useTestSettings("tst_review_flow");
        QVERIFY(m_folder.isValid());
        // A copy that can be taken away.
        std::filesystem::copy_file(demo("works/varispeed_loop.ogg"), query());
    }

    void fromTheImportToTheVerdict()
    {
        MainWindow window(factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.importThenQuery({demo("library")}, {query()});
        auto& page = window.queryPage();
        QTRY_VERIFY_WITH_TIMEOUT(page.result(), patience);
        QCOMPARE(window.libraryPage().tracks().rowCount(), 6);
        QCOMPARE(page.matches().rowCount(), 1);
        const auto& match = page.matches().match(0);
        QCOMPARE(match.band, Band::Strong);
        QVERIFY(std::abs(match.tempoRatio - 1.12) < 0.02);
        QVERIFY(page.matches().referenceName(0).contains(QStringLiteral("Starfall")));

        auto& table = *page.matchPanel().findChild<QTableView*>();
        QTRY_VERIFY(table.hasFocus());
        QTRY_VERIFY(page.comparison().view(Side::Reference).isDrawn());
        const double start = page.comparison().timeAxis().visible().start;
        QTest::keyClick(&table, Qt::Key_Plus);
        QTest::keyClick(&table, Qt::Key_Right);
        QVERIFY(page.comparison().timeAxis().visible().start > start);
        QTest::keyClick(&table, Qt::Key_F);
        QTest::keyClick(&table, Qt::Key_O);
        QCOMPARE(page.comparison().mode(), ComparisonMode::Overlay);
        QTest::keyClick(&table, Qt::Key_S);
        QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier);
        m_nudge = page.comparison().nudge().seconds;
        QVERIFY(m_nudge > 0);
        // What is decided before the answer is kept is one line for each field, the latest.
        QTRY_VERIFY_WITH_TIMEOUT(window.reviewDesk().query(), patience);
        QTest::keyClick(&table, Qt::Key_1);
        QTest::keyClick(&table, Qt::Key_N);
        QTest::keyClicks(page.evidence().findChild<QPlainTextEdit*>(), QStringLiteral("four bars"));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_2);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.reviewDesk().review(0).verdict, Verdict::Confirmed);
        QTRY_VERIFY(window.reviewDesk().isKept());
        m_score = match.score;
    }

    void everythingIsThereAgainWithoutTheRecording()
    {
        std::filesystem::remove(query());
        MainWindow window(factory(), {});
        window.show();
        auto& list = window.queryDesk().list();
        QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), 1, patience);
        auto& page = window.queryPage();
        QTRY_VERIFY_WITH_TIMEOUT(page.result(), patience);
        QCOMPARE(page.matches().match(0).score, m_score);
        const auto review = window.reviewDesk().review(0);
        QCOMPARE(review.verdict, Verdict::Confirmed);
        QCOMPARE(review.notes, std::string("four bars"));
        QVERIFY(std::abs(page.comparison().nudge().seconds - m_nudge) < 1e-9);
        QTRY_VERIFY_WITH_TIMEOUT(page.comparison().view(Side::Query).isDrawn(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.comparison().view(Side::Reference).isDrawn(), patience);
        // The record has every step, the one that was undone, too.
        auto history = m_engine->caseBook().history(*window.reviewDesk().query());
        QVERIFY(history.ok());
        QStringList verdicts;
        for (const auto& event : *history)
            if (event.change.field == ReviewField::Verdict)
                verdicts << QString::fromStdString(event.change.value);
        QCOMPARE(
            verdicts,
            (QStringList{
                QStringLiteral("confirmed"), QStringLiteral("rejected"),
                QStringLiteral("confirmed")}));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path query() const { return folder() / "query.ogg"; }
    ActionsFactory factory()
    {
        return engineActions(
            [this]() -> Result<std::shared_ptr<Engine>> {
                m_engine = nullptr; // one program writes a library at a time
                auto engine = openEngine(
                    folder() / "library", Access::ReadWrite, installation().weights, m_runner);
                if (!engine)
                    return engine.error();
                m_engine = *std::move(engine);
                return m_engine;
            },
            {"tester", STEMMA_VERSION});
    }

    QTemporaryDir m_folder;
    ThreadPoolRunner m_runner;
    std::shared_ptr<Engine> m_engine;
    double m_nudge = 0;
    double m_score = 0;
};

QTEST_MAIN(ReviewFlowTest)
#include "tst_review_flow.moc"
