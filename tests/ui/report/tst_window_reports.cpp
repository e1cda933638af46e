// Reports from the window: of which query, with which decisions, and what is said.
#include "tests/core/report/some_report.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/test_settings.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/main_window.h"
#include "ui/pages/query_page.h"
#include "ui/report/report_dialog.h"
#include "ui/review/review_desk.h"
#include "ui/widgets/message_bar.h"

#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace stemma;
using namespace stemma::test;

class WindowReportsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_fake;
    QTemporaryDir m_folder;
    std::mutex m_mutex;
    std::vector<ReportRequest> m_requests;
    std::size_t m_eventsThen = 0; ///< in the record when the report was built

    std::filesystem::path target(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_window_reports"); }

    void init()
    {
        QSettings().clear();
        m_requests.clear();
        m_fake = std::make_unique<FakeEngine>();
        m_fake->answers["beat.wav"] = makeAnswer({makeMatch(1, 0.97), makeMatch(2, 0.7)});
        m_fake->report = [this](const ReportRequest& request) {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(request);
            m_eventsThen = m_fake->cases.events().size();
            return reportOf(2);
        };
    }

    void theReportIsOfTheKeptQueryWithWhatWasTypedLast()
    {
        m_fake->cases.pace = std::chrono::milliseconds(100);
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.writeReport(target("early.pdf"));
        QVERIFY(window.messageBar().text().contains(QStringLiteral("no answer to report on")));
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.reviewDesk().query());
        window.reviewDesk().decide(0, changeTo(Verdict::Confirmed));
        window.queryPage().evidence().findChild<QPlainTextEdit*>()->setPlainText(
            QStringLiteral("typed last"));
        const QSignalSpy written(&window, &MainWindow::reportWritten);
        window.writeReport(target("r.pdf"));
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(m_requests.size(), std::size_t{1});
        QCOMPARE(m_requests[0].kept, window.reviewDesk().query());
        QCOMPARE(m_requests[0].shownFrom, 0.5);
        QCOMPARE(m_eventsThen, std::size_t{2});
        QVERIFY(std::filesystem::file_size(target("r.pdf")) > 1000);
        QVERIFY(window.messageBar().text().contains(QStringLiteral("r.pdf")));
        QCOMPARE(m_fake->guiThreadCalls.load(), 0);
    }

    void reportsThatAreAskedForAtOnceGoWhereTheyBelong()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        std::vector<std::filesystem::path> places;
        connect(&window, &MainWindow::reportWritten, this, [&places](const auto& place) {
            places.push_back(place);
        });
        const QSignalSpy failed(&window, &MainWindow::failed);
        window.writeReport(target("first.pdf"));
        window.writeReport(target("absent/r.pdf"));
        window.writeReport(target("second.pdf"));
        QTRY_COMPARE(places.size(), std::size_t{2});
        QCOMPARE(places, (std::vector{target("first.pdf"), target("second.pdf")}));
        QCOMPARE(failed.count(), 1);
        for (const auto& place : places)
            QVERIFY(std::filesystem::file_size(place) > 1000);
    }

    void withoutAMakerOfReportsThatIsSaid()
    {
        m_fake->report = nullptr;
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(window.messageBar().isVisible());
        QVERIFY(window.messageBar().text().contains(QStringLiteral("No report can be made")));
        QVERIFY(!window.findChild<ReportDialog*>());
    }

    void aFailureIsSaid()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        const QSignalSpy failed(&window, &MainWindow::failed);
        window.writeReport(target("absent/r.pdf"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(window.messageBar().text().contains(QStringLiteral("absent")));
    }

    void theKeyOpensTheDialog()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        QTRY_VERIFY(window.queryPage().result());
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<ReportDialog*>());
        window.findChild<ReportDialog*>()->reject();
    }
};

QTEST_MAIN(WindowReportsTest)
#include "tst_window_reports.moc"
