// report --verify as a black box: a sentence and an exit code for each thing that can be wrong with a report.
#include "core/pipeline/digests.h"
#include "tests/app/cli_runner.h"
#include "tests/core/report/report_pdf.h"
#include "tests/core/report/some_report.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace stemma;

class CliVerifyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    EngineIdentity m_engine;
    Report m_report;

    QString name(const char* file) const { return m_folder.filePath(QString::fromUtf8(file)); }
    std::filesystem::path path(const char* file) const { return name(file).toStdString(); }

    void place(Exhibit& exhibit, const char* file, double hz) const
    {
        exhibit.path = path(file);
        if (!test::writeWav(exhibit.path, test::tone(hz, 2, 16000), 16000))
            qFatal("cannot write a recording");
        exhibit.digests = *digestsOf(exhibit.path, {});
        exhibit.stamp.size = static_cast<std::int64_t>(std::filesystem::file_size(exhibit.path));
    }

    QString written(const StatedEvidence& stated, const std::string& password = {}) const
    {
        test::writeReportPdf(path("report.pdf"), stated, password);
        return name("report.pdf");
    }
    QString written() const { return written(test::statedOf(m_report)); }

    static CliRun verify(const QString& file, const QStringList& more = {})
    {
        return runCli(
            QStringList{QStringLiteral("report"), QStringLiteral("--verify"), file} + more);
    }
    static QStringList json() { return {QStringLiteral("--json")}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_report = test::reportOf(1);
        const CliRun run = verify(written(), json());
        const QJsonArray models = run.json().value(0)[u"models"].toArray();
        QVERIFY2(models.size() == 2, qPrintable(run.messages));
        m_engine
            = {models[0][u"program"].toString().toStdString(),
               models[1][u"program"].toString().toStdString()};
        QVERIFY(m_engine.encoder.starts_with("modulation-"));
    }

    void init()
    {
        m_report = test::reportOf(1);
        m_report.method.encoder = m_engine.encoder;
        m_report.method.reranker = m_engine.reranker;
        place(m_report.query, "query.wav", 440);
        place(m_report.references[0], "first.wav", 550);
        place(m_report.references[1], "copy.wav", 660);
    }

    void allIsWell()
    {
        const QString file = written();
        const CliRun run = verify(file);
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        QVERIFY(run.messages.isEmpty());
        for (const char* part :
             {"evidence.json", "matches.csv", "Encoder", "Reranker", "query.wav", "first.wav",
              "copy.wav"})
            QCOMPARE(run.out.count(part), 1);

        const QJsonObject found = verify(file, json()).json().value(0);
        QCOMPARE(found[u"exit_code"].toInt(), 0);
        QCOMPARE(found[u"state"].toString(), QStringLiteral("report"));
        QVERIFY(found[u"error"].isNull());
        QCOMPARE(found[u"report_id"].toString().size(), 14);
        QVERIFY(run.out.contains(found[u"report_id"].toString().toUtf8()));
        for (const QJsonValue& attachment : found[u"attachments"].toArray())
            QCOMPARE(attachment[u"state"].toString(), QStringLiteral("intact"));
        QCOMPARE(found[u"recordings"].toArray().size(), 3);
        QVERIFY(found[u"unsearched"].isArray() && found[u"unsearched"].toArray().isEmpty());
        QCOMPARE(found[u"recordings"][0][u"role"].toString(), QStringLiteral("query"));
    }

    void changedEvidence()
    {
        auto stated = test::statedOf(m_report);
        stated.evidence.content->replace(stated.evidence.content->find("0.971"), 5, "0.991");
        std::filesystem::remove(m_report.query.path); // less grave, but told as well
        const CliRun run = verify(written(stated));
        QCOMPARE(run.exit, 5);
        QVERIFY2(run.out.contains(stated.evidence.stated.c_str()), run.out.constData());
        QVERIFY2(run.out.contains("missing"), run.out.constData());
    }

    void otherModels()
    {
        m_report.method.encoder = "modulation-1-0123456789abcdef";
        const CliRun run = verify(written());
        QCOMPARE(run.exit, 6);
        QVERIFY2(run.out.contains(m_report.method.encoder.c_str()), run.out.constData());
        QVERIFY2(run.out.contains(m_engine.encoder.c_str()), run.out.constData());
    }

    void withoutModelsTheRestIsChecked()
    {
        const QString file = written();
        const QStringList none{QStringLiteral("--weights"), name("no weights")};
        CliRun run = verify(file, none);
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.messages.contains(QStringLiteral("no weights")), qPrintable(run.messages));
        QVERIFY2(run.out.contains("query.wav"), run.out.constData());
        auto stated = test::statedOf(m_report);
        *stated.matches.content += ' ';
        run = verify(written(stated), none);
        QCOMPARE(run.exit, 5);
    }

    void missingRecordings()
    {
        const QString file = written();
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("moved")));
        std::filesystem::rename(m_report.query.path, path("moved/other name.wav"));
        CliRun run = verify(file);
        QCOMPARE(run.exit, 7);
        QVERIFY2(run.out.contains("query.wav"), run.out.constData());
        run = verify(file, {QStringLiteral("--audio"), name("moved")});
        QVERIFY2(run.exit == 0, run.out.constData());
        QVERIFY2(run.out.contains("other name.wav"), run.out.constData());
        run = verify(file, {QStringLiteral("--audio"), name("no folder")});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.messages.contains(QStringLiteral("no folder")), qPrintable(run.messages));
        run = verify(file, {QStringLiteral("--audio"), file});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.messages.contains(QStringLiteral("is a file")), qPrintable(run.messages));
    }

    void changedRecordings()
    {
        const QString file = written();
        QVERIFY(test::writeWav(m_report.references[0].path, test::tone(551, 2, 16000), 16000));
        std::filesystem::remove(m_report.query.path);
        const CliRun run = verify(file, json());
        QCOMPARE(run.exit, 8);
        const QJsonArray recordings = run.json().value(0)[u"recordings"].toArray();
        QCOMPARE(recordings[0][u"state"].toString(), QStringLiteral("missing"));
        QVERIFY(recordings[0][u"found"].isNull());
        QCOMPARE(recordings[1][u"state"].toString(), QStringLiteral("other_sound"));
        QCOMPARE(recordings[2][u"state"].toString(), QStringLiteral("same_file"));
    }

    void whatIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("state");
        m_report = test::reportOf(1);
        const QByteArray good = test::readBytes(written().toStdString());
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("Dear Sir or Madam") << QStringLiteral("not_pdf");
        QTest::newRow("cut") << good.left(good.size() - 200) << QStringLiteral("damaged");
        QTest::newRow("of another program")
            << test::readBytes(written(StatedEvidence{}).toStdString())
            << QStringLiteral("no_report");
        QTest::newRow("locked") << test::readBytes(
            written(test::statedOf(m_report), "secret").toStdString())
                                << QStringLiteral("encrypted");
    }

    void whatIsNoReport()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, state);
        const QString file = name("odd.pdf");
        QVERIFY(test::writeBytes(file.toStdString(), content));
        const CliRun run = verify(file, json());
        QCOMPARE(run.exit, 9);
        QVERIFY2(run.messages.contains(QStringLiteral("odd.pdf")), qPrintable(run.messages));
        const QJsonObject found = run.json().value(0);
        QCOMPARE(found[u"state"].toString(), state);
        QVERIFY(!found[u"error"].toString().isEmpty());
        QCOMPARE(found[u"exit_code"].toInt(), 9);
    }

    void whatCannotBeRead()
    {
        CliRun run = verify(name("nowhere.pdf"));
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.messages.contains(QStringLiteral("nowhere.pdf")), qPrintable(run.messages));
        QCOMPARE(verify(m_folder.path()).exit, 9);
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString file = written();
        std::filesystem::permissions(path("report.pdf"), std::filesystem::perms::none);
        run = verify(file);
        std::filesystem::permissions(path("report.pdf"), std::filesystem::perms::owner_all);
        QCOMPARE(run.exit, 1);
    }

    void evidenceByItself()
    {
        const auto stated = test::statedOf(m_report);
        const QString file = name("evidence.json");
        QVERIFY(test::writeBytes(
            file.toStdString(), QByteArray::fromStdString(*stated.evidence.content)));
        CliRun run = verify(file);
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.out.contains(stated.evidence.stated.c_str()), run.out.constData());
        QVERIFY(test::writeBytes(file.toStdString(), "{}"));
        QCOMPARE(verify(file).exit, 9);
    }

    void wrongUsage()
    {
        const QString file = written();
        QCOMPARE(verify(file, {QStringLiteral("-o"), name("out.pdf")}).exit, 2);
        QCOMPARE(runCli({QStringLiteral("report"), file}).exit, 2);
        QCOMPARE(runCli({QStringLiteral("report"), QStringLiteral("--verify")}).exit, 2);
        QCOMPARE(
            runCli({QStringLiteral("report"), file, QStringLiteral("-o"), name("out.pdf"),
                    QStringLiteral("--audio"), m_folder.path()})
                .exit,
            2);
    }
};

QTEST_GUILESS_MAIN(CliVerifyTest)
#include "tst_cli_verify.moc"
