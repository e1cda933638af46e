#include "ui/spectrogram/time_axis.h"

#include <algorithm>
#include <utility>

namespace stemma
{

void TimeAxis::setLimits(const TimeRange& limits)
{
    m_limits = {limits.start, std::max(limits.end, limits.start + shortest)};
    setVisible(m_visible);
}

void TimeAxis::setVisible(const TimeRange& range)
{
    const double length = std::clamp(range.length(), shortest, m_limits.length());
    const double centre = (range.start + range.end) / 2;
    const double start = std::clamp(centre - length / 2, m_limits.start, m_limits.end - length);
    const TimeRange visible{start, start + length};
    if (visible.start == m_visible.start && visible.end == m_visible.end)
        return;
    m_visible = visible;
    Q_EMIT changed();
}

void TimeAxis::fit(const TimeRange& range)
{
    const double margin = std::max(0.25, range.length() * 0.15);
    setVisible({range.start - margin, range.end + margin});
}

void TimeAxis::zoom(double factor, double anchor)
{
    const double length = std::clamp(m_visible.length() * factor, shortest, m_limits.length());
    const double before = (anchor - m_visible.start) / m_visible.length();
    const double start = anchor - before * length;
    setVisible({start, start + length});
}

void TimeAxis::zoomAtCentre(double factor)
{
    zoom(factor, (m_visible.start + m_visible.end) / 2);
}

void TimeAxis::scroll(double seconds)
{
    setVisible({m_visible.start + seconds, m_visible.end + seconds});
}

void TimeAxis::setCursor(std::optional<double> time)
{
    if (time == m_cursor)
        return;
    m_cursor = time;
    Q_EMIT cursorChanged();
}

void TimeAxis::setPlayhead(std::optional<double> time)
{
    if (time == m_playhead)
        return;
    const auto before = std::exchange(m_playhead, time);
    Q_EMIT playheadChanged(before, time);
}

} // namespace stemma
