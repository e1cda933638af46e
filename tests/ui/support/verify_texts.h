// For tests of the window in a language of longer words.
#pragma once

#include <QStringList>

class QWidget;

namespace stemma::test
{

/// Words that come from the recordings of the tests, not from the program.
const QStringList& recordedWords();

/// Lays @p widget out anew at the smallest size of the window and at the usual one, and fails the test when a text
/// there escaped translation, is cut off or overlaps. @p names come from the test, as recordedWords() do.
void verifyTexts(QWidget& widget, const QStringList& names = {});

/// The same for a dialog, which is shown at the size that it chose.
void verifyDialog(QWidget& dialog, const QStringList& names = {});

} // namespace stemma::test
