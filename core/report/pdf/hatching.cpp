#include "core/report/pdf/hatching.h"

#include "core/report/pdf/style.h"

#include <QLineF>
#include <QPen>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace stemma::pdf
{
namespace
{

constexpr double spacing = mm(1.0);
constexpr QColor ground(0xdc, 0xeb, 0xf4); ///< colour::query on white, opaque: it prints everywhere

/// The lines a x + b y = c, c a multiple of the spacing, as far as they lie inside the box.
void addLines(std::vector<QLineF>& lines, const QRectF& box, double a, double b)
{
    const std::array<QPointF, 4> corners
        = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    const auto place = [&](QPointF p) { return a * p.x() + b * p.y(); };
    double least = place(corners[0]);
    double most = least;
    for (const QPointF& corner : corners) {
        least = std::min(least, place(corner));
        most = std::max(most, place(corner));
    }
    const int last = static_cast<int>(std::floor(most / spacing));
    for (int i = static_cast<int>(std::ceil(least / spacing)); i <= last; ++i) {
        const double c = i * spacing;
        std::vector<QPointF> ends; // where the line crosses the edges of the box
        for (std::size_t k = 0; k < corners.size(); ++k) {
            const QPointF from = corners[k];
            const QPointF to = corners[(k + 1) % corners.size()];
            const double start = place(from) - c;
            const double end = place(to) - c;
            if (start * end < 0)
                ends.push_back(from + (to - from) * (start / (start - end)));
        }
        if (ends.size() == 2)
            lines.emplace_back(ends[0], ends[1]);
    }
}

} // namespace

void drawHatched(QPainter& painter, const QRectF& box, std::size_t kind)
{
    constexpr double half = 0.70710678;
    static constexpr std::array<std::pair<double, double>, 4> directions
        = {{{half, half}, {half, -half}, {1, 0}, {0, 1}}};
    painter.fillRect(box, ground);
    std::vector<QLineF> lines;
    const std::size_t pattern = kind % (directions.size() + 1);
    if (pattern < directions.size()) {
        addLines(lines, box, directions[pattern].first, directions[pattern].second);
    } else {
        addLines(lines, box, half, half);
        addLines(lines, box, half, -half);
    }
    painter.setPen(QPen(colour::query, mm(0.2), Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.setPen(QPen(colour::query, mm(0.25)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace stemma::pdf
