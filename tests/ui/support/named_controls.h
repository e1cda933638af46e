// Whether everything that takes the focus says what it is.
#pragma once

#include <QStringList>

class QWidget;

namespace stemma::test
{

/// The controls of a window or dialog that have no name for a screen reader or no explanation, as text.
QStringList unnamedControls(const QWidget& window);
/// How many controls it looks at.
int controlCount(const QWidget& window);

} // namespace stemma::test
