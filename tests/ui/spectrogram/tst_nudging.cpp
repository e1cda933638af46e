#include "tests/ui/spectrogram/beat_match.h"
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/spectrogram/nudge_panel.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

class TestNudging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNudgeTurnsAboutTheSharedInstant()
    {
        const Placement lies{12, 40, 1.25, 3};
        const auto moved = nudged(lies, {0.5, 1.01, -0.1});
        QCOMPARE(moved.toReference(12.5), 40.0);
        QVERIFY(std::abs(moved.tempoRatio - 1.2625) < 1e-12);
        QVERIFY(std::abs(moved.pitchShift - 2.9) < 1e-12);
        QCOMPARE(nudged(lies, {}).toReference(17), lies.toReference(17));
        QVERIFY(Nudge().isNone());
        QCOMPARE(bounded({99, 99, -99}), (Nudge{10, 2, -12}));
    }

    void keysMoveTheReference()
    {
        ComparisonView view;
        showBeatMatch(view);
        auto* const pane = focusPane(view);
        QTRY_VERIFY(pane->hasFocus());
        const QSignalSpy told(&view, &ComparisonView::nudged);
        QTest::keyClick(pane, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(pane, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(pane, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(pane, Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(told.count(), 4);
        QVERIFY(std::abs(view.nudge().seconds - 0.011) < 1e-9);
        QVERIFY(std::abs(view.nudge().pitchShift - 0.1) < 1e-9);
        QVERIFY(std::abs(view.nudge().tempoRatio - 1.001) < 1e-9);
        // The picture follows: the first occurrence is 1.25 times as fast and 3 semitones higher.
        const auto& placed = view.view(Side::Reference).state().placed;
        QVERIFY(std::abs(placed.tempoRatio - 1.25 * 1.001) < 1e-9);
        QVERIFY(std::abs(placed.pitchShift - 3.1) < 1e-9);
        const auto& labels = view.view(Side::Reference).state().labels;
        QVERIFY(std::abs(labels.toReference(5.011) - 10) < 1e-9);
        const auto last = told.last().at(1).value<Placement>();
        QVERIFY(std::abs(last.queryTime - 5.011) < 1e-9);
        QVERIFY(view.findChild<NudgePanel*>()->isVisible());

        QTest::keyClick(pane, Qt::Key_0, Qt::AltModifier);
        QVERIFY(view.nudge().isNone());
        QVERIFY(std::abs(labels.toReference(5) - 10) < 1e-9);
    }

    void theAgreementFollows()
    {
        ComparisonView view;
        showBeatMatch(view);
        view.setNudgePanelShown(true);
        const auto* const panel = view.findChild<NudgePanel*>();
        const auto text = [panel] {
            QString all;
            for (const auto* const label : panel->findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("Alike")))
                    all = label->text();
            return all;
        };
        QTRY_VERIFY(text().startsWith(QStringLiteral("Alike 0.9")));
        view.setNudge({0.2, 1, 0});
        QTRY_VERIFY2(
            text().contains(QStringLiteral("found automatically: 0.9"))
                && !text().startsWith(QStringLiteral("Alike 0.9")),
            qPrintable(text()));
    }

    void numbersMoveItToo()
    {
        ComparisonView view;
        showBeatMatch(view);
        view.setNudgePanelShown(true);
        const auto box = [&](const QString& name) {
            for (auto* const each : view.findChildren<QDoubleSpinBox*>())
                if (each->accessibleName() == name)
                    return each;
            return static_cast<QDoubleSpinBox*>(nullptr);
        };
        auto* const stretch = box(QStringLiteral("Tempo"));
        QCOMPARE(stretch->value(), 25.0);
        QCOMPARE(box(QStringLiteral("Pitch"))->value(), 3.0);
        stretch->setValue(26);
        QVERIFY(std::abs(view.nudge().tempoRatio - 1.26 / 1.25) < 1e-9);
        QCOMPARE(view.nudge().seconds, 0.0);
        box(QStringLiteral("Offset"))->setValue(-0.25);
        QCOMPARE(view.nudge().seconds, -0.25);
        QVERIFY(std::abs(view.nudge().tempoRatio - 1.26 / 1.25) < 1e-9);
        const auto buttons = view.findChild<NudgePanel*>()->findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 1);
        buttons.front()->click();
        QVERIFY(view.nudge().isNone());
        QCOMPARE(stretch->value(), 25.0);
        QVERIFY(!buttons.front()->isEnabled());
    }

    void itIsShownAlignedAndForgottenWithTheMatch()
    {
        ComparisonView view;
        view.setNudge({0.2, 1, 0});
        QVERIFY(view.nudge().isNone());
        showBeatMatch(view);
        view.setWarped(false);
        view.setNudge({0.2, 1, 0});
        QVERIFY(view.isWarped());
        // It is the transformation of the match, so that the other occurrence has it too.
        view.setOccurrence(1);
        QCOMPARE(view.nudge().seconds, 0.2);
        view.setMatch(beatResult()->matches[0], QStringLiteral("Amen"));
        QVERIFY(view.nudge().isNone());
    }

private:
    static QWidget* focusPane(ComparisonView& view)
    {
        auto& pane = const_cast<SpectrogramView&>(view.view(Side::Query));
        view.activateWindow();
        pane.setFocus();
        return &pane;
    }
};

QTEST_MAIN(TestNudging)
#include "tst_nudging.moc"
