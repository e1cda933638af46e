#include "core/report/pdf/style.h"

#include <QStringList>

namespace stemma::pdf
{
namespace
{

struct TypeFace {
    double size; ///< points
    double leading; ///< points
    QFont::Weight weight;
};

TypeFace faceOf(Type type)
{
    switch (type) {
    case Type::Title:
        return {21, 27, QFont::DemiBold};
    case Type::Section:
        return {15, 20, QFont::DemiBold};
    case Type::Lead:
        return {12.5, 18.5, QFont::Normal};
    case Type::Heading:
        return {9.5, 14, QFont::DemiBold};
    case Type::Fact:
        return {15, 20, QFont::Normal};
    case Type::Body:
        return {9, 13, QFont::Normal};
    case Type::Strong:
        return {9, 13, QFont::DemiBold};
    case Type::Small:
        return {7.5, 10.5, QFont::Normal};
    case Type::Code:
        return {7.4, 13, QFont::Normal};
    case Type::FootCode:
        return {6.2, 10.5, QFont::Normal};
    case Type::Tick:
        break;
    }
    return {6.5, 8.5, QFont::Normal};
}

double points(double value)
{
    return value * resolution / 72;
}

} // namespace

Sheet sheetOf(PaperSize paper)
{
    const QSizeF size = paper == PaperSize::Letter ? QSizeF(215.9, 279.4) : QSizeF(210, 297);
    const double left = (mm(size.width()) - textWidth) / 2;
    return {
        size,
        {left, mm(27), textWidth, mm(size.height() - 27 - 28)},
        {left, mm(14), textWidth, mm(5)},
        {left, mm(size.height() - 22), textWidth, mm(9)}};
}

QFont font(Type type)
{
    const TypeFace face = faceOf(type);
    const bool fixed = type == Type::Code || type == Type::FootCode;
    // The first family that is installed; whatever a script lacks in it, Qt takes from another one.
    QFont font(
        fixed ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")}
              : QStringList{
                  QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
                  QStringLiteral("DejaVu Sans")});
    font.setStyleHint(fixed ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qRound(points(face.size)));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // No wider than without, but Qt then makes no ligatures, so "file.flac" can be searched and copied.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

double leading(Type type)
{
    return points(faceOf(type).leading);
}

} // namespace stemma::pdf
