// Areas that can be told apart in a grey print.
#pragma once

#include <QPainter>
#include <QRectF>

#include <cstddef>

namespace stemma::pdf
{

/// Fills a box with lines in one of five directions, by @p kind, on a light ground with an outline.
void drawHatched(QPainter& painter, const QRectF& box, std::size_t kind);

} // namespace stemma::pdf
