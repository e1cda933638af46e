// Every text of the program exists, finished, in every language that is shipped.
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/translations.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace stemma;

namespace
{

struct Message {
    QString source;
    QStringList forms; ///< of the translation
    bool unfinished = false;
    bool numerus = false;
};

/// All messages of a file by context, source and comment.
QMap<QString, Message> readMessages(const QString& path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            const auto key = QStringList{context, message.source, comment};
            messages.insert(key.join(QLatin1Char('|')), message);
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message = {};
            comment.clear();
            message.numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.numerus)
                message.forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            message.forms << xml.readElementText();
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(n|\\d)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

QString sourceFile(const QString& name)
{
    return QStringLiteral(STEMMA_SOURCE_DIR "/translations/") + name;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfTheSourcesIsInTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("German") << QStringLiteral("stemma_de.ts") << QStringList();
        QTest::newRow("English plurals")
            << QStringLiteral("stemma_en.ts") << QStringList{QStringLiteral("-pluralonly")};
    }
    void everyTextOfTheSourcesIsInTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const auto fresh = folder.filePath(name);
        const auto root = QStringLiteral(STEMMA_SOURCE_DIR);
        QProcess lupdate;
        lupdate.start(
            QStringLiteral(STEMMA_LUPDATE),
            QStringList{
                QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                QStringLiteral("-I"), root, root + QStringLiteral("/ui"),
                root + QStringLiteral("/app"), root + QStringLiteral("/core/report"),
                QStringLiteral("-source-language"), QStringLiteral("en"),
                QStringLiteral("-target-language"), name.mid(7, 2)}
                + options + QStringList{QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto wanted = readMessages(fresh);
        const auto shipped = readMessages(sourceFile(name));
        QVERIFY(wanted.size() > 10);
        QStringList gaps;
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            if (!shipped.contains(it.key()))
                gaps << it.key();
        QVERIFY2(
            gaps.isEmpty(),
            qPrintable(
                QStringLiteral("run the target update_translations and translate:\n")
                + gaps.join(QLatin1Char('\n'))));
    }

    void everyTranslationIsFinished_data() { everyTextOfTheSourcesIsInTheFile_data(); }
    void everyTranslationIsFinished()
    {
        QFETCH(QString, name);
        const auto messages = readMessages(sourceFile(name));
        QVERIFY(!messages.isEmpty());
        for (const auto& message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), message.numerus ? 2 : 1);
            for (const auto& form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
                QCOMPARE(placeholders(form), placeholders(message.source));
            }
        }
    }

    void theShippedFilesSpeak()
    {
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(QLocale::English)));
        QCOMPARE(waitText(50), QStringLiteral("1 minute"));
        QCOMPARE(waitText(119), QStringLiteral("2 minutes"));
        QVERIFY(installTranslations(STEMMA_TRANSLATIONS, QLocale(QLocale::German)));
        QCOMPARE(waitText(119), QStringLiteral("2 Minuten"));
        QCOMPARE(bandWord(Band::Strong), QStringLiteral("Stark"));
        QVERIFY(errorText({ErrorCode::EmptyFile, {}, {}, {}})
                    .startsWith(QStringLiteral("Diese Datei")));
    }

    void aLanguageThatIsNotShippedIsEnglish()
    {
        QVERIFY(!installTranslations("/nowhere", QLocale(QLocale::Japanese)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
