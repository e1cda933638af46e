#include "ui/spectrogram/tie_lines.h"

#include "ui/spectrogram/side.h"

#include <QPainter>

namespace stemma
{

TieLines::TieLines(const TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(&axis, &TimeAxis::changed, this, qOverload<>(&QWidget::update));
}

void TieLines::setTies(std::vector<Tie> ties)
{
    m_ties = std::move(ties);
    update();
}

QLineF TieLines::lineOf(const Tie& tie, const TimeRange& visible, const QSize& band)
{
    const auto xOf
        = [&](double time) { return (time - visible.start) / visible.length() * band.width(); };
    return {xOf(tie.above), 0, xOf(tie.below), static_cast<double>(band.height())};
}

void TieLines::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& tie : m_ties) {
        const auto line = lineOf(tie, m_axis.visible(), size());
        if (std::max(line.x1(), line.x2()) < 0 || std::min(line.x1(), line.x2()) > width())
            continue;
        // From the colour of the query to that of the reference.
        QLinearGradient colours(line.p1(), line.p2());
        colours.setColorAt(0, sideColour(Side::Query, palette()));
        colours.setColorAt(1, sideColour(Side::Reference, palette()));
        painter.setPen(QPen(colours, 2));
        painter.drawLine(line);
    }
}

} // namespace stemma
