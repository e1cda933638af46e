// The languages that the program speaks.
#pragma once

#include <QStringList>

#include <filesystem>

namespace stemma
{

/// Codes of the translations in @p folder ("de", "en"), by their own names.
QStringList shippedLanguages(const std::filesystem::path& folder);
/// "Deutsch", "English".
QString languageName(const QString& code);

} // namespace stemma
