#include "ui/overview/overview_view.h"

#include "ui/text/format.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stemma
{

OverviewView::OverviewView(TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(
        this, tr("Overview of the query"),
        tr("The whole query and its matches. Click: show that place. Drag: move the window. Home "
           "and "
           "End: first and last part. Wheel: zoom."));
    connect(&axis, &TimeAxis::changed, this, [this] {
        describeState();
        update();
    });
}

void OverviewView::setQuery(std::shared_ptr<const SpectralMap> map, double seconds)
{
    m_map = std::move(map);
    m_state.seconds = seconds;
    m_state.regions.clear();
    measure();
    describeState();
    update();
}

void OverviewView::setRegions(std::vector<OverviewRegion> regions)
{
    m_state.regions = std::move(regions);
    describeState();
    update();
}

void OverviewView::setPlayhead(std::optional<double> time)
{
    m_state.playhead = time;
    update();
}

/// Screen readers get in words what the strip shows.
void OverviewView::describeState()
{
    const auto visible = m_axis.visible();
    setAccessibleName(
        m_state.seconds > 0 ? tr("Overview of the query: %1 shown of %2, %n place(s) with matches",
                                 nullptr, static_cast<int>(m_state.regions.size()))
                                  .arg(rangeText(visible), durationText(m_state.seconds))
                            : tr("Overview of the query"));
}

QSize OverviewView::sizeHint() const
{
    return {280, fontMetrics().height() * 2};
}

void OverviewView::measure()
{
    m_state.loudness
        = m_map ? loudnessColumns(m_map->view(), std::max(1, width() / 2)) : std::vector<float>();
}

void OverviewView::paintEvent(QPaintEvent* /*event*/)
{
    m_state.visible = m_axis.visible();
    m_state.focused = hasFocus();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    paintOverview(painter, rect(), m_state, palette());
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    measure();
}

void OverviewView::centreOn(double x)
{
    const double length = m_axis.visible().length();
    const double centre = overviewTime(rect(), m_state.seconds, x);
    m_axis.setVisible({centre - length / 2, centre + length / 2});
}

void OverviewView::mousePressEvent(QMouseEvent* event)
{
    m_pressedX = event->position().x();
    m_dragging = false;
}

void OverviewView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (std::abs(event->position().x() - m_pressedX) >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging)
        centreOn(event->position().x());
}

void OverviewView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_dragging)
        return;
    const double time = overviewTime(rect(), m_state.seconds, event->position().x());
    const auto found = std::find_if(
        m_state.regions.begin(), m_state.regions.end(), [&](const OverviewRegion& region) {
            return time >= region.time.start && time <= region.time.end;
        });
    if (found == m_state.regions.end())
        centreOn(event->position().x());
    else
        Q_EMIT regionChosen(found->match, found->occurrence);
}

void OverviewView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    m_axis.zoom(std::pow(0.8, steps), overviewTime(rect(), m_state.seconds, event->position().x()));
    event->accept();
}

void OverviewView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        m_axis.scroll(m_axis.limits().start - m_axis.visible().start);
    else if (event->key() == Qt::Key_End)
        m_axis.scroll(m_axis.limits().end - m_axis.visible().end);
    else
        QWidget::keyPressEvent(event);
}

} // namespace stemma
