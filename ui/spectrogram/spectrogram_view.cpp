#include "ui/spectrogram/spectrogram_view.h"

#include "ui/text/format.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace stemma
{

SpectrogramView::SpectrogramView(Side side, TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    m_state.side = side;
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&axis, &TimeAxis::changed, this, [this] {
        requestPicture();
        update();
    });
    connect(&axis, &TimeAxis::cursorChanged, this, qOverload<>(&QWidget::update));
    connect(&axis, &TimeAxis::playheadChanged, this, &SpectrogramView::movePlayhead);
    connect(
        &m_renderer, &SpectrogramRenderer::rendered, this, [this](const RenderedPicture& picture) {
            m_state.picture = picture;
            update();
        });
}

void SpectrogramView::setCaption(const QString& title, const QString& detail)
{
    m_state.title = title;
    m_state.detail = detail;
    update();
}

void SpectrogramView::setMessage(const QString& message)
{
    m_state.message = message;
    update();
}

void SpectrogramView::setPlaced(const PlacedMap& placed)
{
    m_state.placed = placed;
    m_state.picture = {};
    requestPicture();
    update();
}

void SpectrogramView::setLabels(const Placement& labels)
{
    m_state.labels = labels;
    update();
}

void SpectrogramView::setLevels(const LevelRange& levels)
{
    m_state.levels = levels;
    requestPicture();
}

void SpectrogramView::setColours(ColourMap colours)
{
    m_state.colours = colours;
    requestPicture();
    update();
}

void SpectrogramView::setRegions(std::vector<SpectrogramRegion> regions)
{
    m_state.regions = std::move(regions);
    update();
}

SpectrogramGeometry SpectrogramView::geometryNow() const
{
    return spectrogramGeometry(size(), fontMetrics());
}

QString SpectrogramView::reading(double axisTime, double bin) const
{
    if (!m_state.placed.map)
        return {};
    const auto view = m_state.placed.map->view();
    const auto frame = std::lround((axisTime - m_state.placed.start) * view.axes.framesPerSecond);
    const auto row = std::lround(bin);
    if (frame < 0 || frame >= view.frames() || row < 0 || row >= view.bins)
        return {};
    const auto level = view.frame(static_cast<int>(frame))[static_cast<std::size_t>(row)];
    return timeCode(m_state.labels.toReference(axisTime)) + QStringLiteral("  ")
        + levelText(view.axes.floorDb + level * view.axes.stepDb);
}

QSize SpectrogramView::sizeHint() const
{
    return {640, 220};
}

QSize SpectrogramView::minimumSizeHint() const
{
    return {280, fontMetrics().height() * 2 + 70};
}

void SpectrogramView::requestPicture()
{
    const auto plot = geometryNow().plot;
    if (!m_state.placed.map || !isVisible())
        return;
    // Half a screen more on both sides lets panning show something while the next picture is drawn.
    const auto visible = m_axis.visible();
    const double margin = visible.length() / 2;
    const double ratio = devicePixelRatioF();
    m_renderer.request(
        {m_state.placed,
         {visible.start - margin, visible.end + margin},
         QSize(
             static_cast<int>(std::lround(2 * plot.width() * ratio)),
             static_cast<int>(std::lround(plot.height() * ratio))),
         m_state.levels,
         m_state.colours});
}

void SpectrogramView::paintEvent(QPaintEvent* /*event*/)
{
    m_state.visible = m_axis.visible();
    m_state.cursorTime = m_axis.cursor();
    m_state.playhead = m_axis.playhead();
    m_state.focused = hasFocus();
    QPainter painter(this);
    paintSpectrogram(painter, geometryNow(), m_state, palette());
}

// Draws only the two narrow strips that change.
void SpectrogramView::movePlayhead(std::optional<double> before, std::optional<double> now)
{
    const auto geometry = geometryNow();
    for (const auto time : {before, now}) {
        if (!time)
            continue;
        const double x = geometry.xOf(*time, m_axis.visible());
        if (x > geometry.plot.left() - 4 && x < geometry.plot.right() + 4)
            update(static_cast<int>(x) - 4, geometry.plot.top(), 9, geometry.plot.height());
    }
}

void SpectrogramView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    requestPicture();
}

void SpectrogramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

void SpectrogramView::wheelEvent(QWheelEvent* event)
{
    const auto delta = event->angleDelta();
    const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    const bool scrolls = delta.y() == 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (scrolls)
        m_axis.scroll(-steps * m_axis.visible().length() / 10);
    else
        m_axis.zoom(
            std::pow(0.8, steps), geometryNow().timeAt(event->position().x(), m_axis.visible()));
    hover(event->position());
    event->accept();
}

void SpectrogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedVisible = m_axis.visible();
    m_dragging = false;
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed) {
        const double moved = event->position().x() - m_pressed->x();
        if (std::abs(moved) >= QApplication::startDragDistance())
            m_dragging = true;
        if (m_dragging) {
            setCursor(Qt::ClosedHandCursor);
            const double seconds = moved / geometryNow().plot.width() * m_pressedVisible.length();
            m_axis.setVisible({m_pressedVisible.start - seconds, m_pressedVisible.end - seconds});
        }
    }
    hover(event->position());
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    unsetCursor();
    m_pressed.reset();
    const int region = regionAt(geometryNow().timeAt(event->position().x(), m_axis.visible()));
    if (!m_dragging && region >= 0)
        Q_EMIT regionActivated(region);
}

void SpectrogramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int region = regionAt(geometryNow().timeAt(event->position().x(), m_axis.visible()));
    if (region >= 0)
        m_axis.fit(m_state.regions[static_cast<std::size_t>(region)].time);
}

void SpectrogramView::leaveEvent(QEvent* /*event*/)
{
    m_state.cursorRow.reset();
    m_axis.setCursor(std::nullopt);
    Q_EMIT hovered(std::nullopt);
    update();
}

void SpectrogramView::hover(const QPointF& at)
{
    const auto geometry = geometryNow();
    if (!m_state.placed.map || !geometry.plot.contains(at.toPoint())) {
        leaveEvent(nullptr);
        return;
    }
    m_state.cursorRow = std::round(at.y()) + 0.5;
    m_axis.setCursor(geometry.timeAt(at.x(), m_axis.visible()));
    Q_EMIT hovered(
        binAtRow(at.y() - geometry.plot.top(), m_state.placed.map->bins, geometry.plot.height()));
    update();
}

int SpectrogramView::regionAt(double time) const
{
    int found = -1;
    for (std::size_t i = 0; i < m_state.regions.size(); ++i) {
        const auto& region = m_state.regions[i];
        // Where two overlap, a click reaches the one that is not chosen yet.
        if (time >= region.time.start && time <= region.time.end && (found < 0 || !region.active))
            found = static_cast<int>(i);
    }
    return found;
}

} // namespace stemma
