// One recording of a comparison: its spectrogram with axes, marked regions and cursor.
#pragma once

#include "ui/spectrogram/frequency_axis.h"
#include "ui/spectrogram/spectrogram_geometry.h"
#include "ui/spectrogram/spectrogram_state.h"
#include "ui/spectrogram/time_axis.h"

#include <QWidget>

namespace stemma
{

/// The axes that several views share.
struct SharedAxes {
    TimeAxis time;
    FrequencyAxis frequency;
};

/// Wheel zooms in time at the pointer, with Shift it scrolls, with Ctrl or over the frequencies it zooms in
/// frequency; dragging pans. The axes must outlive the view.
class SpectrogramView final : public QWidget
{
    Q_OBJECT
public:
    SpectrogramView(Side side, SharedAxes& axes, QWidget* parent = nullptr);

    void setCaption(const QString& title, const QString& detail);
    /// Shown instead of a picture; empty: the picture.
    void setMessage(const QString& message);
    /// A recording. Until its picture is drawn nothing else is shown.
    void setPlaced(const PlacedMap& placed);
    /// The same recording, placed anew: its old picture stands in for the new one.
    void movePlaced(const PlacedMap& placed);
    /// The other recording, for contents that need it.
    void setOther(const QString& title, const QString& detail, const PlacedMap& placed);
    /// Finer maps of stretches of both, or none: shown in the place of the others as far as they reach.
    void setFine(const PlacedMap& own, const PlacedMap& other);
    void setContent(PaneContent content);
    /// What times the axis shows: those of Placement::toReference().
    void setLabels(const Placement& labels);
    void setLevels(const LevelRange& levels);
    void setColours(ColourMap colours);
    /// @param count of all that there are, where only some are shown
    void setRegions(std::vector<SpectrogramRegion> regions, int count);
    /// Lets a stretch be selected by dragging, with Shift or on the time axis.
    void setSelectable(bool selectable) { m_selectable = selectable; }
    void setSelection(const std::optional<TimeRange>& selection);

    const SpectrogramState& state() const { return m_state; }
    const SharedAxes& axes() const { return m_axes; }
    /// Moves the shared cursor in time, and what is shown so far that it is seen.
    void moveCursorTo(double axisTime);
    SpectrogramGeometry geometryNow() const;
    /// The picture is all there, and sharp.
    bool isDrawn() const { return m_tiles.isComplete(); }
    /// dB; none outside of the recording.
    std::optional<double> levelAt(double axisTime, double hz) const;
    /// Time and level at a place of the axes: "0:42.10  −18 dB"; "" outside of the recording.
    QString reading(double axisTime, double hz) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void regionActivated(int index);
    /// A click in the plot that neither panned nor selected; seconds of the axis.
    void clicked(double axisTime);
    void selectionDragged(const stemma::TimeRange& range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Drag { None, Press, Pan, Select };
    struct Pressed {
        QPointF at;
        TimeRange visible;
        FrequencyWindow frequency;
    };

    void requestPicture();
    void showCursor();
    void movePlayhead(std::optional<double> before, std::optional<double> now);
    void hover(const QPointF& at);
    void pan(const QPointF& to);
    void select(const QPointF& to);
    bool beginsSelection(const QMouseEvent& event) const;
    int regionAt(double time) const;

    SharedAxes& m_axes;
    SpectrogramState m_state;
    Drag m_drag = Drag::None;
    Pressed m_pressed;
    bool m_selectable = false;
    TileStore m_tiles;
};

} // namespace stemma
