// The language that the program ends up with: its words, its numbers, Qt's dialogs, the direction of the layout.
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTest>
#include <QTranslator>

using namespace stemma;

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(stemma::ImportPanel)
};

/// As in a program that was just started.
void removeLanguages()
{
    for (auto* const translator : QCoreApplication::instance()->findChildren<QTranslator*>())
        delete translator;
}

} // namespace

class TestInstalledLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedFilesSpeak()
    {
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(QLocale::English)));
        QCOMPARE(waitText(50), QStringLiteral("1 minute"));
        QCOMPARE(waitText(119), QStringLiteral("2 minutes"));
        QCOMPARE(
            ImportText::tr("%n not done yet", nullptr, 18204),
            QStringLiteral("18,204 not done yet"));
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(QLocale::German)));
        QCOMPARE(waitText(119), QStringLiteral("2 Minuten"));
        QCOMPARE(bandWord(Band::Strong), QStringLiteral("Stark"));
        QVERIFY(errorText({ErrorCode::EmptyFile, {}, {}, {}})
                    .startsWith(QStringLiteral("Diese Datei")));
        QCOMPARE(
            ImportText::tr("%n not done yet", nullptr, 18204), QStringLiteral("18.204 noch offen"));
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(QLocale::French)));
        QCOMPARE(waitText(50), QStringLiteral("1 minute"));
        QCOMPARE(bandWord(Band::Weak), QStringLiteral("Faible"));
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(QLocale::Spanish)));
        QCOMPARE(waitText(3 * 3600), QStringLiteral("3 horas"));
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(QLocale::Japanese)));
        QCOMPARE(waitText(119), QStringLiteral("2 分"));
        QCOMPARE(waitText(50), QStringLiteral("1 分"));
    }

    void numbersFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("stretch");
        const auto row = [](const char* locale, const QString& place, const QString& stretch) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << place << stretch;
        };
        row("en", QStringLiteral("0:42.10"), QStringLiteral("+12.4 %"));
        row("de_AT", QStringLiteral("0:42,10"), QStringLiteral("+12,4 %"));
        row("fr", QStringLiteral("0:42,10"), QStringLiteral("+12,4\u202F%"));
        row("es", QStringLiteral("0:42,10"), QStringLiteral("+12,4\u00A0%"));
        row("ja", QStringLiteral("0:42.10"), QStringLiteral("+12.4%"));
        // Not shipped: English words, with the numbers of the country where they are written alike.
        row("it", QStringLiteral("0:42,10"), QStringLiteral("+12,4 %"));
        row("ar_EG", QStringLiteral("0:42.10"), QStringLiteral("+12.4 %"));
        row("he", QStringLiteral("0:42.10"), QStringLiteral("+12.4 %"));
    }
    void numbersFollowTheLanguage()
    {
        QFETCH(QString, locale);
        removeLanguages();
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(locale)));
        QTEST(timeCode(42.1), "place");
        QTEST(stretchText(1.124), "stretch");
    }

    void qtSpeaksTheLanguageToo_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Abbrechen");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Annuler");
        QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("Cancelar");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("キャンセル");
        QTest::newRow("not shipped") << QStringLiteral("ar") << QStringLiteral("Cancel");
    }
    void qtSpeaksTheLanguageToo()
    {
        if (!QFile::exists(
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                + QStringLiteral("/qtbase_de.qm")))
            QSKIP("the translations of Qt are not installed");
        QFETCH(QString, locale);
        removeLanguages();
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(locale)));
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
        // Where Qt reads the direction of the layout.
        QVERIFY(
            QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION")
            != QLatin1String("RTL"));
    }

    void theSecondWishOfTheDesktopCounts()
    {
        // Qt reads the wishes once a process.
        if (qEnvironmentVariable("LANGUAGE") != QLatin1String("ar:fr")) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LANG"), QStringLiteral("ar_EG.UTF-8"));
            environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("ar:fr"));
            environment.remove(QStringLiteral("LC_ALL"));
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(
                QCoreApplication::applicationFilePath(),
                {QStringLiteral("theSecondWishOfTheDesktopCounts")});
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
            return;
        }
        removeLanguages();
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale::system()));
        QCOMPARE(bandWord(Band::Weak), QStringLiteral("Faible"));
        QVERIFY(
            QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION")
            != QLatin1String("RTL"));
    }

    void aLanguageThatIsNotShippedIsEnglish()
    {
        QVERIFY(!installTranslations("/nowhere", QLocale(QLocale::Japanese)));
    }
};

QTEST_GUILESS_MAIN(TestInstalledLanguages)
#include "tst_installed_languages.moc"
