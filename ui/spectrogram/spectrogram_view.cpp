#include "ui/spectrogram/spectrogram_view.h"

#include "ui/spectrogram/accessible_spectrogram.h"
#include "ui/spectrogram/spectrogram_painter.h"
#include "ui/text/format.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

namespace stemma
{

SpectrogramView::SpectrogramView(Side side, SharedAxes& axes, QWidget* parent)
    : QWidget(parent)
    , m_axes(axes)
{
    m_state.side = side;
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto moved = [this] { requestPicture(); };
    connect(&axes.time, &TimeAxis::changed, this, moved);
    connect(&axes.frequency, &FrequencyAxis::changed, this, moved);
    connect(&axes.time, &TimeAxis::cursorChanged, this, &SpectrogramView::showCursor);
    connect(&axes.frequency, &FrequencyAxis::cursorChanged, this, &SpectrogramView::showCursor);
    connect(&axes.time, &TimeAxis::playheadChanged, this, &SpectrogramView::movePlayhead);
    connect(&m_tiles, &TileStore::drawn, this, qOverload<>(&QWidget::update));
    AccessibleSpectrogram::install();
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
    m_tiles.clear();
    movePlaced(placed);
}

void SpectrogramView::movePlaced(const PlacedMap& placed)
{
    m_state.placed = placed;
    requestPicture();
}

void SpectrogramView::setOther(const QString& title, const QString& detail, const PlacedMap& placed)
{
    m_state.otherTitle = title;
    m_state.otherDetail = detail;
    m_state.other = placed;
    requestPicture();
}

void SpectrogramView::setFine(const PlacedMap& own, const PlacedMap& other)
{
    m_state.fine = own;
    m_state.otherFine = other;
    requestPicture();
}

void SpectrogramView::setContent(PaneContent content)
{
    m_state.content = content;
    requestPicture();
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
}

void SpectrogramView::setRegions(std::vector<SpectrogramRegion> regions, int count)
{
    m_state.regionCount = count;
    m_state.regions = std::move(regions);
    update();
}

void SpectrogramView::setSelection(const std::optional<TimeRange>& selection)
{
    m_state.selection = selection;
    update();
}

SpectrogramGeometry SpectrogramView::geometryNow() const
{
    return spectrogramGeometry(size(), fontMetrics());
}

std::optional<double> SpectrogramView::levelAt(double axisTime, double hz) const
{
    // The finer one first, where it reaches.
    for (const auto& placed : {m_state.fine, m_state.placed}) {
        const auto view = placed.view();
        const auto frame = std::lround((axisTime - placed.start) * view.axes.framesPerSecond);
        const auto bin = std::lround(binOfFrequency(view.axes, hz));
        if (frame < 0 || frame >= view.frames() || bin < 0 || bin >= view.bins)
            continue;
        const auto level = view.frame(static_cast<int>(frame))[static_cast<std::size_t>(bin)];
        return view.axes.floorDb + level * view.axes.stepDb;
    }
    return {};
}

QString SpectrogramView::reading(double axisTime, double hz) const
{
    const auto level = levelAt(axisTime, hz);
    return level
        ? timeCode(m_state.labels.toReference(axisTime)) + QStringLiteral("  ") + levelText(*level)
        : QString();
}

void SpectrogramView::moveCursorTo(double axisTime)
{
    auto& axis = m_axes.time;
    const double time = std::clamp(axisTime, axis.limits().start, axis.limits().end);
    const auto visible = axis.visible();
    if (time < visible.start || time > visible.end)
        axis.scroll(time < visible.start ? time - visible.start : time - visible.end);
    axis.setCursor(time);
}

void SpectrogramView::showCursor()
{
    update();
    if (hasFocus())
        AccessibleSpectrogram::tellMoved(*this);
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
    update();
    if (!isVisible())
        return;
    m_state.frequency = m_axes.frequency.visible();
    m_state.visible = m_axes.time.visible();
    const auto picture = m_state.picture();
    const bool two = picture.kind != PictureKind::Single;
    if (!picture.one.map && !(two && picture.other.map)) {
        m_tiles.clear();
        return;
    }
    const auto plot = geometryNow().plot;
    const double ratio = devicePixelRatioF();
    m_tiles.show(
        picture, m_axes.time.visible(),
        QSize(
            static_cast<int>(std::lround(plot.width() * ratio)),
            static_cast<int>(std::lround(plot.height() * ratio))));
}

void SpectrogramView::paintEvent(QPaintEvent* /*event*/)
{
    m_state.visible = m_axes.time.visible();
    m_state.frequency = m_axes.frequency.visible();
    m_state.cursorTime = m_axes.time.cursor();
    m_state.cursorHz = m_axes.frequency.cursor();
    m_state.playhead = m_axes.time.playhead();
    m_state.focused = hasFocus();
    m_state.tiles = m_tiles.tiles();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs that way in every language
    paintSpectrogram(painter, geometryNow(), m_state, palette());
}

// Draws only the two narrow strips that change.
void SpectrogramView::movePlayhead(std::optional<double> before, std::optional<double> now)
{
    const auto geometry = geometryNow();
    for (const auto time : {before, now}) {
        if (!time)
            continue;
        const double x = geometry.xOf(*time, m_axes.time.visible());
        if (x > geometry.plot.left() - 4 && x < geometry.plot.right() + 4)
            update(static_cast<int>(x) - 4, geometry.plot.top(), 9, geometry.plot.height());
    }
}

void SpectrogramView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    requestPicture(); // nothing was drawn while it was hidden
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
        requestPicture();
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
