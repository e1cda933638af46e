// Every text of the program exists, finished, in every language that is shipped.
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

QStringList matchesOf(const QString& pattern, const QString& text)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

/// %Ln is %n with the digits grouped.
QStringList placeholders(QString text)
{
    return matchesOf(
        QStringLiteral("%(n|\\d)"), text.replace(QLatin1String("%Ln"), QLatin1String("%n")));
}

QString spaceAround(const QString& text)
{
    static const QRegularExpression edges(QStringLiteral("^\\s*|\\s*$"));
    return matchesOf(edges.pattern(), text).join(QLatin1Char('|'));
}

/// The letter or sign that ends the name of a key: "(Ctrl+Shift+O)" has O; empty for "(Esc)".
QString keyOf(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("\\((?:[^\\s()]+\\+)?([A-Z.−+])\\)"));
    return key.match(text).captured(1);
}

qsizetype mnemonics(const QString& text)
{
    return matchesOf(QStringLiteral("&[^&\\s]"), text).size();
}

/// Forms of a text with a number.
qsizetype formsOf(const QString& language)
{
    return language == QLatin1String("ja") ? 1 : 2;
}

QString fileOf(const QString& language)
{
    return QStringLiteral("stemma_%1.ts").arg(language);
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
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        for (const auto& language : QStringLiteral(STEMMA_LANGUAGES).split(QLatin1Char(',')))
            QTest::newRow(qPrintable(language)) << language << QStringList();
        QTest::newRow("English plurals")
            << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
    }
    void everyTextOfTheSourcesIsInTheFile()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, options);
        const auto name = fileOf(language);
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
                QStringLiteral("-target-language"), language}
                + options + QStringList{QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto wanted = readMessages(fresh);
        const auto shipped = readMessages(sourceFile(name));
        QVERIFY(wanted.size() > 10);
        // A text that is filed under another class than the one that asks for it is never found.
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QVERIFY2(it.key().startsWith(QLatin1String("stemma::")), qPrintable(it.key()));
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
        QFETCH(QString, language);
        const auto messages = readMessages(sourceFile(fileOf(language)));
        QVERIFY(!messages.isEmpty());
        for (const auto& message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), message.numerus ? formsOf(language) : 1);
            for (const auto& form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
                QCOMPARE(placeholders(form), placeholders(message.source));
                QCOMPARE(spaceAround(form), spaceAround(message.source));
                QVERIFY2(mnemonics(form) == mnemonics(message.source), qPrintable(form));
                QVERIFY2(
                    message.numerus == form.contains(QLatin1String("%Ln")),
                    qPrintable(form + QStringLiteral(": numbers are grouped by %Ln")));
            }
        }
    }

    void tipsNameTheKeyThatTheButtonHas_data() { everyTextOfTheSourcesIsInTheFile_data(); }
    /// Keys are set in the sources, so their letters stay; only Alt and a letter belongs to the language.
    void tipsNameTheKeyThatTheButtonHas()
    {
        QFETCH(QString, language);
        static const QRegularExpression mnemonicKey(QStringLiteral("\\(Alt\\+[A-Z]\\)"));
        for (const auto& message : readMessages(sourceFile(fileOf(language)))) {
            for (const auto& form : message.forms) {
                if (!message.source.contains(mnemonicKey))
                    QVERIFY2(keyOf(form) == keyOf(message.source), qPrintable(form));
                if (message.source.endsWith(QLatin1String("(Esc)")))
                    QVERIFY2(form.endsWith(QLatin1Char(')')), qPrintable(form));
            }
        }
    }

    void frenchKeepsItsNarrowSpaces()
    {
        // Before ; ! ? : and inside of « », so that no line begins with one of them.
        static const QRegularExpression bare(
            QStringLiteral("[^\\x{202F}]([;!?:»]|\\x{2009})|«[^\\x{202F}]"));
        for (const auto& message : readMessages(sourceFile(fileOf(QStringLiteral("fr")))))
            for (const auto& form : message.forms)
                QVERIFY2(!form.contains(bare), qPrintable(form));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
