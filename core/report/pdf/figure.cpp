#include "core/report/pdf/figure.h"

#include "core/report/pdf/axes.h"
#include "core/report/pdf/layout.h"
#include "core/report/pdf/spectrogram.h"
#include "core/report/reference_warp.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace stemma::pdf
{
using namespace words;

namespace
{

class FigureText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportFigure)
};

/// The part of the query that the figure shows: the best occurrence with a quarter of its length around.
TimeRange shownRange(const Match& match, double seconds)
{
    const double margin = std::clamp(match.query.length() / 4, 0.5, 8.0);
    TimeRange range{
        std::max(match.query.start - margin, 0.0), std::min(match.query.end + margin, seconds)};
    range.end = std::max(range.end, range.start + 1);
    return range;
}

void drawPane(QPainter& painter, const QRectF& pane, const SpectralView& map)
{
    constexpr double scale = static_cast<double>(figureResolution) / resolution;
    const QSize size(qRound(pane.width() * scale), qRound(pane.height() * scale));
    const QImage image = spectrogram(map, size);
    if (!image.isNull())
        painter.drawImage(pane, image);
    painter.setPen(QPen(colour::grey, mm(0.18)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pane);
}

/// In and out points: the pane is bracketed between two lines in the colour of its recording.
void drawMarks(QPainter& painter, const QRectF& pane, double in, double out, const QColor& colour)
{
    constexpr double foot = mm(1.6);
    for (const double x : {in, out}) {
        if (x < pane.left() || x > pane.right())
            continue;
        const double inwards = x == in ? foot : -foot;
        painter.setPen(QPen(Qt::white, mm(0.9), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, pane.top()), QPointF(x, pane.bottom()));
        painter.setPen(QPen(colour, mm(0.45), Qt::SolidLine, Qt::FlatCap));
        const std::array<QPointF, 4> bracket
            = {QPointF(x + inwards, pane.top()), QPointF(x, pane.top()), QPointF(x, pane.bottom()),
               QPointF(x + inwards, pane.bottom())};
        painter.drawPolyline(bracket.data(), static_cast<int>(bracket.size()));
    }
}

void drawCaption(
    QPainter& painter, const QRectF& pane, const QString& letter, const QString& role,
    const QString& name, const QColor& colour)
{
    const double top = pane.top() - mm(5);
    drawLine(painter, {pane.left(), top, mm(5), mm(4.4)}, letter, Type::Strong, colour);
    drawLine(painter, {pane.left() + mm(5), top, mm(44), mm(4.4)}, role, Type::Strong, colour);
    drawLine(
        painter, {pane.left() + mm(50), top, pane.width() - mm(50), mm(4.4)}, name, Type::Small,
        colour::grey, Qt::AlignRight);
}

/// Frames of a map from @p start seconds on; what lies beyond its ends is silence.
std::vector<std::uint8_t> cut(const SpectralView& map, double start, int frames)
{
    return warpReference(map, {}, start, frames);
}

} // namespace

void drawAlignment(
    QPainter& painter, const QRectF& box, const Report& report, const ReportedMatch& reported)
{
    const Match& match = reported.match;
    const Exhibit& reference = report.referenceOf(reported);
    const TimeRange shown = shownRange(match, report.query.seconds);
    const ReferenceWarp warp = warpOf(match);

    constexpr double captionHeight = mm(5);
    constexpr double axisHeight = mm(6.5);
    constexpr double legendHeight = mm(8);
    const double height = (box.height() - 2 * captionHeight - 2 * axisHeight - legendHeight) / 2;
    const QRectF upper(
        box.left() + mm(13), box.top() + captionHeight, box.width() - mm(13) - mm(7), height);
    const QRectF lower = upper.translated(0, height + axisHeight + captionHeight);
    const auto x = [&](double queryTime) {
        return upper.left() + (queryTime - shown.start) / shown.length() * upper.width();
    };
    const auto framesOf = [&](const SpectralAxes& axes) {
        return std::max(1, static_cast<int>(std::lround(shown.length() * axes.framesPerSecond)));
    };

    if (report.query.map) {
        const SpectralView map = report.query.map->view();
        const auto levels = cut(map, shown.start, framesOf(map.axes));
        drawPane(painter, upper, {map.axes, map.bins, levels});
        drawFrequencyAxis(painter, upper, map.axes, map.bins);
    }
    if (reference.map) {
        const SpectralView map = reference.map->view();
        const auto levels = warpReference(map, warp, shown.start, framesOf(map.axes));
        drawPane(painter, lower, {map.axes, map.bins, levels});
        drawFrequencyAxis(painter, lower, map.axes, map.bins);
    }

    painter.setPen(QPen(QColor(0, 0, 0, 40), mm(0.12)));
    for (const double seconds : ticks(shown.start, shown.end, tickStep(shown.length(), 10))) {
        painter.drawLine(QPointF(x(seconds), upper.top()), QPointF(x(seconds), lower.bottom()));
    }
    drawMarks(painter, upper, x(match.query.start), x(match.query.end), colour::query);
    drawMarks(
        painter, lower, x(warp.toQuery(match.reference.start)),
        x(warp.toQuery(match.reference.end)), colour::reference);

    drawCaption(
        painter, upper, QStringLiteral("A"), FigureText::tr("Query"), nameOf(report.query),
        colour::query);
    drawCaption(
        painter, lower, QStringLiteral("B"), FigureText::tr("Reference, aligned"),
        nameOf(reference), colour::reference);
    drawTimeAxis(painter, upper, shown.start, shown.end, colour::query, x);
    drawTimeAxis(
        painter, lower, std::max(warp.toReference(shown.start), 0.0),
        std::min(warp.toReference(shown.end), reference.seconds), colour::reference,
        [&](double referenceTime) { return x(warp.toQuery(referenceTime)); });
    drawLegend(painter, {upper.left(), lower.bottom() + axisHeight, upper.width(), legendHeight});
}

void drawOverview(QPainter& painter, const QRectF& box, double seconds, const Match& match)
{
    const QRectF bar(box.left(), box.top(), box.width(), mm(3));
    const double length = std::max(seconds, 1e-3);
    painter.fillRect(bar, colour::paper);
    for (const Occurrence& occurrence : match.occurrences) {
        const double left
            = bar.left() + bar.width() * std::clamp(occurrence.query.start / length, 0.0, 1.0);
        const double right
            = bar.left() + bar.width() * std::clamp(occurrence.query.end / length, 0.0, 1.0);
        // Even a short one must be seen.
        painter.fillRect(
            QRectF(left, bar.top(), std::max(right - left - mm(0.15), mm(0.4)), bar.height()),
            colour::query);
    }
    painter.setPen(QPen(colour::rule, mm(0.15)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    drawTimeAxis(painter, bar, 0, length, colour::grey, [&](double time) {
        return bar.left() + bar.width() * time / length;
    });
}

} // namespace stemma::pdf
