#include "tests/ui/spectrogram/beat_match.h"
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"

#include <QComboBox>
#include <QImage>
#include <QProxyStyle>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

namespace
{

class StillStyle final : public QProxyStyle
{
public:
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// Share of the pixels that are clearly coloured.
double share(const ComparisonView& view)
{
    const auto image = plotOf(view, Side::Query);
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour(image.pixel(x, y));
            count += std::abs(colour.red() - colour.blue()) > 60;
        }
    return static_cast<double>(count) / (image.width() * image.height());
}

} // namespace

class TestComparisonModes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlayAndDifferenceOfAMatchHaveNoColour_data()
    {
        QTest::addColumn<ComparisonMode>("mode");
        QTest::newRow("overlay") << ComparisonMode::Overlay;
        QTest::newRow("difference") << ComparisonMode::Difference;
    }
    void overlayAndDifferenceOfAMatchHaveNoColour()
    {
        QFETCH(ComparisonMode, mode);
        ComparisonView view;
        showBeatMatch(view);
        view.timeAxis().setVisible({5.5, 8.5});
        const QSignalSpy changed(&view, &ComparisonView::modeChanged);
        view.setMode(mode);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!view.view(Side::Reference).isVisible());
        QTRY_VERIFY(view.view(Side::Query).state().other.map);
        QTRY_VERIFY(view.view(Side::Query).isDrawn());
        QTRY_VERIFY2(share(view) < 0.012, qPrintable(QString::number(share(view))));
        // As recorded they do not agree.
        view.setWarped(false);
        QTRY_VERIFY2(share(view) > 0.02, qPrintable(QString::number(share(view))));
        view.setMode(ComparisonMode::SideBySide);
        QVERIFY(view.view(Side::Reference).isVisible());
        QCOMPARE(view.view(Side::Query).state().content, PaneContent::Own);
    }

    void noPaneIsBlankAfterAnOverlay()
    {
        ComparisonView view;
        showBeatMatch(view);
        const auto& reference = view.view(Side::Reference);
        QTRY_VERIFY(reference.state().placed.map);
        QTRY_VERIFY(reference.isDrawn());
        view.setMode(ComparisonMode::Overlay);
        view.timeAxis().setVisible({11.5, 16}); // while the other pane is hidden
        view.setMode(ComparisonMode::SideBySide);
        for (const auto side : {Side::Query, Side::Reference}) {
            QTRY_VERIFY(view.view(side).isDrawn());
            const auto drawn = plotOf(view, side);
            // Tones, not one colour.
            QSet<QRgb> colours;
            for (int x = 0; x < drawn.width(); x += 3)
                for (int y = 0; y < drawn.height(); y += 3)
                    colours.insert(drawn.pixel(x, y));
            QVERIFY2(colours.size() > 8, qPrintable(QString::number(colours.size())));
        }
        // The hidden one was not drawn with what it showed before.
        QCOMPARE(reference.state().visible.start, view.timeAxis().visible().start);
    }

    void blinkingShowsOneAndTheOther()
    {
        ComparisonView view;
        showBeatMatch(view);
        QTRY_VERIFY(view.view(Side::Query).state().other.map);
        view.setMode(ComparisonMode::Blink);
        const auto& state = view.view(Side::Query).state();
        QCOMPARE(state.content, PaneContent::Own);
        QTRY_COMPARE(state.content, PaneContent::Other);
        QCOMPARE(state.shownSide(), Side::Reference);
        QTRY_COMPARE(state.content, PaneContent::Own);
        view.blinkByHand();
        QCOMPARE(state.content, PaneContent::Other);
        view.blinkByHand();
        QCOMPARE(state.content, PaneContent::Own);
        QTest::qWait(700);
        QCOMPARE(state.content, PaneContent::Own);
        // Moving the alignment shows the same recording and does not start it again.
        view.blinkByHand();
        view.setNudge({0.01, 1, 0});
        QCOMPARE(state.content, PaneContent::Other);
        QTest::qWait(700);
        QCOMPARE(state.content, PaneContent::Other);
        view.setMode(ComparisonMode::Blink);
        QCOMPARE(state.content, PaneContent::Own);
        QTRY_COMPARE(state.content, PaneContent::Other);
    }

    void nothingBlinksWithoutAnimations()
    {
        StillStyle still;
        ComparisonView view;
        view.setStyle(&still);
        showBeatMatch(view);
        QTRY_VERIFY(view.view(Side::Query).state().other.map);
        view.setMode(ComparisonMode::Blink);
        QTest::qWait(700);
        QCOMPARE(view.view(Side::Query).state().content, PaneContent::Own);
        view.blinkByHand();
        QCOMPARE(view.view(Side::Query).state().content, PaneContent::Other);
        view.setStyle(nullptr);
    }

    void withoutAReferenceTheQueryIsShown()
    {
        ComparisonView view;
        view.resize(900, 600);
        view.show();
        view.setMode(ComparisonMode::Difference);
        const auto result = beatResult();
        view.setQuery(result);
        QCOMPARE(view.view(Side::Query).state().content, PaneContent::Own);
        view.setMatch(result->matches[0], QStringLiteral("Amen"));
        view.setReferenceMessage(QStringLiteral("Gone"));
        QCOMPARE(view.view(Side::Query).state().detail, QStringLiteral("Gone"));
        view.setReferenceMap(beatReference());
        QTRY_COMPARE(view.view(Side::Query).state().content, PaneContent::Difference);
        view.clearMatch();
        QCOMPARE(view.view(Side::Query).state().content, PaneContent::Own);
    }

    void keysAndListsAgree()
    {
        ComparisonView view;
        showBeatMatch(view);
        view.activateWindow();
        const_cast<SpectrogramView&>(view.view(Side::Query)).setFocus();
        QTRY_VERIFY(view.view(Side::Query).hasFocus());
        auto* const focus = QApplication::focusWidget();
        QTest::keyClick(focus, Qt::Key_O);
        QCOMPARE(view.mode(), ComparisonMode::Overlay);
        QVERIFY(view.commands().modes().at(1)->isChecked());
        const auto boxes = view.findChildren<QComboBox*>();
        const bool shown = std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
            return box->currentText() == QStringLiteral("Overlay");
        });
        QVERIFY(shown);
        const auto levels = view.picture().levels;
        QTest::keyClick(focus, Qt::Key_C);
        QCOMPARE(view.picture().levels, contrasted(levels, 3));
        QCOMPARE(view.view(Side::Reference).state().levels, view.picture().levels);
        QTest::keyClick(focus, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.picture().levels, levels);
        const double length = view.timeAxis().visible().length();
        QTest::keyClick(focus, Qt::Key_Up);
        QVERIFY(view.timeAxis().visible().length() < length);
    }

    void levelsChangedByHandStayChanged()
    {
        ComparisonView view;
        showBeatMatch(view);
        const auto suited = view.picture().levels;
        view.setLevels(brightened(suited, 6));
        view.setReferenceMap(beatReference());
        QCOMPARE(view.picture().levels, brightened(suited, 6));
        view.resetLevels();
        QCOMPARE(view.picture().levels, suited);
    }

    void theAxisMayBeLinear()
    {
        ComparisonView view;
        showBeatMatch(view);
        view.setScale(FrequencyScale::Linear);
        QTRY_COMPARE(view.view(Side::Query).state().frequency.scale, FrequencyScale::Linear);
        QCOMPARE(view.frequencyAxis().scale(), FrequencyScale::Linear);
        QVERIFY(view.commands().scales().at(1)->isChecked());
    }
};

QTEST_MAIN(TestComparisonModes)
#include "tst_comparison_modes.moc"
