// Dialogs and panels in a language of longer words: settings, the record of decisions, aligning by hand, and the ways
// of comparing.
#include "tests/ui/support/fake_output.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/pseudo_translator.h"
#include "tests/ui/support/test_settings.h"
#include "tests/ui/support/verify_texts.h"
#include "ui/main_window.h"
#include "ui/pages/query_page.h"
#include "ui/queries/save_case_dialog.h"
#include "ui/review/history_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/spectrogram/nudge_panel.h"

#include <QLabel>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

namespace
{

ReviewEvent line(const ReviewChange& change, const std::string& before, ReviewOrigin origin)
{
    ReviewEvent made;
    made.match = 0;
    made.change = change;
    made.oldValue = before;
    made.user = "lib";
    made.origin = origin;
    return made;
}

} // namespace

class TestPseudoPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestSettings("tst_pseudo_panels");
        QVERIFY(QCoreApplication::installTranslator(&m_language));
    }

    void init()
    {
        m_fake = std::make_unique<FakeEngine>();
        addSongs(*m_fake);
        m_fake->answers["beat.wav"] = makeAnswer({makeMatch(1, 0.97, 2)});
    }

    void settings()
    {
        SettingsDialog dialog({}, {});
        dialog.setDevices({{QStringLiteral("1"), QStringLiteral("Song")}});
        verifyDialog(dialog);
        auto others = dialog.settings();
        others.threads = 8;
        others.audioDevice = QStringLiteral("gone");
        dialog.setSettings(others);
        verifyDialog(dialog);
    }

    void whatGoesIntoACase()
    {
        SaveCaseDialog dialog(QStringLiteral("Song"), 12, 3);
        verifyDialog(dialog);
    }

    void theRecordOfDecisions()
    {
        auto carried = line(changeTo(Clearance::Requested), "", ReviewOrigin::CarriedOver);
        carried.carriedFrom = QueryId{7};
        auto hidden = line(changeHidden(true), "0", ReviewOrigin::Decided);
        hidden.match.reset();
        HistoryDialog dialog(
            QStringLiteral("beat.wav"),
            {line(changeTo(Verdict::Confirmed), "", ReviewOrigin::Decided),
             line(changeTo(Verdict::None), "confirmed", ReviewOrigin::Undone),
             line(changeNotes("notes"), "", ReviewOrigin::Redone), carried, hidden});
        verifyDialog(dialog, {QStringLiteral("Jan")}); // of a date
        verifyDialog(*std::make_unique<HistoryDialog>(QString(), std::vector<ReviewEvent>()));
    }

    void aligningByHand()
    {
        const auto window = openMatch();
        auto& comparison = window->queryPage().comparison();
        comparison.setNudgePanelShown(true);
        auto* const panel = comparison.findChild<NudgePanel*>();
        const auto hasAnswer = [panel] {
            for (const auto* const label : panel->findChildren<QLabel*>())
                if (label->text().contains(QLatin1Char('.')))
                    return true;
            return false;
        };
        QTRY_VERIFY(hasAnswer());
        verifyTexts(*window);
        comparison.setNudge({-0.012, 1.001, 0.1});
        QTRY_VERIFY(hasAnswer());
        verifyTexts(*window);
    }

    void everyWayOfComparing_data()
    {
        QTest::addColumn<ComparisonMode>("mode");
        QTest::newRow("overlay") << ComparisonMode::Overlay;
        QTest::newRow("difference") << ComparisonMode::Difference;
        QTest::newRow("blink") << ComparisonMode::Blink;
    }
    void everyWayOfComparing()
    {
        QFETCH(ComparisonMode, mode);
        const auto window = openMatch();
        auto& comparison = window->queryPage().comparison();
        comparison.setMode(mode);
        comparison.setSelection(TimeRange{11, 13});
        verifyTexts(*window);
    }

private:
    std::unique_ptr<MainWindow> openMatch()
    {
        WindowOptions options;
        options.audioOutput = [] { return std::make_unique<FakeOutput>(); };
        auto window = std::make_unique<MainWindow>(m_fake->factory(), options);
        window->show();
        window->openQueries({"/music/beat.wav"});
        const auto& reference = window->queryPage().comparison().view(Side::Reference);
        [&] { QTRY_VERIFY(reference.state().placed.map); }();
        return window;
    }

    PseudoTranslator m_language;
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_MAIN(TestPseudoPanels)
#include "tst_pseudo_panels.moc"
