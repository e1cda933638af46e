// Two spectrograms above one another on the time axis of the query, with everything that reads them.
#pragma once

#include "core/report/pdf/pictures.h"
#include "core/report/report.h"

#include <QRectF>
#include <QString>

namespace stemma::pdf
{

/// The neighbourhood of the best occurrence of a match: the query above, the reference below, moved to the query's
/// time and pitch. Tie-lines join the in and out points, which marks show. Under the reference stand its own times.
/// Where a map is gone a sentence says so in its place.
void drawAlignment(
    Canvas& canvas, const QRectF& box, const Report& report, const ReportedMatch& match);

/// What the figure shows, how its colours are called and how the maps were made.
QString alignmentCaption(const Report& report, const ReportedMatch& match);

} // namespace stemma::pdf
