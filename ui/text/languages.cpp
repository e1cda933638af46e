#include "ui/text/languages.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace stemma
{

QStringList shippedLanguages(const std::filesystem::path& folder)
{
    const QDir where(QFile::decodeName(folder.c_str()));
    QStringList codes;
    for (const auto& name : where.entryList({QStringLiteral("stemma_*.qm")}))
        codes << name.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    std::sort(codes.begin(), codes.end(), [](const QString& one, const QString& other) {
        return languageName(one).localeAwareCompare(languageName(other)) < 0;
    });
    return codes;
}

QString languageName(const QString& code)
{
    const QLocale locale(code);
    auto name = locale.language() == QLocale::English ? QStringLiteral("English")
                                                      : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace stemma
