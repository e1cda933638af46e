#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

namespace stemma
{

bool installTranslations(const std::filesystem::path& folder, const QLocale& locale)
{
    // Digits of another script belong to its language; beside English words they would only confuse.
    const bool known = locale.zeroDigit() == QLatin1String("0");
    QLocale::setDefault(known ? locale : QLocale(QLocale::English));
    auto* const application = QCoreApplication::instance();
    // The language that was found, which may be the second wish of the desktop; empty when none was.
    const auto install
        = [application](const QLocale& language, const QString& name, const QString& in) {
              auto* const translator = new QTranslator(application);
              if (translator->load(language, name, QStringLiteral("_"), in)
                  && QCoreApplication::installTranslator(translator))
                  return translator->language();
              delete translator;
              return QString();
          };
    const auto own = QFile::decodeName(folder.c_str());
    const auto english = install(QLocale(QLocale::English), QStringLiteral("stemma"), own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return !english.isEmpty();
    // The later one is asked first.
    const auto found = install(locale, QStringLiteral("stemma"), own);
    if (found.isEmpty())
        return !english.isEmpty();
    // With it comes the direction of the layout: that of the language which is shown.
    install(
        QLocale(found), QStringLiteral("qtbase"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

} // namespace stemma
