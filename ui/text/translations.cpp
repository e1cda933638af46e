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
    const auto install
        = [application](const QLocale& language, const QString& name, const QString& in) {
              auto* const translator = new QTranslator(application);
              if (translator->load(language, name, QStringLiteral("_"), in))
                  return QCoreApplication::installTranslator(translator);
              delete translator;
              return false;
          };
    const auto own = QFile::decodeName(folder.c_str());
    const bool english = install(QLocale(QLocale::English), QStringLiteral("stemma"), own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return english;
    // The later one is asked first.
    if (!install(locale, QStringLiteral("stemma"), own))
        return english;
    // With it comes the direction of the layout, so English stays left to right on every desktop.
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

} // namespace stemma
