// Small helpers so that every control gets its name and explanation.
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace stemma
{

/// Gives @p widget an accessible name and the same explanation as tool tip and accessible description.
void describe(QWidget* widget, const QString& name, const QString& explanation);

/// A flat button with text; @p explanation names its key.
QToolButton* makeToolButton(QWidget* parent, const QString& text, const QString& explanation);
/// A push button that is large enough to be the one thing to do in a place; the text may be set later.
QPushButton* makeButton(QWidget* parent, const QString& text, const QString& explanation);

/// Lets a slider have the arrow keys while it has the focus, though they are shortcuts of the page around it.
void keepArrowKeys(QWidget* slider);

/// Makes the text of a label (or of any widget) larger and perhaps bold, relative to the user's font.
enum class Weight { Normal, Bold };
void setTextSize(QWidget* widget, double factor, Weight weight);

} // namespace stemma
