// The look of the report: one measure, one family of type, few colours.
#pragma once

#include "core/report/pdf/page_settings.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace stemma::pdf
{

/// Dots per inch of the page's coordinates. Figures are rendered at figureResolution.
constexpr int resolution = 1200;
constexpr int figureResolution = 300;

constexpr double mm(double millimetres)
{
    return millimetres * resolution / 25.4;
}

/// The text block is as wide on every paper; what stands beside it varies.
constexpr double textWidth = mm(170);
/// Names of facts stand in the margin column, all running text right of it.
constexpr double marginColumn = mm(38);
constexpr double textColumn = textWidth - marginColumn;

/// A sheet in dots: the text block, and the lines above and below it.
struct Sheet {
    QSizeF sizeInMm;
    QRectF text;
    QRectF head;
    QRectF foot;
};
Sheet sheetOf(PaperSize paper);

enum class Type { Title, Section, Lead, Heading, Fact, Body, Strong, Small, Tick, Code, FootCode };
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
