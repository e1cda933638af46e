// The words for decisions.
#pragma once

#include "core/library/review.h"

#include <QString>

namespace stemma
{

QString verdictText(Verdict verdict);
/// "✓", "✕", "?", or nothing.
QString verdictSign(Verdict verdict);
QString sampleTypeText(SampleType type);
QString clearanceText(Clearance clearance);
QString reviewFieldText(ReviewField field);
/// A line of the record spelled for people, e.g. "Confirmed" or "+0.12 s, +1.2 %, +2 st +2 ct".
/// "—" for an empty value; a value that the field cannot have is shown as it is.
QString reviewValueText(const ReviewChange& change);
/// "", "undone", "redone", "carried over from query 12".
QString reviewOriginText(const ReviewEvent& event);
/// Names a step of the undo history; @p match counts from 0 and is shown from 1 on.
QString reviewStepText(ReviewField field, int match);

} // namespace stemma
