// What the window's program says on the command line before, or instead of, showing a window.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

class GuiCommandLineTest : public QObject
{
    Q_OBJECT

    struct Run {
        int exit = -1; ///< -1 when it did not end by itself
        QString messages;
    };

    QTemporaryDir m_folder;
    QString m_work = QStringLiteral(STEMMA_SOURCE_DIR "/tests/data/demo/works/varispeed_loop.ogg");

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    Run start(const QStringList& arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(STEMMA),
            QStringList{QStringLiteral("--library"), path("library"), QStringLiteral("--no-audio")}
                + arguments);
        Run run;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            run.exit = process.exitCode();
        run.messages = QString::fromUtf8(process.readAllStandardError());
        return run;
    }

private Q_SLOTS:
    void aWebLinkIsAnsweredInWords()
    {
        const auto run = start({QStringLiteral("https://example.org/song.mp3")});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.messages.contains(QStringLiteral("web link")), qPrintable(run.messages));
        QVERIFY(run.messages.contains(QStringLiteral("https://example.org/song.mp3")));
        QCOMPARE(start({QStringLiteral("--import"), QStringLiteral("ftp://example.org/")}).exit, 2);
    }

    void aReportIsAboutARecording()
    {
        const auto run = start({QStringLiteral("--report"), path("report.pdf"), m_folder.path()});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.messages.contains(QStringLiteral("is a folder")), qPrintable(run.messages));
    }

    void nothingIsSearchedInACase()
    {
        const auto file
            = start({QStringLiteral("--report"), path("report.pdf"), path("a.stemma-case")});
        QCOMPARE(file.exit, 2);
        QVERIFY2(file.messages.contains(QStringLiteral("stemma-cli")), qPrintable(file.messages));
        const auto library = start(
            {QStringLiteral("--library"), path("a.stemma-case"), QStringLiteral("--report"),
             path("report.pdf"), m_work});
        QCOMPARE(library.exit, 2);
    }

    void whatIsNotImportedIsNamed()
    {
        const auto run = start(
            {QStringLiteral("--import"), path("no such folder"), QStringLiteral("--report"),
             path("report.pdf"), m_work});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.messages.contains(QStringLiteral("no such folder")), qPrintable(run.messages));
        QVERIFY(!QFile::exists(path("report.pdf")));
    }

    /// The report is written all the same, and the exit code says that something is missing.
    void theRestIsReported()
    {
        const QDir songs(QStringLiteral(STEMMA_SOURCE_DIR "/tests/data/demo/library"));
        const auto run = start(
            {QStringLiteral("--import"), songs.path(), QStringLiteral("--import"),
             path("no such folder"), QStringLiteral("--report"), path("report.pdf"), m_work});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.messages.contains(QStringLiteral("no such folder")), qPrintable(run.messages));
        QVERIFY(QFile::exists(path("report.pdf")));
    }
};

QTEST_GUILESS_MAIN(GuiCommandLineTest)
#include "tst_gui_command_line.moc"
