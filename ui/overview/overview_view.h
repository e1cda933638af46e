// The strip above the spectrograms: the whole query with its matches, and the window on it.
#pragma once

#include "core/spectral/spectral_map.h"
#include "ui/overview/overview_painter.h"
#include "ui/spectrogram/time_axis.h"

#include <QWidget>

#include <memory>

namespace stemma
{

/// A click shows that place, dragging moves the window, a click on a match chooses it. The axis is shared and
/// must outlive the view.
class OverviewView final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewView(TimeAxis& axis, QWidget* parent = nullptr);

    void setQuery(std::shared_ptr<const SpectralMap> map, double seconds);
    void setRegions(std::vector<OverviewRegion> regions);
    /// What is heard at this moment; none: nothing.
    void setPlayhead(std::optional<double> time);
    const OverviewState& state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void regionChosen(int match, int occurrence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measure();
    void centreOn(double x);
    void describeState();

    TimeAxis& m_axis;
    std::shared_ptr<const SpectralMap> m_map;
    OverviewState m_state;
    double m_pressedX = 0;
    bool m_dragging = false;
};

} // namespace stemma
