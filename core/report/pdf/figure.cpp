#include "core/report/pdf/figure.h"

#include "core/report/pdf/axes.h"
#include "core/report/pdf/spectrogram.h"
#include "core/report/pdf/text.h"
#include "core/report/reference_warp.h"
#include "core/report/report_facts.h"
#include "core/report/words/report_words.h"
#include "core/spectral/spectral_settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace stemma::pdf
{
using namespace words;

namespace
{

class FigureText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportFigure)
};

constexpr double captionHeight = mm(5);
constexpr double axisHeight = mm(4.6);
constexpr double tieHeight = mm(4);
constexpr double legendHeight = mm(8);

struct Panes {
    QRectF query;
    QRectF reference;
    TimeRange shown;

    double x(double queryTime) const
    {
        return query.left() + (queryTime - shown.start) / shown.length() * query.width();
    }
};

Panes panesIn(const QRectF& box, const TimeRange& shown)
{
    const double height
        = (box.height() - 2 * captionHeight - 2 * axisHeight - tieHeight - legendHeight) / 2;
    const QRectF upper(
        box.left() + mm(13), box.top() + captionHeight, box.width() - mm(13) - mm(7), height);
    return {upper, upper.translated(0, height + axisHeight + tieHeight + captionHeight), shown};
}

void drawMapGone(QPainter& painter, const QRectF& pane)
{
    painter.fillRect(pane, colour::paper);
    const QString text = FigureText::tr(
        "The library no longer holds the spectral map of this recording; the numbers "
        "were measured when it did.");
    const QStringList lines = brokenLines(text, Type::Small, pane.width() - mm(20), 3);
    const double height = static_cast<double>(lines.size()) * leading(Type::Small);
    drawLines(
        painter,
        {pane.left() + mm(10), pane.center().y() - height / 2, pane.width() - mm(20), height},
        lines, Type::Small, colour::grey, Qt::AlignHCenter);
}

/// @p warp is the identity for the query itself; what lies beyond a recording's ends is silence.
void drawPane(
    Canvas& canvas, const QRectF& pane, const Exhibit& exhibit, const ReferenceWarp& warp,
    const TimeRange& shown)
{
    if (exhibit.map) {
        constexpr double scale = static_cast<double>(figureResolution) / resolution;
        const QSize size(qRound(pane.width() * scale), qRound(pane.height() * scale));
        canvas.pictures.place(canvas.painter, pane, [map = exhibit.map, warp, shown, size] {
            const SpectralView whole = map->view();
            const int frames = std::max(
                1, static_cast<int>(std::lround(shown.length() * whole.axes.framesPerSecond)));
            const auto levels = warpReference(whole, warp, shown.start, frames);
            return spectrogram({whole.axes, whole.bins, levels}, size);
        });
        drawFrequencyAxis(canvas.painter, pane, exhibit.map->axes, exhibit.map->bins);
    } else {
        drawMapGone(canvas.painter, pane);
    }
    canvas.painter.setPen(QPen(colour::grey, mm(0.18)));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(pane);
}

/// In and out points: the pane is bracketed between two lines in the colour of its recording; the reference's
/// are dashed, to be told apart without colour.
void drawMarks(
    QPainter& painter, const QRectF& pane, double in, double out, const QColor& colour,
    Qt::PenStyle style)
{
    constexpr double foot = mm(1.6);
    for (const double x : {in, out}) {
        if (x < pane.left() || x > pane.right())
            continue;
        const double inwards = x == in ? foot : -foot;
        painter.setPen(QPen(Qt::white, mm(0.9), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, pane.top()), QPointF(x, pane.bottom()));
        painter.setPen(QPen(colour, mm(0.45), style, Qt::FlatCap));
        const std::array<QPointF, 4> bracket
            = {QPointF(x + inwards, pane.top()), QPointF(x, pane.top()), QPointF(x, pane.bottom()),
               QPointF(x + inwards, pane.bottom())};
        painter.drawPolyline(bracket.data(), static_cast<int>(bracket.size()));
    }
}

/// From the ends of the occurrence in the query down to those in the reference.
void drawTies(
    QPainter& painter, const Panes& panes, const TimeRange& query, const TimeRange& reference)
{
    const double top = panes.query.bottom() + axisHeight;
    const double bottom = top + tieHeight;
    const std::array<std::pair<double, double>, 2> ties
        = {std::pair(query.start, reference.start), std::pair(query.end, reference.end)};
    painter.setPen(QPen(colour::grey, mm(0.25), Qt::SolidLine, Qt::FlatCap));
    for (const auto& [above, below] : ties) {
        const double from = std::clamp(panes.x(above), panes.query.left(), panes.query.right());
        const double to = std::clamp(panes.x(below), panes.query.left(), panes.query.right());
        const std::array<QPointF, 4> line
            = {QPointF(from, panes.query.bottom() + mm(1.2)), QPointF(from, top),
               QPointF(to, bottom), QPointF(to, panes.reference.top())};
        painter.drawPolyline(line.data(), static_cast<int>(line.size()));
    }
}

void drawCaption(
    QPainter& painter, const QRectF& pane, const Exhibit& exhibit, const QString& role,
    const QColor& colour)
{
    const double top = pane.top() - captionHeight;
    const QString letter = QString::fromStdString(exhibit.letter);
    const double letterWidth = std::max(mm(5), widthOf(letter, Type::Strong) + mm(2));
    const double roleWidth = widthOf(role, Type::Strong) + mm(1);
    const double left = pane.left() + mm(2.5); // clear of the tie-lines at the pane's edge
    const double used = left - pane.left() + letterWidth + roleWidth + mm(4);
    const QRectF nameBox(pane.left() + used, top, pane.width() - used - mm(2.5), mm(4.4));
    const double nameWidth = std::min(widthOf(nameOf(exhibit), Type::Small), nameBox.width());
    // The tie-lines end where words stand.
    painter.fillRect(
        QRectF(left - mm(0.8), top, letterWidth + roleWidth + mm(0.8), mm(4.4)), Qt::white);
    painter.fillRect(
        QRectF(nameBox.right() - nameWidth - mm(0.8), top, nameWidth + mm(1.6), mm(4.4)),
        Qt::white);
    drawLine(painter, {left, top, letterWidth, mm(4.4)}, letter, Type::Strong, colour);
    drawLine(painter, {left + letterWidth, top, roleWidth, mm(4.4)}, role, Type::Strong, colour);
    drawLine(painter, nameBox, nameOf(exhibit), Type::Small, colour::grey, Qt::AlignRight);
}

} // namespace

void drawAlignment(
    Canvas& canvas, const QRectF& box, const Report& report, const ReportedMatch& reported)
{
    QPainter& painter = canvas.painter;
    const Match& match = reported.match;
    const Exhibit& reference = report.referenceOf(reported);
    const auto& hand = reported.review.alignment;
    const ReferenceWarp warp = warpOf(match, hand);
    const Panes panes = panesIn(box, shownRange(match, report.query.seconds));
    const TimeRange& shown = panes.shown;
    const TimeRange placed{warp.toQuery(match.reference.start), warp.toQuery(match.reference.end)};

    drawPane(canvas, panes.query, report.query, {}, shown);
    drawPane(canvas, panes.reference, reference, warp, shown);
    painter.setPen(QPen(QColor(0, 0, 0, 40), mm(0.12)));
    for (const double seconds : ticks(shown.start, shown.end, tickStep(shown.length(), 10))) {
        const double x = panes.x(seconds);
        for (const QRectF& pane : {panes.query, panes.reference})
            painter.drawLine(QPointF(x, pane.top()), QPointF(x, pane.bottom()));
    }
    drawTies(painter, panes, match.query, placed);
    drawMarks(
        painter, panes.query, panes.x(match.query.start), panes.x(match.query.end), colour::query,
        Qt::SolidLine);
    drawMarks(
        painter, panes.reference, panes.x(placed.start), panes.x(placed.end), colour::reference,
        Qt::DashLine);

    drawCaption(painter, panes.query, report.query, FigureText::tr("Query"), colour::query);
    drawCaption(
        painter, panes.reference, reference,
        hand ? FigureText::tr("Reference, aligned by hand") : FigureText::tr("Reference, aligned"),
        colour::reference);
    drawTimeAxis(painter, panes.query, shown.start, shown.end, colour::query, [&](double time) {
        return panes.x(time);
    });
    drawTimeAxis(
        painter, panes.reference, std::max(warp.toReference(shown.start), 0.0),
        std::min(warp.toReference(shown.end), reference.seconds), colour::reference,
        [&](double referenceTime) { return panes.x(warp.toQuery(referenceTime)); });
    drawLegend(
        painter,
        {panes.query.left(), panes.reference.bottom() + axisHeight + mm(1), panes.query.width(),
         legendHeight - mm(1)});
}

QString alignmentCaption(const Report& report, const ReportedMatch& reported)
{
    const QLocale locale;
    const SpectralAxes axes = report.query.map ? report.query.map->axes : SpectralAxes();
    const auto number = [&](double value) { return locale.toString(value, 'g', 6); };
    //: %1 and %2 are letters of exhibits; %3 to %6 numbers; "magma" is the name of a colour map.
    return FigureText::
        tr("Exhibit %1 above, exhibit %2 below in its tempo and pitch. Colour map: magma, light to "
           "dark. Log-frequency short-time Fourier transform, %3 bins an octave, %4 frames a "
           "second, Hann windows of %5 to %6 samples at %7 kHz; one cell is one measurement.")
            .arg(
                QString::fromStdString(report.query.letter),
                QString::fromStdString(report.referenceOf(reported).letter),
                number(axes.binsPerOctave), number(axes.framesPerSecond),
                locale.toString(spectral::bands.back().window),
                locale.toString(spectral::longestWindow), number(spectral::sampleRate / 1000.0));
}

} // namespace stemma::pdf
