// Names inside of sentences.
#pragma once

#include <QString>

namespace stemma::words
{

/// @p text, such as a name, so that it may stand in a sentence or beside numbers: where it holds letters that are
/// written from right to left it is isolated, and what surrounds it keeps its order. Other text stays as it is.
QString isolated(const QString& text);
/// Without the marks of isolation that it holds.
QString withoutIsolation(QString text);

} // namespace stemma::words
