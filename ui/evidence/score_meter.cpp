#include "ui/evidence/score_meter.h"

#include "ui/delegates/band_colour.h"
#include "ui/text/format.h"

#include <QPainter>

namespace stemma
{
namespace
{

constexpr int thickness = 8;
constexpr int gap = 6;

} // namespace

ScoreMeter::ScoreMeter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreMeter::setScore(double score)
{
    m_score = score;
    setAccessibleName(bandWord(bandOf(score)) + QLatin1Char(' ') + scoreText(score));
    update();
}

QFont ScoreMeter::bigFont() const
{
    auto big = font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    return big;
}

QSize ScoreMeter::sizeHint() const
{
    const QFontMetrics big(bigFont());
    return {
        big.horizontalAdvance(bandWord(bandOf(m_score)) + QStringLiteral("  100 %")),
        big.height() + gap + thickness};
}

void ScoreMeter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(bigFont());
    const int line = painter.fontMetrics().height();
    const QRect upper(0, 0, width(), line);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, bandWord(bandOf(m_score)));
    painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, scoreText(m_score));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    auto groove = palette().color(QPalette::WindowText);
    groove.setAlphaF(0.18F);
    painter.setBrush(groove);
    const QRectF bar(0, line + gap, width(), thickness);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(bandColour(m_score, palette()));
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * m_score, thickness), 3, 3);
}

} // namespace stemma
