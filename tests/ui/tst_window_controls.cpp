// Names of controls, sizes and the layout of the window, and what it keeps of them.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_output.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/named_controls.h"
#include "tests/ui/support/test_settings.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/query_page.h"
#include "ui/queries/save_case_dialog.h"
#include "ui/report/export_dialog.h"
#include "ui/report/report_dialog.h"
#include "ui/review/history_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/shortcut_dialog.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QSettings>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

class TestWindowControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_window_controls"); }

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

    void theValuesUnderThePointerGoWithTheMatch()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openQueries({"/m/beat.wav"});
        auto& page = window.queryPage();
        auto& comparison = page.comparison();
        QTRY_VERIFY(comparison.view(Side::Reference).state().placed.map);
        const QLabel* reading = nullptr;
        for (const auto* const label : comparison.findChildren<QLabel*>())
            if (label->accessibleName() == QStringLiteral("Values under the pointer"))
                reading = label;
        QVERIFY(reading);
        comparison.timeAxis().setCursor(11);
        comparison.frequencyAxis().setCursor(440);
        QVERIFY2(reading->text().contains(QStringLiteral("440")), qPrintable(reading->text()));
        QTest::keyClick(page.matchPanel().findChild<QTableView*>(), Qt::Key_J);
        QCOMPARE(reading->text(), QString());
        QVERIFY(!comparison.timeAxis().cursor());
    }

    void theVolumeIsKept()
    {
        WindowOptions options;
        options.audioOutput = [] { return std::make_unique<FakeOutput>(); };
        {
            MainWindow window(m_fake->factory(), options);
            window.queryPage().listening()->setVolume(35);
            // Other settings leave it.
            auto settings = loadSettings();
            settings.blind = true;
            window.applySettings(settings);
        }
        MainWindow window(m_fake->factory(), options);
        QCOMPARE(window.queryPage().listening()->findChild<QSlider*>()->value(), 35);
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

    void everyControlHasANameAndAnExplanation()
    {
        MainWindow window(m_fake->factory(), {});
        window.show();
        QTRY_VERIFY(window.libraryPage().hasBeenRead());
        window.openQueries({"/m/beat.wav"});
        QTRY_COMPARE(window.queryPage().matches().rowCount(), 2);
        window.messageBar().showMessage(
            MessageBar::Kind::Problem, QStringLiteral("text"), QStringLiteral("button"), [] {});
        ShortcutDialog shortcuts(shortcutGroups(window), &window);
        QCOMPARE(unnamedControls(window), QStringList());
        QVERIFY(controlCount(window) > 12);
    }

    void everyControlOfADialogHasThemToo()
    {
        m_fake->report = [](const ReportRequest&) { return Result<Report>(Report()); };
        const auto actions = std::make_shared<const EngineActions>(m_fake->actions());
        const auto result = std::make_shared<const QueryResult>(m_fake->answers["beat.wav"]);
        const ReportRequest request{result, std::nullopt, 0.5, {}};
        const ReportDialog report(actions, request);
        const ExportDialog files(actions, request);
        const SettingsDialog settings({}, {QStringLiteral("de")});
        const SaveCaseDialog save(QStringLiteral("name"), 2, 1);
        const HistoryDialog history(QStringLiteral("name"), {});
        for (const QDialog* const dialog :
             std::initializer_list<const QDialog*>{&report, &files, &settings, &save, &history}) {
            QCOMPARE(unnamedControls(*dialog), QStringList());
            QVERIFY(controlCount(*dialog) > 0);
        }
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

QTEST_MAIN(TestWindowControls)
#include "tst_window_controls.moc"
