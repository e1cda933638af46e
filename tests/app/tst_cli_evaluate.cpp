// stemma-cli evaluate on the demo recordings: figures as text, JSON and table, and nobody's library touched.
#include "tests/app/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

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
             QStringLiteral("--save-answers"), path("answers.jsonl")});
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
