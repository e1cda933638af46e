// The look of the report: one measure, one family of type, few colours.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

namespace stemma::pdf
{

/// Dots per inch of the page's coordinates. Figures are rendered at figureResolution.
constexpr int resolution = 1200;
constexpr int figureResolution = 300;

constexpr double mm(double millimetres)
{
    return millimetres * resolution / 25.4;
}

/// A4 in dots, the text block inside it, and the lines above and below the block.
QRectF pageRect();
QRectF textRect();
QRectF headRect();
QRectF footRect();

enum class Type { Title, Lead, Heading, Fact, Body, Strong, Small, Tick };
QFont font(Type type);
/// Distance from one base line to the next, in dots.
double leading(Type type);

namespace colour
{
constexpr QColor ink(0x1b, 0x1b, 0x1f);
constexpr QColor grey(0x63, 0x63, 0x6b);
constexpr QColor rule(0xc9, 0xc9, 0xcf);
constexpr QColor paper(0xf4, 0xf4, 0xf6);
constexpr QColor query(0x00, 0x72, 0xb2); ///< blue, safe for all forms of colour vision
constexpr QColor reference(0xb4, 0x5f, 0x06); ///< orange, dark enough for text
} // namespace colour

} // namespace stemma::pdf
