// How large a dialog opens.
#pragma once

#include <QSize>

class QWidget;

namespace stemma
{

/// Of @p wanted, what a screen of @p available pixels has room for beside a window's frame.
QSize sizeOnScreen(QSize wanted, QSize available);

/// Gives @p dialog, before it is shown, the size that it should have, or less on a small screen.
void openWithSize(QWidget& dialog, QSize wanted);

} // namespace stemma
