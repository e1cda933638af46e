// What the pictures show, for those who cannot see them.
#pragma once

#include "core/report/report.h"

#include <QString>

namespace stemma::words
{

QString timelineAlternative(const Report& report);
QString alignmentAlternative(const Report& report, const ReportedMatch& match);

} // namespace stemma::words
