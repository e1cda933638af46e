#include "ui/theme.h"

#include "ui/spectrogram/side.h"
#include "ui/widgets/framed_boxes.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace stemma
{
namespace
{

struct Colours {
    QColor window, base, alternate, button, text, highlight, link, edge;
};

QPalette makePalette(const Colours& colours)
{
    QPalette palette(colours.button, colours.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.button);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::Mid, colours.edge);
    // Fusion draws its lines with these; derived ones are far too bright on a dark window.
    palette.setColor(QPalette::Light, colours.button.lighter(112));
    palette.setColor(QPalette::Midlight, colours.button.lighter(106));
    palette.setColor(QPalette::Dark, colours.edge);
    auto faint = colours.text;
    faint.setAlphaF(0.55F);
    palette.setColor(QPalette::PlaceholderText, faint);
    auto disabled = colours.text;
    disabled.setAlphaF(0.4F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.edge);
    return palette;
}

QPalette lightPalette()
{
    return makePalette(
        {0xF4F5F7, 0xFFFFFF, 0xF8F9FB, 0xECEEF2, 0x1C1E22, 0x0072B2, 0x0072B2, 0xC9CDD4});
}

QPalette darkPalette()
{
    return makePalette(
        {0x1F2125, 0x17191C, 0x1B1D21, 0x2D3036, 0xE4E6EA, 0x2A6E9E, 0x56B4E9, 0x44484F});
}

} // namespace

void applyAppearance(Appearance appearance)
{
    static const QPalette system = QApplication::palette();
    static const QString systemStyle = QApplication::style()->objectName();
    const bool fusion = systemStyle.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0;
    if (appearance == Appearance::System && !fusion) {
        QApplication::setStyle(QStyleFactory::create(systemStyle));
        QApplication::setPalette(system);
        return;
    }
    const bool dark
        = appearance == Appearance::Dark || (appearance == Appearance::System && isDark(system));
    QApplication::setStyle(new FramedBoxes);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace stemma
