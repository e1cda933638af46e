#include "ui/spectrogram/accessible_spectrogram.h"

#include "ui/spectrogram/spectrogram_view.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace stemma
{
namespace
{

class SpectrogramText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::AccessibleSpectrogram)
};

QString sideName(Side side)
{
    return side == Side::Query ? SpectrogramText::tr("Query") : SpectrogramText::tr("Reference");
}

QString cursorText(const SpectrogramView& view)
{
    const auto& axes = view.axes();
    const auto& state = view.state();
    QStringList parts{sideName(state.shownSide())};
    const auto time = axes.time.cursor();
    const auto hz = axes.frequency.cursor();
    if (!time) {
        const auto visible = axes.time.visible();
        parts << rangeText(
            {state.labels.toReference(visible.start), state.labels.toReference(visible.end)});
    } else {
        parts << timeCode(state.labels.toReference(*time));
    }
    if (time && hz) {
        parts << frequencyText(*hz) << noteText(*hz);
        if (const auto level = view.levelAt(*time, *hz))
            parts << levelText(*level);
    }
    return parts.join(QStringLiteral(", "));
}

QString regionText(const SpectrogramState& state)
{
    const auto& regions = state.regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (!regions[i].active)
            continue;
        const TimeRange shown{
            state.labels.toReference(regions[i].time.start),
            state.labels.toReference(regions[i].time.end)};
        return SpectrogramText::tr("occurrence %1 of %2, %3")
            .arg(regions[i].occurrence + 1)
            .arg(std::max(state.regionCount, static_cast<int>(regions.size())))
            .arg(rangeText(shown));
    }
    return {};
}

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object)
{
    auto* const view = qobject_cast<SpectrogramView*>(object);
    return view ? new AccessibleSpectrogram(view) : nullptr;
}

} // namespace

AccessibleSpectrogram::AccessibleSpectrogram(SpectrogramView* view)
    : QAccessibleWidget(view, QAccessible::Slider)
{
}

void AccessibleSpectrogram::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

void AccessibleSpectrogram::tellMoved(SpectrogramView& view)
{
    QAccessibleValueChangeEvent event(&view, view.axes().time.cursor().value_or(0));
    QAccessible::updateAccessibility(&event);
}

SpectrogramView& AccessibleSpectrogram::view() const
{
    return *static_cast<SpectrogramView*>(widget());
}

QString AccessibleSpectrogram::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Value)
        return QAccessibleWidget::text(kind);
    const auto& state = view().state();
    if (!state.message.isEmpty() || !state.placed.map)
        return state.message;
    auto text = cursorText(view());
    if (const auto region = regionText(state); !region.isEmpty())
        text += QStringLiteral("; ") + region;
    return text;
}

void* AccessibleSpectrogram::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant AccessibleSpectrogram::currentValue() const
{
    const auto& axis = view().axes().time;
    return axis.cursor().value_or((axis.visible().start + axis.visible().end) / 2);
}

void AccessibleSpectrogram::setCurrentValue(const QVariant& value)
{
    view().moveCursorTo(value.toDouble());
}

QVariant AccessibleSpectrogram::maximumValue() const
{
    return view().axes().time.limits().end;
}

QVariant AccessibleSpectrogram::minimumValue() const
{
    return view().axes().time.limits().start;
}

QVariant AccessibleSpectrogram::minimumStepSize() const
{
    return view().axes().time.visible().length() / 100;
}

} // namespace stemma
