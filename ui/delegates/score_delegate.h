// Draws a score as bar, number and word.
#pragma once

#include <QStyledItemDelegate>

namespace stemma
{

/// Where the parts of a score lie in its cell.
struct ScoreBar {
    QRect groove; ///< the whole scale, 0..1
    QRect fill; ///< from its left end to the score
    QRect text;
};

/// The text gets the width that it needs first, the bar what is left (at most 72 pixels, none below 16).
ScoreBar scoreBar(const QRect& cell, double score, int textWidth);

/// For cells with MatchModel's ScoreRole.
class ScoreDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace stemma
