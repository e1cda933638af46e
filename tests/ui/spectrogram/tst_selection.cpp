#include "tests/ui/spectrogram/beat_match.h"
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

void drag(QWidget& widget, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    QMouseEvent move(
        QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ComparisonView>();
        showBeatMatch(*m_view);
        m_view->timeAxis().setVisible({0, 20});
        m_pane = const_cast<SpectrogramView*>(&m_view->view(Side::Query));
    }

    void draggingWithShiftSelects()
    {
        const QSignalSpy changed(m_view.get(), &ComparisonView::selectionChanged);
        drag(*m_pane, at(12), at(4), Qt::ShiftModifier);
        QVERIFY(m_view->selection());
        // From left to right whatever the direction, and the picture did not move.
        QVERIFY(std::abs(m_view->selection()->start - 4) < 0.05);
        QVERIFY(std::abs(m_view->selection()->end - 12) < 0.05);
        QCOMPARE(m_view->timeAxis().visible().start, 0.0);
        QCOMPARE(changed.count(), 1);
    }

    void draggingOnTheTimeAxisSelects()
    {
        const int y = m_pane->geometryNow().timeAxis.center().y();
        drag(*m_pane, {at(1).x(), y}, {at(3).x(), y}, {});
        QVERIFY(m_view->selection());
        QVERIFY(std::abs(m_view->selection()->length() - 2) < 0.1);
        // Beyond the end of the recording there is nothing to select.
        drag(*m_pane, {at(18).x(), y}, {at(26).x(), y}, {});
        QCOMPARE(m_view->selection()->end, 20.0);
    }

    void theReferenceHasNoSelection()
    {
        auto& reference = const_cast<SpectrogramView&>(m_view->view(Side::Reference));
        drag(reference, at(4), at(12), Qt::ShiftModifier);
        QVERIFY(!m_view->selection());
    }

    void keysSetItsEndsAtTheCursor()
    {
        m_view->activateWindow();
        m_pane->setFocus();
        QTRY_VERIFY(m_pane->hasFocus());
        QTest::keyClick(m_pane, Qt::Key_BracketLeft); // nowhere
        QVERIFY(!m_view->selection());
        m_view->timeAxis().setCursor(6);
        QTest::keyClick(m_pane, Qt::Key_BracketLeft);
        // It was the occurrence that was looped.
        QVERIFY(m_view->selection() == (TimeRange{6, 9}));
        m_view->timeAxis().setCursor(8.5);
        QTest::keyClick(m_pane, Qt::Key_BracketRight);
        QVERIFY(m_view->selection() == (TimeRange{6, 8.5}));
        // What is heard counts while it moves, and also while there is no cursor.
        m_view->timeAxis().setPlayhead(7);
        m_view->setPlaying(true);
        QTest::keyClick(m_pane, Qt::Key_BracketLeft);
        QVERIFY(m_view->selection() == (TimeRange{7, 8.5}));
        m_view->setPlaying(false);
        m_view->timeAxis().setCursor(std::nullopt);
        m_view->timeAxis().setPlayhead(8);
        QTest::keyClick(m_pane, Qt::Key_BracketRight);
        QVERIFY(m_view->selection() == (TimeRange{7, 8}));
        // Behind its end it begins anew.
        m_view->timeAxis().setCursor(11);
        QTest::keyClick(m_pane, Qt::Key_BracketLeft);
        QVERIFY(m_view->selection() == (TimeRange{11, 20}));
        m_view->setSelection(TimeRange{6, 9});
        QTest::keyClick(m_pane, Qt::Key_Z);
        QVERIFY(m_view->timeAxis().visible().start > 5);
        m_view->commands().selection().at(2)->trigger();
        QVERIFY(!m_view->selection());
        QVERIFY(!m_view->commands().selection().at(2)->isEnabled());
    }

    void aSelectionGoesWithItsOccurrence()
    {
        m_view->setSelection(TimeRange{8, 13});
        m_view->setOccurrence(1);
        QVERIFY(m_view->selection()); // it holds some of both
        m_view->setSelection(TimeRange{13, 14});
        m_view->setOccurrence(0);
        QVERIFY(!m_view->selection());
    }

    void theCursorMovesByKeys()
    {
        m_view->activateWindow();
        m_pane->setFocus();
        QTRY_VERIFY(m_pane->hasFocus());
        QTest::keyClick(m_pane, Qt::Key_Right, Qt::ControlModifier);
        const auto time = m_view->timeAxis().cursor();
        QVERIFY(time && *time > 10 && *time < 11);
        const auto hz = m_view->frequencyAxis().cursor();
        QTest::keyClick(m_pane, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(*m_view->frequencyAxis().cursor() > *hz);
        QCOMPARE(m_view->timeAxis().cursor(), time);
        // At the edge the picture follows.
        m_view->timeAxis().setVisible({2, 3});
        m_view->timeAxis().setCursor(2);
        QTest::keyClick(m_pane, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(m_view->timeAxis().visible().start < 2);
    }

    void aPartIsAskedForAgain()
    {
        const QSignalSpy asked(m_view.get(), &ComparisonView::regionQueryRequested);
        const auto button = [this] {
            const auto all = m_view->findChildren<QToolButton*>();
            const auto found = std::find_if(all.begin(), all.end(), [](const QToolButton* each) {
                return each->text() == QStringLiteral("Ask again for this part");
            });
            return found == all.end() ? nullptr : *found;
        }();
        QVERIFY(button);
        QVERIFY(!button->isVisible());
        m_view->askForSelection();
        QCOMPARE(asked.count(), 0);
        m_view->setSelection(TimeRange{4, 7});
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<TimeRange>().start, 4.0);
        // Another query has other parts.
        m_view->setQuery(beatResult());
        QVERIFY(!m_view->selection());
        QVERIFY(!button->isVisible());
    }

    void aSelectionWithoutLengthIsNone()
    {
        m_view->setSelection(TimeRange{4, 4});
        QVERIFY(!m_view->selection());
    }

    void cleanup() { m_view.reset(); }

private:
    QPoint at(double time) const
    {
        const auto geometry = m_pane->geometryNow();
        return {
            qRound(geometry.xOf(time, m_view->timeAxis().visible())), geometry.plot.center().y()};
    }

    std::unique_ptr<ComparisonView> m_view;
    SpectrogramView* m_pane = nullptr;
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
