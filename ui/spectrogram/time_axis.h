// The stretch of time that several views show together, and the cursor that they share.
#pragma once

#include "core/base/time_range.h"

#include <QObject>

#include <optional>

namespace stemma
{

/// Times are seconds on the query's time line. Lives on the GUI thread.
class TimeAxis final : public QObject
{
    Q_OBJECT
public:
    /// Nothing shorter can be shown.
    static constexpr double shortest = 0.25;

    using QObject::QObject;

    TimeRange limits() const { return m_limits; }
    TimeRange visible() const { return m_visible; }
    std::optional<double> cursor() const { return m_cursor; }
    /// Where the sound is that is heard.
    std::optional<double> playhead() const { return m_playhead; }

    /// What can be shown at all. The visible range is kept as far as it fits.
    void setLimits(const TimeRange& limits);
    /// Shows @p range, moved and shortened as far as the limits ask.
    void setVisible(const TimeRange& range);
    /// Shows @p range with room around it.
    void fit(const TimeRange& range);
    /// Shows @p factor times as long a stretch; @p anchor stays where it is on the screen.
    void zoom(double factor, double anchor);
    void zoomAtCentre(double factor);
    void scroll(double seconds);
    void setCursor(std::optional<double> time);
    void setPlayhead(std::optional<double> time);

Q_SIGNALS:
    void changed();
    void cursorChanged();
    void playheadChanged(std::optional<double> before, std::optional<double> now);

private:
    TimeRange m_limits{0, 1};
    TimeRange m_visible{0, 1};
    std::optional<double> m_cursor;
    std::optional<double> m_playhead;
};

} // namespace stemma
