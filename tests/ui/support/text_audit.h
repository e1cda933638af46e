// Walks the widgets of a window under PseudoTranslator and tells which texts were not translated, are cut off
// or lie over one another. Knows the kinds of widgets, not the window: what is added to it is walked too.
#pragma once

#include <QStringList>

class QWidget;

namespace stemma::test
{

/// Texts with words outside of the brackets of PseudoTranslator: labels, buttons, actions, tips, accessible names,
/// headers and cells, placeholders, titles. Single letters, names of keys and the words of @p data (what the
/// test itself made up: titles, file names, codecs) are none.
QStringList untranslatedTexts(QWidget& root, const QStringList& data);

/// Buttons, labels, headers, tabs and bars of @p root that are smaller than their text.
QStringList cutTexts(QWidget& root);

/// Labels and buttons that cover one another.
QStringList overlaps(QWidget& root);

/// Letters of the keyboard that two menus, two items of a menu, or two visible buttons share.
QStringList sharedMnemonics(QWidget& root);

/// All of the above.
QStringList checkTexts(QWidget& root, const QStringList& data);

} // namespace stemma::test
