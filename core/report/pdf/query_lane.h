// Strips on the time axis of the whole query.
#pragma once

#include "core/report/report.h"

#include <QPainter>
#include <QRectF>

#include <cstddef>
#include <vector>

namespace stemma::pdf
{

/// Where an occurrence lies on a strip of the whole query; wide enough to be seen, however short.
QRectF placeOf(const TimeRange& range, double seconds, const QRectF& strip);

/// The occurrences of a match, hatched by @p kind.
void drawLane(
    QPainter& painter, const QRectF& strip, double seconds, const Match& match, std::size_t kind);

/// How loud the query is, with all regions that some matches of the report cover, numbered where there is room.
void drawQueryOverview(
    QPainter& painter, const QRectF& box, const Report& report,
    const std::vector<std::size_t>& matches);

} // namespace stemma::pdf
