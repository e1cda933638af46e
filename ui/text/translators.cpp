#include "ui/text/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace stemma
{
namespace
{

void install(
    QCoreApplication& application, const QLocale& locale, const QString& name,
    const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslators(
    QCoreApplication& application, const std::filesystem::path& folder, const QLocale& locale)
{
    install(
        application, locale, QStringLiteral("qtbase"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English comes first, for its plurals; a translation into the user's language overrides it.
    const QString files = QString::fromStdString(folder.string());
    install(application, QLocale(QLocale::English), QStringLiteral("stemma"), files);
    if (locale.language() != QLocale::English)
        install(application, locale, QStringLiteral("stemma"), files);
}

} // namespace stemma
