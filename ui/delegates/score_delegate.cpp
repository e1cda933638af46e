#include "ui/delegates/score_delegate.h"

#include "ui/delegates/band_colour.h"
#include "ui/item_models/match_model.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr int margin = 6;
constexpr int longestBar = 72;
constexpr int shortestBar = 16;
constexpr int thickness = 8;

} // namespace

ScoreBar scoreBar(const QRect& cell, double score, int textWidth)
{
    const int room = cell.width() - textWidth - 3 * margin;
    const int width = room < shortestBar ? 0 : std::min(room, longestBar);
    ScoreBar bar;
    bar.groove
        = {cell.left() + margin, cell.top() + (cell.height() - thickness) / 2, width, thickness};
    bar.fill = bar.groove;
    bar.fill.setWidth(static_cast<int>(std::lround(std::clamp(score, 0.0, 1.0) * width)));
    const int left = width > 0 ? bar.groove.right() + 1 + margin : cell.left() + margin;
    bar.text = {left, cell.top(), std::max(0, cell.right() + 1 - left), cell.height()};
    return bar;
}

void ScoreDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto text = std::exchange(cell.text, QString());
    const auto* const style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const double score = index.data(MatchModel::ScoreRole).toDouble();
    const auto bar = scoreBar(cell.rect, score, cell.fontMetrics.horizontalAdvance(text));
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto textColour
        = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    auto groove = textColour;
    groove.setAlphaF(0.18F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove);
    painter->drawRoundedRect(bar.groove, 3, 3);
    painter->setBrush(selected ? textColour : bandColour(score, cell.palette));
    if (bar.fill.width() > 0)
        painter->drawRoundedRect(bar.fill, 3, 3);
    painter->setPen(textColour);
    painter->drawText(bar.text, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto base = QStyledItemDelegate::sizeHint(option, index);
    return {base.width() + longestBar + 2 * margin, base.height()};
}

} // namespace stemma
