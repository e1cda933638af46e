// The stretch of frequency that several views show together, and the cursor that they share.
#pragma once

#include "ui/spectrogram/frequency_window.h"

#include <QObject>

#include <optional>

namespace stemma
{

/// Frequencies are in Hz. Lives on the GUI thread.
class FrequencyAxis final : public QObject
{
    Q_OBJECT
public:
    /// Nothing narrower can be shown.
    static constexpr double fewestOctaves = 0.5;
    static constexpr double fewestHertz = 100;

    using QObject::QObject;

    const FrequencyWindow& visible() const { return m_visible; }
    FrequencyScale scale() const { return m_visible.scale; }
    std::optional<double> cursor() const { return m_cursor; }
    /// Something lies above or below of what is shown.
    bool isZoomed() const;

    /// What can be shown at all. What is shown is kept as far as it fits.
    void setLimits(double low, double high);
    /// The frequencies that are shown stay.
    void setScale(FrequencyScale scale);
    /// Shows that stretch, moved and narrowed as far as the limits ask.
    void setVisible(double low, double high);
    /// Shows @p factor times as much; @p anchor stays where it is on the screen.
    void zoom(double factor, double anchor);
    void zoomAtCentre(double factor);
    /// Moves up by so much of what is shown.
    void scroll(double share);
    void showAll();
    void setCursor(std::optional<double> hz);

Q_SIGNALS:
    void changed();
    void cursorChanged();

private:
    /// In places of the scale.
    void show(double bottom, double top);

    double m_low = 20;
    double m_high = 20'000;
    FrequencyWindow m_visible;
    std::optional<double> m_cursor;
};

} // namespace stemma
