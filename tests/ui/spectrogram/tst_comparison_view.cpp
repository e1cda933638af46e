#include "tests/ui/spectrogram/beat_match.h"
#include "ui/spectrogram/comparison_view.h"

#include <QImage>
#include <QLabel>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// How much of what is bright in one of the views is bright in both.
double likeness(ComparisonView& view)
{
    const auto query = plotOf(view, Side::Query);
    const auto reference = plotOf(view, Side::Reference);
    int both = 0;
    int either = 0;
    for (int y = 0; y < std::min(query.height(), reference.height()); ++y)
        for (int x = 0; x < query.width(); ++x) {
            const bool above = qGray(query.pixel(x, y)) > 110;
            const bool below = qGray(reference.pixel(x, y)) > 110;
            both += above && below;
            either += above || below;
        }
    return static_cast<double>(both) / std::max(1, either);
}

} // namespace

class TestComparisonView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTrueMatchLooksTheSameOnceItIsWarped()
    {
        ComparisonView view;
        view.resize(900, 600);
        view.show();
        const auto result = beatResult();
        view.setQuery(result);
        view.setMatch(result->matches[0], QStringLiteral("Amen"));
        QCOMPARE(view.view(Side::Query).state().regions.size(), std::size_t{2});
        QVERIFY(!view.view(Side::Reference).state().message.isEmpty());
        view.setReferenceMap(beatReference());
        view.timeAxis().setVisible({5, 9});
        QVERIFY(view.view(Side::Reference).state().message.isEmpty());
        QTRY_VERIFY2(likeness(view) > 0.85, qPrintable(QString::number(likeness(view))));

        view.setWarped(false);
        QTRY_VERIFY2(likeness(view) < 0.5, qPrintable(QString::number(likeness(view))));
        // As recorded: both start together, and a second is a second.
        const auto& labels = view.view(Side::Reference).state().labels;
        QCOMPARE(labels.toReference(5), 10.0);
        QCOMPARE(labels.toReference(6), 11.0);
    }

    void choosingAnOccurrenceAlignsThere()
    {
        ComparisonView view;
        const auto result = beatResult();
        view.setQuery(result);
        view.setMatch(result->matches[0], QStringLiteral("Amen"));
        QCOMPARE(view.occurrence(), 0);
        view.setOccurrence(1);
        const auto& labels = view.view(Side::Reference).state().labels;
        QCOMPARE(labels.toReference(12), 10.0);
        QVERIFY(view.view(Side::Query).state().regions[1].active);
        const auto visible = view.timeAxis().visible();
        QVERIFY(visible.start <= 12 && visible.end >= 16);
        view.setOccurrence(7);
        QCOMPARE(view.occurrence(), 1);
    }

    void theReferenceShowsWhereEachOccurrenceIsFrom()
    {
        ComparisonView view;
        const auto result = beatResult();
        view.setQuery(result);
        // A loop: both occurrences are the same five seconds.
        view.setMatch(result->matches[0], QStringLiteral("Amen"));
        const auto& regions = view.view(Side::Reference).state().regions;
        QCOMPARE(regions.size(), std::size_t{1});
        view.setOccurrence(1);
        QCOMPARE(regions.size(), std::size_t{1});
        QCOMPARE(regions[0].label, QStringLiteral("1.2"));
        QVERIFY(regions[0].active);

        auto chopped = result->matches[0];
        chopped.occurrences[1].reference = {20, 25};
        view.setMatch(chopped, QStringLiteral("Amen"));
        QCOMPARE(regions.size(), std::size_t{2});
        QVERIFY(regions[0].active && !regions[1].active);
        // 10 s behind the first, which is played 1.25 times as fast.
        QVERIFY(std::abs(regions[1].time.start - (5 + 10 / 1.25)) < 1e-9);

        // The number of the match, as in the table and the overview; alone where it comes once.
        chopped.occurrences.resize(1);
        view.setMatch(chopped, QStringLiteral("Amen"), 3);
        QCOMPARE(regions[0].label, QStringLiteral("4"));
        QCOMPARE(view.view(Side::Query).state().regions[0].label, QStringLiteral("4"));
    }

    void tiesLeaveTheHeadingFree()
    {
        ComparisonView view;
        showBeatMatch(view);
        const auto& reference = view.view(Side::Reference);
        const auto heading = reference.geometryNow().caption.translated(reference.pos());
        const auto* const lines = view.findChild<TieLines*>();
        QVERIFY(lines->isVisible() && lines->height() > 10);
        QVERIFY(!lines->geometry().intersects(heading));
    }

    void aClickOnARegionChoosesIt()
    {
        ComparisonView view;
        view.resize(900, 600);
        view.show();
        const auto result = beatResult();
        view.setQuery(result);
        view.setMatch(result->matches[0], QStringLiteral("Amen"));
        view.timeAxis().setVisible({0, 20});
        auto& query = const_cast<SpectrogramView&>(view.view(Side::Query));
        const auto geometry = query.geometryNow();
        const int x = qRound(geometry.xOf(14, view.timeAxis().visible()));
        QTest::mouseClick(&query, Qt::LeftButton, {}, QPoint(x, geometry.plot.center().y()));
        QCOMPARE(view.occurrence(), 1);
    }

    void thePointerReadsTimePitchAndLevel()
    {
        ComparisonView view;
        view.resize(900, 600);
        view.show();
        const auto result = beatResult();
        view.setQuery(result);
        auto& query = const_cast<SpectrogramView&>(view.view(Side::Query));
        const auto geometry = query.geometryNow();
        QTest::mouseMove(&query, geometry.plot.center());
        QTRY_VERIFY(view.timeAxis().cursor().has_value());
        QString text;
        for (const auto* const label : view.findChildren<QLabel*>())
            text += label->text();
        QVERIFY2(text.contains(QStringLiteral("Hz")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("0:")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("dB")), qPrintable(text));
    }

    void draggingPansAndTheWheelZooms()
    {
        ComparisonView view;
        view.resize(900, 600);
        view.show();
        const auto result = beatResult();
        view.setQuery(result);
        view.timeAxis().setVisible({5, 10});
        auto& query = const_cast<SpectrogramView&>(view.view(Side::Query));
        const auto plot = query.geometryNow().plot;
        QTest::mousePress(&query, Qt::LeftButton, {}, plot.center());
        QMouseEvent move(
            QEvent::MouseMove, plot.center() - QPoint(plot.width() / 5, 0),
            query.mapToGlobal(plot.center()), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&query, &move);
        QTest::mouseRelease(&query, Qt::LeftButton, {}, plot.center());
        QVERIFY2(
            std::abs(view.timeAxis().visible().start - 6) < 0.05,
            qPrintable(QString::number(view.timeAxis().visible().start)));
        QWheelEvent wheel(
            plot.center(), query.mapToGlobal(plot.center()), {}, {0, 120}, {}, {},
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&query, &wheel);
        QVERIFY(std::abs(view.timeAxis().visible().length() - 4) < 1e-9);
    }

    void bothPanesShareFrequencies()
    {
        ComparisonView view;
        showBeatMatch(view);
        auto& axis = view.frequencyAxis();
        auto& reference = const_cast<SpectrogramView&>(view.view(Side::Reference));
        const auto plot = reference.geometryNow().plot;
        const QPoint at(plot.center().x(), plot.top() + plot.height() / 4);
        const double under = axis.visible().frequencyOf(at.y() - plot.top(), plot.height());
        sendWheel(reference, at, Qt::ControlModifier);
        QVERIFY(axis.isZoomed());
        // The frequency under the pointer stays there.
        QVERIFY(
            std::abs(axis.visible().frequencyOf(at.y() - plot.top(), plot.height()) - under)
            < 1e-6 * under);
        QTRY_COMPARE(view.view(Side::Query).state().frequency, axis.visible());
        QTRY_COMPARE(view.view(Side::Reference).state().frequency, axis.visible());

        // Dragging down shows what is above.
        const double low = axis.visible().low;
        QTest::mousePress(&reference, Qt::LeftButton, {}, plot.center());
        QMouseEvent move(
            QEvent::MouseMove, plot.center() + QPoint(0, plot.height() / 8),
            reference.mapToGlobal(plot.center()), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&reference, &move);
        QTest::mouseRelease(&reference, Qt::LeftButton, {}, plot.center());
        QVERIFY(axis.visible().low > low);
        const auto labels = reference.geometryNow().frequencyAxis;
        QTest::mouseDClick(&reference, Qt::LeftButton, {}, labels.center());
        QVERIFY(!axis.isZoomed());
    }

    void tieLinesJoinTheEndsOfTheOccurrence()
    {
        ComparisonView view;
        showBeatMatch(view);
        const auto* const lines = view.findChild<TieLines*>();
        QCOMPARE(lines->ties().size(), std::size_t{2});
        for (const auto& tie : lines->ties())
            QVERIFY(std::abs(tie.above - tie.below) < 1e-9);
        view.setWarped(false);
        // Four seconds of the query are five of the reference.
        QVERIFY(std::abs(lines->ties()[0].above - lines->ties()[0].below) < 1e-9);
        QVERIFY(std::abs(lines->ties()[1].below - lines->ties()[1].above - 1) < 1e-9);
        const auto& region = view.view(Side::Reference).state().regions.front();
        QVERIFY(std::abs(region.time.end - lines->ties()[1].below) < 1e-9);

        const auto& query = view.view(Side::Query);
        const auto plot = query.geometryNow().plot;
        QCOMPARE(lines->x(), query.x() + plot.left());
        QCOMPARE(lines->width(), plot.width());
        QCOMPARE(lines->y(), query.y() + plot.bottom() + 1);
        const auto line = TieLines::lineOf({5, 6}, {0, 10}, QSize(200, 40));
        QCOMPARE(line, QLineF(100, 0, 120, 40));
        view.setMode(ComparisonMode::Overlay);
        QVERIFY(!lines->isVisible());
    }

private:
    static void sendWheel(QWidget& widget, const QPoint& at, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent wheel(
            at, widget.mapToGlobal(at), {}, {0, 120}, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&widget, &wheel);
    }
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparison_view.moc"
