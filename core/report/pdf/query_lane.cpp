#include "core/report/pdf/query_lane.h"

#include "core/report/pdf/axes.h"
#include "core/report/pdf/hatching.h"
#include "core/report/pdf/text.h"

#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <numeric>

namespace stemma::pdf
{
namespace
{

constexpr double tagHeight = mm(4);

/// The mean level of the frames of each of @p columns equal parts, from 0 for the quietest to 1.
std::vector<double> loudness(const SpectralView& map, int columns)
{
    std::vector<double> result(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        const int first
            = static_cast<int>(static_cast<std::int64_t>(column) * map.frames() / columns);
        const int end = std::max(
            first + 1,
            static_cast<int>(static_cast<std::int64_t>(column + 1) * map.frames() / columns));
        double most = 0;
        for (int frame = first; frame < std::min(end, map.frames()); ++frame) {
            const auto levels = map.frame(frame);
            most = std::max(most, std::accumulate(levels.begin(), levels.end(), 0.0));
        }
        result[static_cast<std::size_t>(column)] = most;
    }
    const auto [least, most] = std::minmax_element(result.begin(), result.end());
    const double low = *least;
    const double span = std::max(*most - low, 1.0);
    for (double& value : result)
        value = (value - low) / span;
    return result;
}

void drawLoudness(QPainter& painter, const QRectF& strip, const SpectralView& map)
{
    constexpr int columns = 400;
    if (map.frames() == 0 || map.bins == 0)
        return;
    const auto values = loudness(map, columns);
    QPolygonF outline{strip.bottomLeft()};
    for (int i = 0; i < columns; ++i)
        outline << QPointF(
            strip.left() + strip.width() * (i + 0.5) / columns,
            strip.bottom() - strip.height() * (0.06 + 0.94 * values[static_cast<std::size_t>(i)]));
    outline << strip.bottomRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xb4, 0xb4, 0xba));
    painter.drawPolygon(outline);
}

} // namespace

QRectF placeOf(const TimeRange& range, double seconds, const QRectF& strip)
{
    constexpr double least = mm(0.6);
    const double length = std::max(seconds, 1e-3);
    const double left = strip.left() + strip.width() * std::clamp(range.start / length, 0.0, 1.0);
    const double right = strip.left() + strip.width() * std::clamp(range.end / length, 0.0, 1.0);
    QRectF place(left, strip.top(), std::max(right - left, least), strip.height());
    if (place.right() > strip.right())
        place.moveRight(strip.right());
    return place;
}

void drawLane(
    QPainter& painter, const QRectF& strip, double seconds, const Match& match, std::size_t kind)
{
    painter.fillRect(strip, colour::paper);
    for (const Occurrence& occurrence : match.occurrences)
        drawHatched(painter, placeOf(occurrence.query, seconds, strip), kind);
}

void drawQueryOverview(
    QPainter& painter, const QRectF& box, const Report& report,
    const std::vector<std::size_t>& matches)
{
    const QRectF strip(
        box.left(), box.top() + tagHeight, box.width(), box.height() - tagHeight - mm(5));
    painter.fillRect(strip, colour::paper);
    std::vector<QRectF> tags;
    for (const std::size_t index : matches) {
        for (const Occurrence& occurrence : report.matches[index].match.occurrences) {
            const QRectF place = placeOf(occurrence.query, report.query.seconds, strip);
            drawHatched(painter, place, index);
            QRectF tag(place.center().x() - mm(4), box.top(), mm(8), tagHeight);
            tag.moveLeft(std::clamp(tag.left(), strip.left(), strip.right() - tag.width()));
            const QRectF crowd = tag.adjusted(mm(1.5), 0, mm(-1.5), 0);
            const bool isFree = std::none_of(tags.begin(), tags.end(), [&](const QRectF& other) {
                return other.intersects(crowd);
            });
            if (isFree) {
                tags.push_back(crowd);
                drawLine(
                    painter, tag, QString::number(index + 1), Type::Small, colour::query,
                    Qt::AlignHCenter);
            }
        }
    }
    if (report.query.map)
        drawLoudness(
            painter, strip.adjusted(0, strip.height() * 0.35, 0, 0), report.query.map->view());
    painter.setPen(QPen(colour::rule, mm(0.15)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(strip);
    drawTimeAxis(painter, strip, 0, report.query.seconds, colour::grey, [&](double time) {
        return strip.left() + strip.width() * time / std::max(report.query.seconds, 1e-3);
    });
}

} // namespace stemma::pdf
