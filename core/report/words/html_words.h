// The words of the documents without pages that no other document has.
#pragma once

#include "core/report/report.h"

#include <QString>
#include <QStringList>

namespace stemma::words
{

QString verdictLabel(Verdict verdict);
QString typeLabel(SampleType type);
QString clearanceLabel(Clearance clearance);
QString fieldLabel(ReviewField field);
QString originLabel(ReviewOrigin origin);
/// The value of a decision as the record spells it: named ones in words, the rest as it is.
QString valueLabel(ReviewField field, const std::string& value);

/// What the pictures show, for those who cannot see them.
QString timelineAlternative(const Report& report);
QString alignmentAlternative(const Report& report, const ReportedMatch& match);

/// What the comparison cannot say, one sentence each.
QStringList documentLimitations(const Report& report);

} // namespace stemma::words
