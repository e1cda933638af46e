#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/comparison_view.h"

#include <QImage>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

constexpr double ratio = 1.25;
constexpr double shift = 3;

/// Short tones whose pitch tells the time: a picture that fits itself at one place only.
double tones(double seconds, double semitones)
{
    const double pitch = 20 + 30 * std::fmod(seconds * 0.37, 1.0);
    return std::fmod(seconds, 0.5) < 0.3 && std::abs(semitones - pitch) < 2 ? 90 : 10;
}

std::shared_ptr<const QueryResult> makeResult()
{
    auto result = std::make_shared<QueryResult>();
    result->path = "/m/beat.wav";
    result->seconds = 20;
    auto match = makeMatch(1, 0.95, 1);
    match.tempoRatio = ratio;
    match.pitchShift = shift;
    match.occurrences = {{{5, 9}, {10, 15}, 0.95}, {{12, 16}, {10, 15}, 0.9}};
    match.query = match.occurrences[0].query;
    match.reference = match.occurrences[0].reference;
    const Placement lies = alignmentOf(match, match.occurrences[0]);
    result->map = std::make_shared<const SpectralMap>(
        makeMap(20, [lies](double t, double s) { return tones(lies.toReference(t), s - shift); }));
    result->matches = {match};
    return result;
}

/// How much of what is bright in one of the views is bright in both.
double likeness(ComparisonView& view)
{
    const auto image = [&](Side side) {
        auto& pane = const_cast<SpectrogramView&>(view.view(side));
        const auto plot = pane.geometryNow().plot.adjusted(30, 30, -30, -4);
        return pane.grab(plot).toImage();
    };
    const auto query = image(Side::Query);
    const auto reference = image(Side::Reference);
    int both = 0;
    int either = 0;
    for (int y = 0; y < query.height(); ++y)
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
        const auto result = makeResult();
        view.setQuery(result);
        view.setMatch(result->matches[0], QStringLiteral("Amen"));
        QCOMPARE(view.view(Side::Query).state().regions.size(), std::size_t{2});
        QVERIFY(!view.view(Side::Reference).state().message.isEmpty());
        view.setReferenceMap(std::make_shared<const SpectralMap>(makeMap(30, tones)));
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
        const auto result = makeResult();
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

    void aClickOnARegionChoosesIt()
    {
        ComparisonView view;
        view.resize(900, 600);
        view.show();
        const auto result = makeResult();
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
        const auto result = makeResult();
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
        const auto result = makeResult();
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
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparison_view.moc"
