#include "core/report/html/match_picture.h"

#include "core/report/pdf/spectrogram.h"
#include "core/report/pdf/style.h"
#include "core/report/reference_warp.h"
#include "core/report/report_facts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr int barHeight = 6; // pixels, each of the two
/// Longer matches are shown with fewer pixels: no viewer takes an image of any width.
constexpr int widest = 6000;

QImage pane(const SpectralView& map, const ReferenceWarp& warp, const TimeRange& shown)
{
    const int frames
        = std::max(1, static_cast<int>(std::lround(shown.length() * map.axes.framesPerSecond)));
    const auto levels = warpReference(map, warp, shown.start, frames);
    return pdf::spectrogram(
        {map.axes, map.bins, levels}, QSize(std::min(frames, widest), map.bins));
}

} // namespace

std::string matchPng(const Report& report, const ReportedMatch& reported)
{
    const Match& match = reported.match;
    const Exhibit& reference = report.referenceOf(reported);
    if (!report.query.map || !reference.map)
        return {};
    const TimeRange shown = shownRange(match, report.query.seconds);
    const ReferenceWarp warp = warpOf(match, reported.review.alignment);
    const QImage above = pane(report.query.map->view(), {}, shown);
    const QImage below = pane(reference.map->view(), warp, shown);

    QImage picture(
        std::max(above.width(), below.width()), above.height() + below.height() + 2 * barHeight,
        QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.drawImage(0, 0, above);
    painter.drawImage(0, above.height() + 2 * barHeight, below);
    const auto bar = [&](double from, double to, int top, const QColor& colour) {
        const double scale = picture.width() / shown.length();
        const int left = qRound((from - shown.start) * scale);
        painter.fillRect(
            left, top, std::max(qRound((to - shown.start) * scale) - left, 1), barHeight, colour);
    };
    bar(match.query.start, match.query.end, above.height(), pdf::colour::query);
    bar(warp.toQuery(match.reference.start), warp.toQuery(match.reference.end),
        above.height() + barHeight, pdf::colour::reference);
    painter.end();

    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return {};
    return buffer.data().toStdString();
}

} // namespace stemma
