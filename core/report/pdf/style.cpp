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
        return {21, 26, QFont::DemiBold};
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

QRectF pageRect()
{
    return {0, 0, mm(210), mm(297)};
}

QRectF textRect()
{
    return {mm(20), mm(28), mm(170), mm(240)};
}

QRectF headRect()
{
    return {textRect().left(), mm(15), textRect().width(), mm(5)};
}

QRectF footRect()
{
    return {textRect().left(), mm(278), textRect().width(), mm(5)};
}

QFont font(Type type)
{
    const TypeFace face = faceOf(type);
    // The first family that is installed; whatever a script lacks in it, Qt takes from another one.
    QFont font(QStringList{
        QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
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
