#include "ui/spectrogram/frequency_axis.h"

#include <algorithm>

namespace stemma
{

bool FrequencyAxis::isZoomed() const
{
    constexpr double tolerance = 1 + 1e-9;
    return m_visible.low > m_low * tolerance || m_visible.high * tolerance < m_high;
}

void FrequencyAxis::setLimits(double low, double high)
{
    m_low = low;
    m_high = high;
    setVisible(m_visible.low, m_visible.high);
}

void FrequencyAxis::setScale(FrequencyScale scale)
{
    if (scale == m_visible.scale)
        return;
    m_visible.scale = scale;
    Q_EMIT changed();
    setVisible(m_visible.low, m_visible.high);
}

void FrequencyAxis::setVisible(double low, double high)
{
    show(placeOf(scale(), low), placeOf(scale(), high));
}

void FrequencyAxis::zoom(double factor, double anchor)
{
    const double bottom = placeOf(scale(), m_visible.low);
    const double top = placeOf(scale(), m_visible.high);
    const double least = scale() == FrequencyScale::Logarithmic ? fewestOctaves : fewestHertz;
    const double whole = placeOf(scale(), m_high) - placeOf(scale(), m_low);
    const double span = std::clamp((top - bottom) * factor, std::min(least, whole), whole);
    const double at = placeOf(scale(), anchor);
    const double below = (at - bottom) / (top - bottom) * span;
    show(at - below, at - below + span);
}

void FrequencyAxis::zoomAtCentre(double factor)
{
    const double middle = (placeOf(scale(), m_visible.low) + placeOf(scale(), m_visible.high)) / 2;
    zoom(factor, frequencyAt(scale(), middle));
}

void FrequencyAxis::scroll(double share)
{
    const double bottom = placeOf(scale(), m_visible.low);
    const double top = placeOf(scale(), m_visible.high);
    const double by = share * (top - bottom);
    show(bottom + by, top + by);
}

void FrequencyAxis::showAll()
{
    setVisible(m_low, m_high);
}

void FrequencyAxis::setCursor(std::optional<double> hz)
{
    if (hz == m_cursor)
        return;
    m_cursor = hz;
    Q_EMIT cursorChanged();
}

void FrequencyAxis::show(double bottom, double top)
{
    const double least = scale() == FrequencyScale::Logarithmic ? fewestOctaves : fewestHertz;
    const double lowest = placeOf(scale(), m_low);
    const double highest = placeOf(scale(), m_high);
    const double whole = highest - lowest;
    const double span = std::clamp(top - bottom, std::min(least, whole), whole);
    const double start = std::clamp((bottom + top - span) / 2, lowest, highest - span);
    const FrequencyWindow visible{
        scale(), frequencyAt(scale(), start), frequencyAt(scale(), start + span)};
    if (visible == m_visible)
        return;
    m_visible = visible;
    Q_EMIT changed();
}

} // namespace stemma
