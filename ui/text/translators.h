// The language of the program.
#pragma once

#include <QLocale>

#include <filesystem>

class QCoreApplication;

namespace stemma
{

/// Installs the program's and Qt's own translations for @p locale; without one the program speaks English.
/// Call once, before any text is made. @p folder holds stemma_<language>.qm.
void installTranslators(
    QCoreApplication& application, const std::filesystem::path& folder, const QLocale& locale);

} // namespace stemma
