// Bad input, one sentence and one exit code each; the rest of the work goes on and nothing is lost.
#include "tests/app/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <csignal>
#include <filesystem>

using namespace stemma;

class CliBadInputTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_good = QStringLiteral(STEMMA_SOURCE_DIR "/tests/data/demo/library");

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString write(const char* name, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    QByteArray goodAudio() const
    {
        QFile file(m_good + u'/' + QDir(m_good).entryList({QStringLiteral("*.ogg")}).first());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the demo recordings are missing");
        return file.readAll();
    }

    /// 16-bit PCM with a header of its own: silence when the amplitude is 0.
    static QByteArray wav(int rate, int channels, double seconds, int amplitude)
    {
        const auto frames = static_cast<int>(rate * seconds);
        QByteArray data;
        for (int i = 0; i < frames; ++i) {
            const auto value = static_cast<qint16>(amplitude * ((i * 440 / rate) % 2 ? 1 : -1));
            for (int c = 0; c < channels; ++c)
                data.append(reinterpret_cast<const char*>(&value), 2);
        }
        QByteArray header("RIFF....WAVEfmt ", 16);
        const auto put = [&header](quint32 value, int bytes) {
            header.append(reinterpret_cast<const char*>(&value), bytes);
        };
        put(16, 4);
        put(1, 2);
        put(static_cast<quint32>(channels), 2);
        put(static_cast<quint32>(rate), 4);
        put(static_cast<quint32>(rate * channels * 2), 4);
        put(static_cast<quint32>(channels * 2), 2);
        put(16, 2);
        header.append("data");
        put(static_cast<quint32>(data.size()), 4);
        const auto size = static_cast<quint32>(header.size() + data.size() - 8);
        memcpy(header.data() + 4, &size, 4);
        return header + data;
    }

    QStringList with(const QStringList& arguments, const char* library = "library") const
    {
        return QStringList{QStringLiteral("--library"), path(library)} + arguments;
    }

private Q_SLOTS:
    /// QTemporaryDir cannot remove names that are no UTF-8.
    void cleanupTestCase() { std::filesystem::remove_all(m_folder.path().toStdString()); }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown verb") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("query of nothing") << QStringList{QStringLiteral("query")};
        QTest::newRow("threshold above 1") << QStringList{
            QStringLiteral("query"), QStringLiteral("a.wav"), QStringLiteral("--threshold"),
            QStringLiteral("2")};
        QTest::newRow("region backwards") << QStringList{
            QStringLiteral("query"), QStringLiteral("a.wav"), QStringLiteral("--from"),
            QStringLiteral("5"),     QStringLiteral("--to"),  QStringLiteral("2")};
        QTest::newRow("a web link")
            << QStringList{QStringLiteral("query"), QStringLiteral("https://example.org/a.mp3")};
        QTest::newRow("one folder to relocate")
            << QStringList{QStringLiteral("relocate"), QStringLiteral("/old")};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY(!run.messages.isEmpty());
    }

    void helpIsNoError() { QCOMPARE(runCli({QStringLiteral("--help")}).exit, 0); }

    /// All sorts of broken files beside good ones: the good ones are imported, each bad one is named once.
    void aMixedFolder()
    {
        write("mixed/good one's \"copy\"\n.ogg", goodAudio());
        write("mixed/text.mp3", "This is only text, whatever its name says.\n");
        write("mixed/empty.wav", {});
        write("mixed/short.wav", wav(44100, 1, 0.3, 8000));
        write("mixed/silence.wav", wav(44100, 2, 20, 0));
        write("mixed/low rate.wav", wav(8000, 1, 10, 8000));
        write("mixed/many channels.wav", wav(192000, 8, 3, 8000));
        write("mixed/cut.ogg", goodAudio().left(goodAudio().size() / 2));
        QFile raw(QString::fromUtf8(QByteArray(m_folder.path().toUtf8() + "/mixed/plain.ogg")));
        QVERIFY(raw.open(QIODevice::WriteOnly) && raw.write(goodAudio()) > 0);
        raw.close();
        QVERIFY(
            ::rename(
                qPrintable(raw.fileName()),
                (m_folder.path().toUtf8() + "/mixed/latin1 \xe9\xff.ogg").constData())
            == 0);
        QVERIFY(::symlink("itself", qPrintable(path("mixed/itself"))) == 0);
        QVERIFY(::symlink("loop.wav", qPrintable(path("mixed/loop.wav"))) == 0);

        const CliRun run = runCli(with({QStringLiteral("import"), path("mixed")}));
        QCOMPARE(run.exit, 3);
        const auto naming = [&run](const char* name) {
            return run.messages.split(u'\n').filter(QString::fromUtf8(name)).size();
        };
        for (const char* name : {"text.mp3", "empty.wav", "short.wav", "silence.wav", "loop.wav"})
            QVERIFY2(naming(name) == 1, qPrintable(QString::fromUtf8(name) + u'\n' + run.messages));
        QVERIFY2(naming("cut.ogg") == 1, qPrintable(run.messages));

        const auto tracks
            = runCli(with({QStringLiteral("tracks"), QStringLiteral("--json")})).json();
        QStringList names;
        for (const QJsonObject& track : tracks)
            names << track[u"path"].toString().section(u'/', -1);
        QCOMPARE(names.size(), 5);
        for (const char* name :
             {"good one's \"copy\"\n.ogg", "low rate.wav", "many channels.wav", "cut.ogg"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), qPrintable(names.join(u'|')));
    }

    void queriesThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << path("nowhere.wav");
        QTest::newRow("text") << write("query.mp3", "no audio");
        QTest::newRow("empty") << write("zero.flac", {});
        QTest::newRow("0.3 seconds") << write("blip.wav", wav(44100, 1, 0.3, 8000));
        QTest::newRow("silence") << write("silence.wav", wav(44100, 1, 10, 0));
        QTest::newRow("a folder") << m_folder.path();
    }

    /// The object is printed all the same, with the reason; and the other queries go on.
    void queriesThatCannotBeRead()
    {
        QFETCH(QString, file);
        const QString good = write("fine.ogg", goodAudio());
        QVERIFY(runCli(with({QStringLiteral("import"), good})).exit == 0);
        const CliRun run
            = runCli(with({QStringLiteral("query"), QStringLiteral("--json"), file, good}));
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.json().size(), 2);
        QCOMPARE(run.json()[0][u"query"].toString(), file);
        QVERIFY(!run.json()[0][u"error"].toString().isEmpty());
        QVERIFY(run.json()[0][u"matches"].toArray().isEmpty());
        QVERIFY(run.json()[1][u"error"].isNull());
        QVERIFY(!run.json()[1][u"matches"].toArray().isEmpty());
    }

    void aFolderWithoutAudio()
    {
        write("papers/letter.txt", "Dear Sir or Madam");
        const CliRun run
            = runCli(with({QStringLiteral("import"), path("papers")}, "empty library"));
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.messages.contains(QStringLiteral("papers")), qPrintable(run.messages));
    }

    void anEmptyOrMissingLibrary()
    {
        const QString good = write("fine.ogg", goodAudio());
        const CliRun run = runCli(with({QStringLiteral("query"), good}, "no library here"));
        QCOMPARE(run.exit, 1);
        QVERIFY(!run.messages.isEmpty());
        QVERIFY(!QFileInfo::exists(path("no library here")));
    }

    void aLibraryThatIsNone()
    {
        write("odd/catalogue.sqlite", QByteArray("not a database ").repeated(1000));
        const CliRun run = runCli(with({QStringLiteral("import"), m_good}, "odd"));
        QCOMPARE(run.exit, 1);
        QVERIFY(!run.messages.isEmpty());
        QFile file(path("odd/catalogue.sqlite"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("not a database"));
    }

    void missingAndForeignWeights()
    {
        const CliRun missing = runCli(with(
            {QStringLiteral("import"), m_good, QStringLiteral("--weights"), path("no weights")}));
        QCOMPARE(missing.exit, 1);
        QVERIFY2(
            missing.messages.contains(QStringLiteral("no weights")), qPrintable(missing.messages));

        const QDir weights(QStringLiteral(STEMMA_SOURCE_DIR "/models/weights"));
        QVERIFY(QDir().mkpath(path("foreign")));
        for (const QString& name : weights.entryList(QDir::Files))
            write(qPrintable(QStringLiteral("foreign/") + name), "something else entirely");
        const CliRun foreign = runCli(
            with({QStringLiteral("import"), m_good, QStringLiteral("--weights"), path("foreign")}));
        QCOMPARE(foreign.exit, 1);
        QVERIFY2(
            foreign.messages.contains(QStringLiteral("foreign")), qPrintable(foreign.messages));
    }

    /// Killed in the middle of its work, the next import gives what an undisturbed one gives.
    void killedImportsResume()
    {
        const auto contents = [this](const char* library) {
            QStringList lines;
            for (QJsonObject track :
                 runCli(with({QStringLiteral("tracks"), QStringLiteral("--json")}, library))
                     .json()) {
                track.remove(QStringLiteral("track_id")); // in the order of import
                lines << QString::fromUtf8(QJsonDocument(track).toJson());
            }
            return lines;
        };
        for (int i = 0; i < 40; ++i)
            write(qPrintable(QStringLiteral("forty/%1.ogg").arg(i)), goodAudio());
        const QStringList import{QStringLiteral("import"), path("forty")};
        QCOMPARE(runCli(with(import, "undisturbed")).exit, 0);
        const QStringList expected = contents("undisturbed");
        QCOMPARE(expected.size(), 40);

        int killed = 0;
        for (int i = 0; i < 4; ++i) {
            QProcess process;
            process.start(QStringLiteral(STEMMA_CLI), with(import, "killed"));
            QVERIFY(process.waitForStarted());
            QTest::qWait(600 + 300 * i); // loading the models takes about half a second
            if (process.state() != QProcess::Running)
                break; // a fast machine: all is imported
            process.kill(); // SIGKILL
            QVERIFY(process.waitForFinished());
            ++killed;
        }
        QVERIFY(killed > 0);
        QCOMPARE(runCli(with(import, "killed")).exit, 0);
        QCOMPARE(contents("killed"), expected);
    }

    void interruptedImportsSaySo()
    {
        QProcess process;
        constexpr int files = 200; // more than any machine imports while the test waits
        for (int i = 0; i < files; ++i)
            write(qPrintable(QStringLiteral("many/%1.ogg").arg(i)), goodAudio());
        process.start(
            QStringLiteral(STEMMA_CLI), with({QStringLiteral("import"), path("many")}, "stopped"));
        QVERIFY(process.waitForStarted());
        QTest::qWait(1500);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        QCOMPARE(runCli(with({QStringLiteral("import"), path("many")}, "stopped")).exit, 0);
        QCOMPARE(
            runCli(with({QStringLiteral("tracks"), QStringLiteral("--json")}, "stopped"))
                .json()
                .size(),
            files);
    }
};

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "tst_cli_bad_input.moc"
