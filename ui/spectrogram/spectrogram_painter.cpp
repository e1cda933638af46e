#include "ui/spectrogram/spectrogram_painter.h"

#include "ui/spectrogram/ticks.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <cmath>

namespace stemma
{
namespace
{

constexpr int gap = 6;

class Painter
{
    Q_DECLARE_TR_FUNCTIONS(stemma::SpectrogramPainter)
};

class Painting
{
public:
    Painting(
        QPainter& painter, const SpectrogramGeometry& geometry, const SpectrogramState& state,
        const QPalette& palette)
        : m_painter(painter)
        , m_geometry(geometry)
        , m_state(state)
        , m_palette(palette)
    {
        m_faint = palette.color(QPalette::WindowText);
        m_faint.setAlphaF(0.62F);
    }

    void caption();
    void picture();
    void frequencyAxis();
    void timeAxis();
    void legend();
    void regions();
    void cursor();
    void frame();
    void playhead();

private:
    void haloLine(const QLineF& line, const QPen& pen);

    QPainter& m_painter;
    const SpectrogramGeometry& m_geometry;
    const SpectrogramState& m_state;
    const QPalette& m_palette;
    QColor m_faint;
};

void Painting::caption()
{
    const auto rect = m_geometry.caption;
    const auto colour = sideColour(m_state.side, m_palette);
    const int size = m_painter.fontMetrics().height() + 2;
    const QRect badge(rect.left(), rect.center().y() - size / 2, size, size);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(badge, 3, 3);
    auto font = m_painter.font();
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(isDark(m_palette) ? Qt::black : Qt::white);
    m_painter.drawText(badge, Qt::AlignCenter, sideLetter(m_state.side));

    const QFontMetrics bold(font);
    auto text = rect.adjusted(size + gap + 2, 0, 0, 0);
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    const auto title = bold.elidedText(m_state.title, Qt::ElideMiddle, text.width());
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    text.setLeft(text.left() + bold.horizontalAdvance(title) + 2 * gap);
    font.setBold(false);
    m_painter.setFont(font);
    m_painter.setPen(m_faint);
    m_painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(m_state.detail, Qt::ElideRight, text.width()));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void Painting::picture()
{
    const auto plot = m_geometry.plot;
    m_painter.fillRect(
        plot, m_palette.color(QPalette::Window).darker(isDark(m_palette) ? 130 : 112));
    if (!m_state.message.isEmpty()) {
        m_painter.setPen(m_faint);
        m_painter.drawText(
            plot.adjusted(20, 4, -20, -4), Qt::AlignCenter | Qt::TextWordWrap, m_state.message);
        return;
    }
    const auto& [image, time] = m_state.picture;
    if (image.isNull())
        return;
    m_painter.save();
    m_painter.setClipRect(plot);
    const double left = m_geometry.xOf(time.start, m_state.visible);
    const double right = m_geometry.xOf(time.end, m_state.visible);
    QRectF target(left, plot.top(), right - left, plot.height());
    const double ratio = m_painter.device()->devicePixelRatioF();
    if (std::abs(target.width() * ratio - image.width()) < 1.5) {
        // Drawn for this zoom: whole device pixels keep it sharp.
        target.moveLeft(std::round(left * ratio) / ratio);
        target.setWidth(image.width() / ratio);
    }
    m_painter.drawImage(target, image);
    m_painter.restore();
}

void Painting::frequencyAxis()
{
    if (!m_state.placed.map)
        return;
    const auto rect = m_geometry.frequencyAxis;
    const auto& map = *m_state.placed.map;
    const int lineHeight = m_painter.fontMetrics().height();
    m_painter.setPen(m_faint);
    m_painter.drawText(
        QRect(rect.left(), rect.bottom() + 2, rect.width() - gap - 2, lineHeight),
        Qt::AlignRight | Qt::AlignVCenter, Painter::tr("Hz"));
    double lastRow = 1e9;
    for (const auto& tick : frequencyTicks(map.axes, map.bins)) {
        const double row = rect.top() + rowOfBin(tick.at, map.bins, rect.height());
        if (lastRow - row < lineHeight + 2 || row < rect.top() + lineHeight * 0.4)
            continue;
        lastRow = row;
        const int y = static_cast<int>(std::lround(row));
        const int top = std::min(y - lineHeight / 2, rect.bottom() - lineHeight + 2);
        m_painter.setPen(m_faint);
        m_painter.drawText(
            QRect(rect.left(), top, rect.width() - gap - 2, lineHeight),
            Qt::AlignRight | Qt::AlignVCenter, tick.label);
        m_painter.drawLine(rect.right() - 3, y, rect.right(), y);
        m_painter.setPen(QColor(255, 255, 255, 26));
        m_painter.drawLine(m_geometry.plot.left(), y, m_geometry.plot.right(), y);
    }
}

void Painting::timeAxis()
{
    if (!m_state.placed.map)
        return;
    const auto rect = m_geometry.timeAxis;
    const auto& labels = m_state.labels;
    const TimeRange shown{
        labels.toReference(m_state.visible.start), labels.toReference(m_state.visible.end)};
    const int width = m_painter.fontMetrics().horizontalAdvance(timeCode(shown.end)) + 4 * gap;
    m_painter.setPen(m_faint);
    for (const auto& tick : timeTicks(shown, rect.width() / std::max(1, width))) {
        const double axisTime = labels.toQuery(tick.at);
        const int x = static_cast<int>(std::lround(m_geometry.xOf(axisTime, m_state.visible)));
        if (tick.at < 0)
            continue;
        m_painter.drawLine(x, rect.top(), x, rect.top() + 3);
        const int wide = m_painter.fontMetrics().horizontalAdvance(tick.label) + 2;
        QRect text(x - wide / 2, rect.top() + 3, wide, rect.height() - 3);
        if (text.right() > rect.right())
            text.moveRight(rect.right());
        if (text.left() < rect.left())
            text.moveLeft(rect.left());
        m_painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void Painting::legend()
{
    if (!m_state.placed.map)
        return;
    const auto rect = m_geometry.legend;
    const auto& colours = colourTable(m_state.colours);
    for (int y = 0; y < rect.height(); ++y) {
        const auto level = static_cast<std::size_t>(
            255.0 * (rect.height() - 1 - y) / std::max(1, rect.height() - 1));
        m_painter.fillRect(rect.left(), rect.top() + y, rect.width(), 1, QColor(colours[level]));
    }
    const auto labels = m_geometry.legendLabels;
    const int lineHeight = m_painter.fontMetrics().height();
    m_painter.setPen(m_faint);
    const int steps = labels.height() > 7 * lineHeight ? 4
        : labels.height() > 4 * lineHeight             ? 2
                                                       : 1;
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const double db = m_state.levels.top + share * (m_state.levels.bottom - m_state.levels.top);
        const int y = labels.top() + static_cast<int>(share * (labels.height() - lineHeight));
        m_painter.drawText(
            QRect(labels.left(), y, labels.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
            i == 0 ? levelText(db) : levelText(db).section(QLatin1Char(' '), 0, 0));
    }
}

void Painting::haloLine(const QLineF& line, const QPen& pen)
{
    m_painter.setPen(QPen(QColor(0, 0, 0, 150), pen.widthF() + 2));
    m_painter.drawLine(line);
    m_painter.setPen(pen);
    m_painter.drawLine(line);
}

void Painting::regions()
{
    const auto plot = m_geometry.plot;
    const auto colour = sideOverlayColour(m_state.side);
    m_painter.save();
    m_painter.setClipRect(plot);
    for (const auto& region : m_state.regions) {
        const double left = m_geometry.xOf(region.time.start, m_state.visible);
        const double right = m_geometry.xOf(region.time.end, m_state.visible);
        if (right < plot.left() || left > plot.right())
            continue;
        const auto style = m_state.side == Side::Query ? Qt::SolidLine : Qt::DashLine;
        const QPen pen(colour, region.active ? 2 : 1, style, Qt::FlatCap);
        const double top = plot.top() + 1;
        haloLine(QLineF(left, top, left, plot.bottom()), pen);
        haloLine(QLineF(right, top, right, plot.bottom()), pen);
        haloLine(QLineF(left, top, right, top), pen);

        const auto& metrics = m_painter.fontMetrics();
        const QRectF tab(
            left, top, metrics.horizontalAdvance(region.label) + 2 * gap, metrics.height() + 2);
        if (region.label.isEmpty() || tab.width() > right - left)
            continue;
        m_painter.fillRect(tab, region.active ? colour : QColor(0, 0, 0, 160));
        m_painter.setPen(region.active ? QColor(Qt::black) : colour);
        m_painter.drawText(tab, Qt::AlignCenter, region.label);
    }
    m_painter.restore();
}

void Painting::cursor()
{
    if (!m_state.cursorTime || !m_state.placed.map)
        return;
    const auto plot = m_geometry.plot;
    const double x = std::round(m_geometry.xOf(*m_state.cursorTime, m_state.visible)) + 0.5;
    const QPen pen(QColor(255, 255, 255, 220), 1);
    if (x >= plot.left() && x <= plot.right())
        haloLine(QLineF(x, plot.top(), x, plot.bottom()), pen);
    if (m_state.cursorRow)
        haloLine(QLineF(plot.left(), *m_state.cursorRow, plot.right(), *m_state.cursorRow), pen);
}

// Black, white, black: to be seen on every colour.
void Painting::playhead()
{
    const auto plot = m_geometry.plot;
    if (!m_state.playhead || !m_state.placed.map)
        return;
    const int x = static_cast<int>(std::lround(m_geometry.xOf(*m_state.playhead, m_state.visible)));
    if (x < plot.left() || x > plot.right())
        return;
    m_painter.fillRect(x - 2, plot.top(), 4, plot.height(), Qt::black);
    m_painter.fillRect(x - 1, plot.top(), 2, plot.height(), Qt::white);
}

void Painting::frame()
{
    if (!m_state.focused)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
    m_painter.drawRect(m_geometry.plot);
}

} // namespace

double SpectrogramGeometry::xOf(double time, const TimeRange& visible) const
{
    return plot.left() + (time - visible.start) / visible.length() * plot.width();
}

double SpectrogramGeometry::timeAt(double x, const TimeRange& visible) const
{
    return visible.start + (x - plot.left()) / plot.width() * visible.length();
}

SpectrogramGeometry spectrogramGeometry(const QSize& size, const QFontMetrics& metrics)
{
    const int line = metrics.height();
    const int left = metrics.horizontalAdvance(QStringLiteral("A8  7040")) + 2 * gap;
    const int labels = metrics.horizontalAdvance(QStringLiteral("−88 dB")) + 2;
    const int bar = 10;
    SpectrogramGeometry geometry;
    geometry.caption = {0, 0, size.width(), line + 8};
    const int bottom = line + 6;
    geometry.plot
        = {left, geometry.caption.bottom() + 1,
           std::max(1, size.width() - left - labels - bar - 2 * gap),
           std::max(1, size.height() - geometry.caption.height() - bottom)};
    geometry.frequencyAxis = {0, geometry.plot.top(), left, geometry.plot.height()};
    geometry.timeAxis = {left, geometry.plot.bottom() + 1, geometry.plot.width(), bottom};
    geometry.legend
        = {geometry.plot.right() + gap, geometry.plot.top(), bar, geometry.plot.height()};
    geometry.legendLabels
        = {geometry.legend.right() + gap, geometry.plot.top(), labels, geometry.plot.height()};
    return geometry;
}

void paintSpectrogram(
    QPainter& painter, const SpectrogramGeometry& geometry, const SpectrogramState& state,
    const QPalette& palette)
{
    Painting painting(painter, geometry, state, palette);
    painting.caption();
    painting.picture();
    painting.frequencyAxis();
    painting.timeAxis();
    painting.legend();
    painting.regions();
    painting.cursor();
    painting.frame();
    painting.playhead();
}

} // namespace stemma
