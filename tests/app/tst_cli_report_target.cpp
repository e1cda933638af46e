// Where report writes: a sentence and an exit code for each place that will not do, and nothing left behind.
#include "tests/app/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

using namespace stemma;

class CliReportTargetTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo = QStringLiteral(STEMMA_SOURCE_DIR "/tests/data/demo");

    QString path(const QString& name) const { return m_folder.filePath(name); }

    CliRun report(const QString& output, const QStringList& more = {}) const
    {
        return runCli(
            QStringList{
                QStringLiteral("--library"), path(QStringLiteral("library")),
                QStringLiteral("report"), m_demo + QStringLiteral("/works/varispeed_loop.ogg"),
                QStringLiteral("-o"), output}
            + more);
    }
    static QStringList format(const char* name)
    {
        return {QStringLiteral("--format"), QString::fromLatin1(name)};
    }

    static QByteArray contentOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString written(const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write("mine") != 4)
            qFatal("cannot write a file");
        return name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const CliRun run = runCli(
            {QStringLiteral("--library"), path(QStringLiteral("library")), QStringLiteral("import"),
             m_demo + QStringLiteral("/library")});
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
    }

    /// Whatever a document is written to, its bytes are the same.
    void standardOutput()
    {
        for (const char* name : {"csv", "json", "labels"}) {
            const QString file = path(QString::fromLatin1(name));
            QCOMPARE(report(file, format(name)).exit, 0);
            const CliRun run = report(QStringLiteral("-"), format(name));
            QVERIFY2(run.exit == 0, qPrintable(run.messages));
            QVERIFY(!run.out.isEmpty());
            QCOMPARE(run.out, contentOf(file));
        }
        const CliRun pdf = report(QStringLiteral("-"), format("pdf"));
        QVERIFY(pdf.out.startsWith("%PDF-") && pdf.out.trimmed().endsWith("%%EOF"));
        QVERIFY2(pdf.messages.isEmpty(), qPrintable(pdf.messages)); // Qt's own ones, too
        QVERIFY(!QFile::exists(QStringLiteral("-")));
    }

    void whatDoesNotFitOnStandardOutput()
    {
        const CliRun nameless = report(QStringLiteral("-"));
        QCOMPARE(nameless.exit, 2);
        QVERIFY2(nameless.messages.contains(u"--format"), qPrintable(nameless.messages));
        for (const QStringList& several : {format("png"), QStringList{QStringLiteral("--all")}}) {
            const CliRun run = report(QStringLiteral("-"), several);
            QCOMPARE(run.exit, 2);
            QVERIFY(run.out.isEmpty());
            QVERIFY2(run.messages.contains(u"folder"), qPrintable(run.messages));
        }
    }

    void aFolderIsNoFile()
    {
        const QString folder = path(QStringLiteral("a.pdf"));
        QVERIFY(QDir().mkpath(folder));
        for (const QStringList& force : {QStringList(), QStringList{QStringLiteral("--force")}}) {
            const CliRun run = report(folder, force);
            QCOMPARE(run.exit, 2);
            QVERIFY2(run.messages.contains(u"is a folder"), qPrintable(run.messages));
            QVERIFY(!run.messages.contains(u"--force"));
        }
        QVERIFY(QDir(folder).isEmpty());
        QCOMPARE(report(folder, format("txt")).exit, 0); // with a format it is meant as one
        QVERIFY(QFile::exists(folder + QStringLiteral("/varispeed_loop.txt")));
    }

    void aFileIsNoFolder()
    {
        for (const char* name : {"mine.png", "mine.wav", "mine"}) {
            const QString file = written(path(QString::fromLatin1(name)));
            const CliRun run = report(file, format("png"));
            QCOMPARE(run.exit, 2);
            QVERIFY2(run.messages.contains(u"is a file"), qPrintable(run.messages));
            QVERIFY(!run.messages.contains(u"--force"));
            QCOMPARE(contentOf(file), QByteArray("mine"));
        }
        const CliRun slash = report(path(QStringLiteral("mine/")), format("txt"));
        QCOMPARE(slash.exit, 2);
        QVERIFY2(slash.messages.contains(u"is a file"), qPrintable(slash.messages));
        const CliRun unmade = report(path(QStringLiteral("new.wav")));
        QCOMPARE(unmade.exit, 2);
        QVERIFY2(unmade.messages.contains(u"--format wav"), qPrintable(unmade.messages));
        QVERIFY(!QFile::exists(path(QStringLiteral("new.wav"))));
    }

    void devicesAndPipesStay()
    {
        const QString pipe = path(QStringLiteral("pipe.txt"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0666), 0);
        const QString link = path(QStringLiteral("link.txt"));
        QCOMPARE(symlink("nowhere", qPrintable(link)), 0);
        for (const QString& target :
             {pipe, link, QStringLiteral("/dev/null"), QStringLiteral("/dev/full")}) {
            const auto before = std::filesystem::symlink_status(target.toStdString()).type();
            const CliRun run = report(target, format("txt") << QStringLiteral("--force"));
            QCOMPARE(run.exit, 2);
            QVERIFY2(run.messages.contains(target), qPrintable(run.messages));
            QVERIFY2(run.messages.contains(u"ordinary file"), qPrintable(run.messages));
            QVERIFY(std::filesystem::symlink_status(target.toStdString()).type() == before);
        }
    }

    void aFullDiskIsNamed()
    {
        const QString disk = path(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        if (mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=40k") != 0)
            QSKIP("only root can mount a small disk");
        const QString file = written(disk + QStringLiteral("/a.pdf"));
        const CliRun one = report(file, {QStringLiteral("--force")});
        const auto content = contentOf(file);
        const auto left = QDir(disk).entryList(QDir::Files | QDir::Hidden);
        const CliRun several
            = report(disk, format("txt") + format("pdf") + QStringList{QStringLiteral("--force")});
        const auto finished = QDir(disk).entryList(QDir::Files | QDir::Hidden);
        umount(qPrintable(disk));
        QCOMPARE(one.exit, 1);
        QVERIFY2(
            one.messages.contains(u"a.pdf") && one.messages.contains(u"full"),
            qPrintable(one.messages));
        QVERIFY(!one.messages.contains(u"kept"));
        QCOMPARE(content, QByteArray("mine"));
        QCOMPARE(left, QStringList{QStringLiteral("a.pdf")});
        QCOMPARE(several.exit, 1);
        QVERIFY2(
            several.messages.contains(u"finished before are kept"), qPrintable(several.messages));
        QCOMPARE(
            finished, (QStringList{QStringLiteral("a.pdf"), QStringLiteral("varispeed_loop.txt")}));
    }

    void aFolderThatIsNotThere()
    {
        const CliRun run = report(path(QStringLiteral("none/a.pdf")));
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.messages.contains(path(QStringLiteral("none"))), qPrintable(run.messages));
    }
};

QTEST_GUILESS_MAIN(CliReportTargetTest)
#include "tst_cli_report_target.moc"
