#include "core/report/pdf/axes.h"

#include "core/report/pdf/spectrogram.h"
#include "core/report/pdf/text.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPen>

#include <array>
#include <cmath>

namespace stemma::pdf
{
using namespace words;

namespace
{

class AxisText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportAxis)
};

constexpr double tickLength = mm(1.2);

void drawTick(QPainter& painter, QPointF from, QPointF to, const QColor& colour)
{
    painter.setPen(QPen(colour, mm(0.15)));
    painter.drawLine(from, to);
}

} // namespace

double tickStep(double seconds, int wanted)
{
    static constexpr std::array<double, 14> steps
        = {0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800};
    for (const double step : steps) {
        if (seconds / step <= wanted)
            return step;
    }
    return 3600;
}

std::vector<double> ticks(double from, double to, double step)
{
    std::vector<double> places;
    for (double i = std::ceil(from / step - 1e-9); i * step <= to + 1e-9; ++i)
        places.push_back(i * step);
    return places;
}

void drawFrequencyAxis(QPainter& painter, const QRectF& pane, const SpectralAxes& axes, int bins)
{
    const auto y = [&](double hz) {
        const double bin = std::log2(hz / axes.lowestHz) * axes.binsPerOctave + 0.5;
        return pane.bottom() - bin / bins * pane.height();
    };
    const double box = mm(4);
    for (const int hz : {50, 100, 200, 500, 1000, 2000, 5000, 10000}) {
        const double place = y(hz);
        if (place < pane.top() || place > pane.bottom())
            continue;
        drawTick(painter, {pane.left() - tickLength, place}, {pane.left(), place}, colour::grey);
        const QString label
            = hz < 1000 ? AxisText::tr("%1 Hz").arg(hz) : AxisText::tr("%1 kHz").arg(hz / 1000);
        drawLine(
            painter, {pane.left() - mm(15), place - box / 2, mm(13.2), box}, label, Type::Tick,
            colour::grey, Qt::AlignRight);
    }
    for (int octave = 1; octave <= 9; ++octave) {
        // C4 is 261.63 Hz when A4 is 440 Hz.
        const double place = y(440 * std::exp2(octave - 4 - 9.0 / 12));
        if (place < pane.top() || place > pane.bottom())
            continue;
        drawTick(painter, {pane.right(), place}, {pane.right() + tickLength, place}, colour::grey);
        drawLine(
            painter, {pane.right() + mm(1.9), place - box / 2, mm(8), box},
            QStringLiteral("C%1").arg(octave), Type::Tick, colour::grey);
    }
}

void drawTimeAxis(
    QPainter& painter, const QRectF& pane, double from, double to, const QColor& colour,
    const std::function<double(double)>& x)
{
    const double step = tickStep(to - from, 10);
    for (const double seconds : ticks(from, to, step)) {
        const double place = x(seconds);
        drawTick(painter, {place, pane.bottom()}, {place, pane.bottom() + tickLength}, colour);
        // The first and the last label stay within the width of the pane.
        QRectF box(place - mm(8), pane.bottom() + tickLength, mm(16), mm(3.2));
        Qt::Alignment alignment = Qt::AlignHCenter;
        if (place - mm(4) < pane.left()) {
            box.moveLeft(pane.left());
            alignment = Qt::AlignLeft;
        } else if (place + mm(4) > pane.right()) {
            box.moveRight(pane.right());
            alignment = Qt::AlignRight;
        }
        const QString label = tickLabel(seconds, step);
        QRectF covered = box;
        covered.setWidth(widthOf(label, Type::Tick) + mm(0.8));
        if (alignment == Qt::AlignHCenter)
            covered.moveCenter(box.center());
        else if (alignment == Qt::AlignRight)
            covered.moveRight(box.right());
        painter.fillRect(covered, Qt::white); // tie-lines pass here
        drawLine(painter, box, label, Type::Tick, colour, alignment);
    }
}

void drawLegend(QPainter& painter, const QRectF& box)
{
    const QRectF bar(box.left(), box.top() + mm(0.6), mm(42), mm(2.4));
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    constexpr int stops = 32;
    for (int i = 0; i <= stops; ++i) {
        const double place = static_cast<double>(i) / stops;
        gradient.setColorAt(place, QColor(colourOf(place)));
    }
    painter.fillRect(bar, gradient);
    painter.setPen(QPen(colour::rule, mm(0.15)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);

    for (int db = 0; db <= shownDecibels; db += 20) {
        const double x = bar.right() - bar.width() * db / shownDecibels;
        drawTick(painter, {x, bar.bottom()}, {x, bar.bottom() + mm(0.8)}, colour::grey);
        const QString label = db == 0 ? QStringLiteral("0") : QChar(0x2212) + QString::number(db);
        drawLine(
            painter, {x - mm(5), bar.bottom() + mm(0.8), mm(10), mm(3)}, label, Type::Tick,
            colour::grey, Qt::AlignHCenter);
    }
    drawLine(
        painter,
        {bar.right() + mm(4), box.top() + mm(0.2), box.right() - bar.right() - mm(4), mm(3.2)},
        AxisText::tr("dB below the loudest point of each picture"), Type::Tick, colour::grey);
}

} // namespace stemma::pdf
