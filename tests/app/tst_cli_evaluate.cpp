// stemma-cli evaluate on the demo recordings: figures as text, JSON and table, and nobody's library touched.
#include "tests/app/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace stemma;

class CliEvaluateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo = QStringLiteral(STEMMA_SOURCE_DIR "/tests/data/demo");

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    static QByteArray read(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    /// The user's library and the folder for temporary files are ours, so that we see what becomes of them.
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(path("data")) && QDir().mkpath(path("temporary")));
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        qputenv("TMPDIR", path("temporary").toUtf8());
    }

    void theFiguresOfTheDemo()
    {
        const CliRun run = runCli(
            {QStringLiteral("evaluate"), m_demo + QStringLiteral("/truth.json"),
             QStringLiteral("--json"), QStringLiteral("--csv"), path("queries.csv"),
             QStringLiteral("--plot"), path("calibration.svg"), QStringLiteral("--save-answers"),
             path("answers.jsonl")});
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        QCOMPARE(run.json().size(), 1);
        const QJsonObject figures = run.json().first();
        QCOMPARE(figures[u"schema"].toInt(), 1);
        QCOMPARE(figures[u"positives"].toInt(), 3);
        QCOMPARE(figures[u"negatives"].toInt(), 1);
        QVERIFY(!figures[u"engine"][u"encoder"].toString().isEmpty());
        QCOMPARE(figures[u"mean_average_precision"].toDouble(), 1.0);
        QCOMPARE(figures[u"hit_rate"][u"1"].toDouble(), 1.0);
        QCOMPARE(figures[u"rejection"][u"auroc"].toDouble(), 1.0);
        QCOMPARE(figures[u"calibration"][u"pairs"][u"bins"].toArray().size(), 10);
        QVERIFY(figures[u"breakdown"][u"kind"][u"varispeed"][u"cases"].toInt() >= 1);

        const auto lines = read(path("queries.csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 4);
        QCOMPARE(lines.first().count(','), lines.last().count(','));

        QXmlStreamReader plot(read(path("calibration.svg")));
        int dots = 0;
        while (!plot.atEnd())
            dots += plot.readNext() == QXmlStreamReader::StartElement && plot.name() == u"circle";
        QVERIFY2(!plot.hasError(), qPrintable(plot.errorString()));
        QVERIFY(dots >= 2);

        QVERIFY(QDir(path("data")).isEmpty());
        QVERIFY(QDir(path("temporary")).isEmpty());
    }

    /// Answers that were saved give the figures that the engine gave.
    void savedAnswersGiveTheSameFigures()
    {
        const QString truth = m_demo + QStringLiteral("/truth.json");
        const QStringList fromFile{
            QStringLiteral("evaluate"), truth, QStringLiteral("--answers"), path("answers.jsonl")};
        const CliRun text = runCli(fromFile);
        QVERIFY2(text.exit == 0, qPrintable(text.messages));
        QVERIFY(text.out.contains("mAP"));
        QJsonObject again = runCli(fromFile + QStringList{QStringLiteral("--json")}).json().first();
        QVERIFY(again[u"engine"].isNull());
        QCOMPARE(again[u"mean_average_precision"].toDouble(), 1.0);
        QCOMPARE(again[u"positives"].toInt(), 3);
    }

    void aNamedLibraryIsKept()
    {
        const QStringList library{QStringLiteral("--library"), path("named")};
        const CliRun run = runCli(
            library
            + QStringList{QStringLiteral("evaluate"), m_demo + QStringLiteral("/truth.json")});
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        const CliRun tracks
            = runCli(library + QStringList{QStringLiteral("tracks"), QStringLiteral("--json")});
        QCOMPARE(tracks.json().size(), 6);
    }

    /// The demo dressed up as Sample100: two works, of one of which a reference is missing.
    void publishedAnnotationsWithOnesOwnRecordings()
    {
        write(
            "sample100/samples.csv",
            "sample_id,target_track_id,query_track_id\nS001,T002,T001\nS002,T004,T003\n"
            "S003,T005,T003\n");
        write(
            "sample100/annotations/S001.json",
            R"({"query_time_annotations": [{"start_time": 4, "end_time": 9.3, "id": 1},
                {"start_time": 9.3571, "end_time": 25.4, "id": 1}]})");
        QVERIFY(QDir().mkpath(path("audio")));
        const auto copy = [this](const char* from, const char* to) {
            return QFile::copy(m_demo + u'/' + QString::fromUtf8(from), path(to));
        };
        QVERIFY(copy("works/varispeed_loop.ogg", "audio/T001.ogg"));
        QVERIFY(copy("library/starfall.ogg", "audio/t002 - Starfall.ogg"));
        QVERIFY(copy("works/two_samples.ogg", "audio/T003.ogg"));
        QVERIFY(copy("library/world_map.ogg", "audio/T004.ogg"));
        QVERIFY(copy("library/hex_a_hop.ogg", "audio/N001.ogg"));
        const CliRun run = runCli(
            {QStringLiteral("evaluate"), path("sample100"), QStringLiteral("--audio"),
             path("audio"), QStringLiteral("--json"), QStringLiteral("--csv"),
             path("sample100.csv")});
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        QVERIFY2(run.messages.contains(QStringLiteral("T005")), qPrintable(run.messages));
        const QJsonObject figures = run.json().first();
        QCOMPARE(figures[u"schema"].toInt(), 1);
        QCOMPARE(figures[u"queries"][u"present"].toInt(), 2);
        QCOMPARE(figures[u"references"][u"annotated"].toInt(), 3);
        QCOMPARE(figures[u"references"][u"present"].toInt(), 2);
        QCOMPARE(figures[u"relations"][u"present"].toInt(), 2);
        QCOMPARE(figures[u"noise"].toInt(), 1);
        for (const auto& protocol : {u"paper_protocol", u"all_compete"}) {
            const QJsonValue result = figures[protocol];
            QCOMPARE(result[u"mean_average_precision"].toDouble(), 1.0);
            const QJsonArray lengths = result[u"lengths"].toArray();
            QCOMPARE(lengths.size(), 5);
            QCOMPARE(lengths[0][u"segments"].toInt(), 2); // of 5 seconds or more
            QCOMPARE(lengths[3][u"segments"].toInt(), 1); // of 15
            QCOMPARE(lengths[4][u"segments"].toInt(), 0);
            QVERIFY(lengths[4][u"hit_rate"].isNull());
            QCOMPARE(lengths[3][u"hit_rate"][u"1"].toDouble(), 1.0);
        }
        // Two whole queries; one segment cut to 5 seconds, the other one to 5, 7, 10 and 15.
        QCOMPARE(read(path("sample100.csv")).trimmed().split('\n').size(), 1 + 2 + 1 + 4);
        QVERIFY(QDir(path("temporary")).isEmpty());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("truth");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << write("none.json", "{") << QStringList()
                                 << QStringLiteral("line 1, column 2: this is no valid JSON");
        QTest::newRow("no samples")
            << write(
                   "gap.json",
                   R"({"format": "asid-bench-1", "library": [], "queries": [{"query": "a.wav"}]})")
            << QStringList() << QStringLiteral("queries[0]: \"samples\" is missing");
        QTest::newRow("answers without a score")
            << m_demo + QStringLiteral("/truth.json")
            << QStringList{QStringLiteral("--answers"), write("bad.jsonl", R"({"query": "a", "matches": [{"reference": "b"}]})")}
            << QStringLiteral("line 1.matches[0]: \"score\" is missing");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, truth);
        QFETCH(QStringList, more);
        QFETCH(QString, said);
        const CliRun run = runCli(QStringList{QStringLiteral("evaluate"), truth} + more);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.messages.contains(said), qPrintable(run.messages));
        QVERIFY(!run.messages.contains(QStringLiteral("json.exception")));
    }
};

QTEST_GUILESS_MAIN(CliEvaluateTest)
#include "tst_cli_evaluate.moc"
