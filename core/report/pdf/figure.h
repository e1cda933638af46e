// Two spectrograms above one another on the time axis of the query, with everything that reads them.
#pragma once

#include "core/report/report.h"

#include <QPainter>
#include <QRectF>

namespace stemma::pdf
{

/// Draws the neighbourhood of the best occurrence of a match: the query above, the reference below, moved
/// to the query's time and pitch. Grid lines of the query's time run through both; under the reference
/// stand its own times. Marks show the in and out points.
void drawAlignment(
    QPainter& painter, const QRectF& box, const Report& report, const ReportedMatch& match);

/// A bar of the whole query with the occurrences of a match in it.
void drawOverview(QPainter& painter, const QRectF& box, double seconds, const Match& match);

} // namespace stemma::pdf
