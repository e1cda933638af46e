// Loads the program's language.
#pragma once

#include <QLocale>

#include <filesystem>

namespace stemma
{

/// Makes @p locale the default and installs its translation from @p folder (stemma_<language>.qm), and Qt's
/// own, into the running application. A language that is not shipped is shown in English, whose file holds
/// the plurals. Call once, after the QCoreApplication was made. Returns false when not even English was
/// found; the program then works with its source texts.
bool installTranslations(
    const std::filesystem::path& folder, const QLocale& locale = QLocale::system());

} // namespace stemma
