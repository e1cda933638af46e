// A desktop knows a case file by its content and by its name, and opens it with Stemma.
#include "core/library/case_info.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stemma;

class TestCaseMimeType : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto tool = QStandardPaths::findExecutable(QStringLiteral("update-mime-database"));
        if (tool.isEmpty())
            QSKIP("update-mime-database is not installed");
        QVERIFY(m_folder.isValid());
        const auto packages = m_folder.filePath(QStringLiteral("mime/packages"));
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(
            QStringLiteral(STEMMA_SOURCE_DIR "/packaging/org.stemma.Stemma.mime.xml"),
            packages + QStringLiteral("/org.stemma.Stemma.xml")));
        // In one folder with what everybody knows, as on a desktop: among several folders Qt takes the last.
        const auto common = QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml");
        if (QFile::exists(common))
            QVERIFY(QFile::copy(common, packages + QStringLiteral("/freedesktop.org.xml")));
        QProcess process;
        process.start(tool, {m_folder.filePath(QStringLiteral("mime"))});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const auto messages = process.readAllStandardError();
        QVERIFY2(!messages.contains("org.stemma"), messages.constData());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_DIRS", m_folder.filePath(QStringLiteral("none")).toUtf8());
    }

    /// As the program itself tells them apart.
    void theContentDecides()
    {
        QByteArray head("SQLite format 3");
        head.resize(200, '\0');
        QCOMPARE(typeOf("library.db", head) == caseType(), false);
        head.replace(68, 4, "STMC");
        QCOMPARE(typeOf("sent by mail", head), caseType());
        QVERIFY(isCaseFile(m_folder.filePath(QStringLiteral("sent by mail")).toStdString()));
    }

    void soDoesTheName()
    {
        const auto name = QStringLiteral("A & B") + QLatin1String(caseExtension);
        QCOMPARE(
            QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name(),
            caseType());
    }

    void theProgramOpensIt()
    {
        QFile file(QStringLiteral(STEMMA_SOURCE_DIR "/packaging/org.stemma.Stemma.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("MimeType=%1;").arg(caseType())));
    }

private:
    static QString caseType() { return QStringLiteral("application/x-stemma-case"); }

    QString typeOf(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        return QMimeDatabase().mimeTypeForFile(file.fileName(), QMimeDatabase::MatchContent).name();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCaseMimeType)
#include "tst_case_mime_type.moc"
