// The texts of a window as its user, or a screen reader, meets them.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace stemma::test
{

struct VisibleText {
    QString text; ///< never empty; without mark-up
    QString where; ///< the class and role, for messages
};

/// Everything that @p root and the visible widgets in it say, with the menus and the first rows of the tables.
std::vector<VisibleText> visibleTexts(QWidget& root);

/// "stemma::ImportPanel/QToolButton": how messages name a widget.
QString nameOfWidget(const QWidget& widget);

} // namespace stemma::test
