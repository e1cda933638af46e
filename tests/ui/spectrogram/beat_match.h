// A query with one match in it whose pictures are known exactly.
#pragma once

#include "core/pipeline/query_types.h"

#include <memory>

class QImage;

namespace stemma
{
class ComparisonView;
enum class Side;
} // namespace stemma

namespace stemma::test
{

/// 20 s; a match of two occurrences at 5 to 9 s and 12 to 16 s, the same five seconds of the reference from 10 s on,
/// 1.25 times as fast and 3 semitones higher.
std::shared_ptr<const QueryResult> beatResult();
/// 30 s of short tones whose pitch tells the time: a picture that fits itself at one place only.
std::shared_ptr<const SpectralMap> beatReference();

/// Shows the query at 900 by 600 and chooses the match, with its reference.
void showBeatMatch(ComparisonView& view);
/// The middle of a pane's plot.
QImage plotOf(const ComparisonView& view, Side side);

} // namespace stemma::test
