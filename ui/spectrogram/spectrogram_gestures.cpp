// What mouse and wheel do in a spectrogram view.
#include "ui/spectrogram/spectrogram_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stemma
{

void SpectrogramView::wheelEvent(QWheelEvent* event)
{
    const auto geometry = geometryNow();
    const auto at = event->position();
    const auto delta = event->angleDelta();
    const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    const auto modifiers = event->modifiers();
    const bool scrolls = delta.y() == 0 || modifiers.testFlag(Qt::ShiftModifier);
    const bool frequency
        = modifiers.testFlag(Qt::ControlModifier) || geometry.frequencyAxis.contains(at.toPoint());
    auto& time = m_axes.time;
    if (frequency && scrolls)
        m_axes.frequency.scroll(steps / 10);
    else if (frequency)
        m_axes.frequency.zoom(
            std::pow(0.8, steps),
            m_axes.frequency.visible().frequencyOf(
                at.y() - geometry.plot.top(), geometry.plot.height()));
    else if (scrolls)
        time.scroll(-steps * time.visible().length() / 10);
    else
        time.zoom(std::pow(0.8, steps), geometry.timeAt(at.x(), time.visible()));
    hover(at);
    event->accept();
}

bool SpectrogramView::beginsSelection(const QMouseEvent& event) const
{
    return m_selectable
        && (event.modifiers().testFlag(Qt::ShiftModifier)
            || geometryNow().timeAxis.contains(event.position().toPoint()));
}

void SpectrogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = {event->position(), m_axes.time.visible(), m_axes.frequency.visible()};
    m_drag = beginsSelection(*event) ? Drag::Select : Drag::Press;
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position();
    const bool far = (at - m_pressed.at).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::Press && far) {
        m_drag = Drag::Pan;
        QWidget::setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan)
        pan(at);
    else if (m_drag == Drag::Select && (far || m_state.selection))
        select(at);
    else if (m_drag == Drag::None && m_selectable)
        QWidget::setCursor(
            geometryNow().timeAxis.contains(at.toPoint()) ? Qt::IBeamCursor : Qt::ArrowCursor);
    hover(at);
}

void SpectrogramView::pan(const QPointF& to)
{
    const auto plot = geometryNow().plot;
    const auto moved = to - m_pressed.at;
    const auto& from = m_pressed.visible;
    const double seconds = moved.x() / plot.width() * from.length();
    m_axes.time.setVisible({from.start - seconds, from.end - seconds});
    if (!m_axes.frequency.isZoomed())
        return;
    const auto& window = m_pressed.frequency;
    m_axes.frequency.setVisible(
        window.frequencyOf(plot.height() - moved.y(), plot.height()),
        window.frequencyOf(-moved.y(), plot.height()));
}

void SpectrogramView::select(const QPointF& to)
{
    const auto geometry = geometryNow();
    const auto limits = m_axes.time.limits();
    const auto timeAt = [&](const QPointF& at) {
        return std::clamp(geometry.timeAt(at.x(), m_axes.time.visible()), limits.start, limits.end);
    };
    const double from = timeAt(m_pressed.at);
    const double until = timeAt(to);
    Q_EMIT selectionDragged({std::min(from, until), std::max(from, until)});
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    unsetCursor();
    const auto geometry = geometryNow();
    const double time = geometry.timeAt(event->position().x(), m_axes.time.visible());
    if (std::exchange(m_drag, Drag::None) != Drag::Press
        || !geometry.plot.contains(event->position().toPoint()))
        return;
    if (const int region = regionAt(time); region >= 0)
        Q_EMIT regionActivated(region);
    Q_EMIT clicked(time);
}

void SpectrogramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto geometry = geometryNow();
    if (geometry.frequencyAxis.contains(event->position().toPoint())) {
        m_axes.frequency.showAll();
        return;
    }
    const int region = regionAt(geometry.timeAt(event->position().x(), m_axes.time.visible()));
    if (region >= 0)
        m_axes.time.fit(m_state.regions[static_cast<std::size_t>(region)].time);
}

void SpectrogramView::leaveEvent(QEvent* /*event*/)
{
    m_axes.time.setCursor(std::nullopt);
    m_axes.frequency.setCursor(std::nullopt);
}

void SpectrogramView::hover(const QPointF& at)
{
    const auto geometry = geometryNow();
    if (!m_state.placed.map || !geometry.plot.contains(at.toPoint())) {
        leaveEvent(nullptr);
        return;
    }
    m_axes.time.setCursor(geometry.timeAt(at.x(), m_axes.time.visible()));
    m_axes.frequency.setCursor(m_axes.frequency.visible().frequencyOf(
        at.y() - geometry.plot.top(), geometry.plot.height()));
}

} // namespace stemma
