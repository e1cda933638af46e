#include "core/pipeline/truth.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stemma;

class TruthTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path write(const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QStringLiteral("truth.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName().toStdString();
    }

private Q_SLOTS:
    void pathsAreRelativeToTheFile()
    {
        const auto file
            = write(R"({"format": "asid-bench-1", "library": ["library/a.ogg", "/x/b.ogg"],
            "queries": [
              {"query": "works/q.ogg", "negative": false, "samples": [
                {"reference": "library/a.ogg", "tempo_ratio": 1.12, "pitch_shift": -3.0}]},
              {"query": "works/n.ogg", "negative": true, "samples": []}]})");
        const auto truth = readTruth(file);
        QVERIFY(truth.ok());
        const std::filesystem::path folder = m_folder.path().toStdString();
        QCOMPARE(
            truth->library,
            (std::vector<std::filesystem::path>{folder / "library/a.ogg", "/x/b.ogg"}));
        QCOMPARE(truth->queries.size(), std::size_t{2});
        QCOMPARE(truth->queries[0].query, folder / "works/q.ogg");
        QCOMPARE(truth->queries[0].samples[0].reference, truth->library[0]);
        QCOMPARE(truth->queries[0].samples[0].tempoRatio, 1.12);
        QCOMPARE(truth->queries[0].samples[0].pitchShift, -3.0);
        QVERIFY(truth->queries[1].samples.empty());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("hello")
                                 << QStringLiteral("line 1, column 1: this is no valid JSON");
        QTest::newRow("cut off") << QByteArray("{\"format\":\n  \"asid-bench-1\",")
                                 << QStringLiteral("line 2, column");
        QTest::newRow("a list") << QByteArray("[]")
                                << QStringLiteral("expected an object, found a list");
        QTest::newRow("other format")
            << QByteArray(R"({"format": "x", "library": [], "queries": []})")
            << QStringLiteral("format: expected \"asid-bench-1\", found \"x\"");
        QTest::newRow("no library") << QByteArray(R"({"format": "asid-bench-1", "queries": []})")
                                    << QStringLiteral("\"library\" is missing");
        QTest::newRow("number for a path")
            << QByteArray(R"({"format": "asid-bench-1", "library": [3], "queries": []})")
            << QStringLiteral("library[0]: expected text, found a number");
        QTest::newRow("ratio of nothing")
            << QByteArray(R"({"format": "asid-bench-1", "library": [], "queries": [
                {"query": "q", "samples": [{"reference": "r", "tempo_ratio": 0, "pitch_shift": 0}]}]})")
            << QStringLiteral("queries[0].samples[0].tempo_ratio: must be above 0");
        QTest::newRow("place backwards")
            << QByteArray(R"({"format": "asid-bench-1", "library": [], "queries": [
                {"query": "q", "samples": [{"reference": "r", "tempo_ratio": 1, "pitch_shift": 0,
                 "occurrences": [{"query_start": 2, "query_end": 1, "reference_start": 0,
                 "reference_end": 1}]}]}]})")
            << QStringLiteral("occurrences[0]: query_end is before query_start");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const auto truth = readTruth(write(content));
        QVERIFY(!truth);
        QCOMPARE(truth.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(
            QString::fromStdString(truth.error().detail).contains(named),
            truth.error().detail.c_str());
    }

    void aMissingFileIsNotFound()
    {
        const auto truth = readTruth("/nowhere/truth.json");
        QVERIFY(!truth);
        QCOMPARE(truth.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_APPLESS_MAIN(TruthTest)
#include "tst_truth.moc"
