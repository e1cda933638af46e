// Loads the program's language.
#pragma once

#include <QLocale>

#include <filesystem>

namespace stemma
{

/// Makes @p locale the default (English, where its digits are not 0 to 9) and installs its translation from
/// @p folder (stemma_<language>.qm), and Qt's own, into the running application. A language that is not shipped
/// is shown in English, whose file holds the plurals, and from left to right. Call once, after the
/// QCoreApplication was made. Returns false when not even English was found; the program then works with its
/// source texts.
bool installTranslations(
    const std::filesystem::path& folder, const QLocale& locale = QLocale::system());

} // namespace stemma
