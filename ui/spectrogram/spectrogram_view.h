// One recording of a comparison: its spectrogram with axes, marked regions and cursor.
#pragma once

#include "ui/spectrogram/spectrogram_painter.h"
#include "ui/spectrogram/time_axis.h"

#include <QWidget>

namespace stemma
{

/// Wheel zooms at the pointer, Shift and wheel scroll, dragging pans. The axis is shared and must outlive
/// the view.
class SpectrogramView final : public QWidget
{
    Q_OBJECT
public:
    SpectrogramView(Side side, TimeAxis& axis, QWidget* parent = nullptr);

    void setCaption(const QString& title, const QString& detail);
    /// Shown instead of a picture; empty: the picture.
    void setMessage(const QString& message);
    void setPlaced(const PlacedMap& placed);
    /// What times the axis shows: those of Placement::toReference().
    void setLabels(const Placement& labels);
    void setLevels(const LevelRange& levels);
    void setColours(ColourMap colours);
    void setRegions(std::vector<SpectrogramRegion> regions);

    const SpectrogramState& state() const { return m_state; }
    SpectrogramGeometry geometryNow() const;
    /// Time and level at a place of the axis: "0:42.10  −18 dB"; "" outside of the recording.
    QString reading(double axisTime, double bin) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The bin under the pointer, or none when it left.
    void hovered(std::optional<double> bin);
    void regionActivated(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void requestPicture();
    void movePlayhead(std::optional<double> before, std::optional<double> now);
    void hover(const QPointF& at);
    int regionAt(double time) const;

    TimeAxis& m_axis;
    SpectrogramState m_state;
    std::optional<QPointF> m_pressed;
    TimeRange m_pressedVisible;
    bool m_dragging = false;
    SpectrogramRenderer m_renderer;
};

} // namespace stemma
