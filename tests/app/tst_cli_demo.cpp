// The demo recordings through the whole program: what the README promises.
#include "tests/app/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace stemma;

class CliDemoTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo = QStringLiteral(STEMMA_SOURCE_DIR "/tests/data/demo");
    QJsonArray m_truth;

    QStringList with(const QStringList& arguments) const
    {
        return QStringList{
                   QStringLiteral("--library"), m_folder.filePath(QStringLiteral("library"))}
        + arguments;
    }

    static QString nameOf(const QString& path) { return QFileInfo(path).fileName(); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_demo + QStringLiteral("/truth.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_truth = QJsonDocument::fromJson(file.readAll())[u"queries"].toArray();
        QVERIFY(m_truth.size() >= 4);
        const CliRun run
            = runCli(with({QStringLiteral("import"), m_demo + QStringLiteral("/library")}));
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
    }

    void everyTrackIsListed()
    {
        const auto files
            = QDir(m_demo + QStringLiteral("/library")).entryList({QStringLiteral("*.ogg")});
        const CliRun run = runCli(with({QStringLiteral("--json"), QStringLiteral("tracks")}));
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json().size(), files.size());
        for (const QJsonObject& track : run.json()) {
            QVERIFY(files.contains(nameOf(track[u"path"].toString())));
            QVERIFY(track[u"duration"].toDouble() > 5);
        }
    }

    /// Of a library of its own: copies, and a folder that is moved.
    void copiesAreListedAndAFolderIsRelocated()
    {
        const QDir demo(m_demo + QStringLiteral("/library"));
        const auto songs = demo.entryList({QStringLiteral("*.ogg")});
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("old/in")));
        const auto put = [&](const QString& song, const char* name) {
            QVERIFY(QFile::copy(demo.filePath(song), folder.filePath(QString::fromUtf8(name))));
        };
        put(songs.at(0), "old/one.ogg");
        put(songs.at(0), "old/in/copy.ogg");
        put(songs.at(1), "old/other.ogg");
        const auto run = [&](QStringList arguments) {
            return runCli(
                QStringList{QStringLiteral("--library"), folder.filePath(QStringLiteral("library"))}
                + arguments);
        };
        QCOMPARE(run({QStringLiteral("import"), folder.filePath(QStringLiteral("old"))}).exit, 0);
        const auto groups = run({QStringLiteral("duplicates"), QStringLiteral("--json")}).json();
        QCOMPARE(groups.size(), 1);
        const auto tracks = groups.first()[u"tracks"].toArray();
        QCOMPARE(tracks.size(), 2);
        QCOMPARE(
            tracks[0].toObject()[u"path"].toString(),
            folder.filePath(QStringLiteral("old/in/copy.ogg")));
        QCOMPARE(
            tracks[1].toObject()[u"path"].toString(),
            folder.filePath(QStringLiteral("old/one.ogg")));
        QVERIFY(run({QStringLiteral("duplicates")}).out.contains("2 file"));

        const QStringList relocate{
            QStringLiteral("relocate"), folder.filePath(QStringLiteral("old")),
            folder.filePath(QStringLiteral("new"))};
        QCOMPARE(run(relocate).exit, 1); // there is no such folder
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("new")));
        const auto empty = run(relocate);
        QCOMPARE(empty.exit, 1);
        QVERIFY2(empty.messages.contains(u"nothing was changed"), qPrintable(empty.messages));
        QVERIFY(QDir(folder.path()).rmdir(QStringLiteral("new")));
        QVERIFY(QDir().rename(
            folder.filePath(QStringLiteral("old")), folder.filePath(QStringLiteral("new"))));
        const auto moved = run(relocate);
        QVERIFY2(moved.exit == 0, qPrintable(moved.messages));
        QVERIFY(moved.messages.contains(u"3 track"));
        for (const auto& track : run({QStringLiteral("tracks"), QStringLiteral("--json")}).json())
            QVERIFY(QFile::exists(track[u"path"].toString()));
        const auto again = run({QStringLiteral("import"), folder.filePath(QStringLiteral("new"))});
        QVERIFY2(again.messages.contains(QStringLiteral("0 imported")), qPrintable(again.messages));
    }

    void importingAgainChangesNothing()
    {
        const QByteArray before
            = runCli(with({QStringLiteral("tracks"), QStringLiteral("--json")})).out;
        const CliRun run
            = runCli(with({QStringLiteral("import"), m_demo + QStringLiteral("/library")}));
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.messages.contains(QStringLiteral("0 imported")), qPrintable(run.messages));
        QCOMPARE(runCli(with({QStringLiteral("tracks"), QStringLiteral("--json")})).out, before);
    }

    /// Every work names its sample first, with tempo and pitch, and the negative names none.
    void everySampleIsFound()
    {
        for (const auto value : m_truth) {
            const QJsonObject truth = value.toObject();
            const QString query = m_demo + u'/' + truth[u"query"].toString();
            const CliRun run
                = runCli(with({QStringLiteral("query"), query, QStringLiteral("--json")}));
            QVERIFY2(run.exit == 0, qPrintable(run.messages));
            QCOMPARE(run.json().size(), 1);
            const QJsonArray matches = run.json().first()[u"matches"].toArray();
            const QJsonArray samples = truth[u"samples"].toArray();
            if (samples.isEmpty()) {
                QVERIFY2(matches.isEmpty(), run.out.constData());
                continue;
            }
            QVERIFY2(!matches.isEmpty(), qPrintable(query));
            const QJsonObject sample = samples.first().toObject();
            const QJsonObject match = matches.first().toObject();
            QCOMPARE(
                nameOf(match[u"reference"].toString()), nameOf(sample[u"reference"].toString()));
            const double ratio
                = match[u"tempo_ratio"].toDouble() / sample[u"tempo_ratio"].toDouble();
            QVERIFY2(std::abs(ratio - 1) < 0.02, run.out.constData());
            const double pitch
                = match[u"pitch_shift"].toDouble() - sample[u"pitch_shift"].toDouble();
            QVERIFY2(std::abs(pitch) < 0.5, run.out.constData());
        }
    }

    /// The contract that other programs read: names, types and ranges.
    void theJsonKeepsItsContract()
    {
        const QString query = m_demo + u'/' + m_truth.first()[u"query"].toString();
        const CliRun run = runCli(
            {QStringLiteral("query"), QStringLiteral("--threshold"), QStringLiteral("0"), query,
             QStringLiteral("--top"), QStringLiteral("3"), QStringLiteral("--json"),
             QStringLiteral("--library"), m_folder.filePath(QStringLiteral("library"))});
        QCOMPARE(run.exit, 0);
        const QJsonObject object = run.json().first();
        QCOMPARE(object[u"query"].toString(), query);
        QVERIFY(object[u"duration"].isDouble());
        QCOMPARE(object[u"schema"].toInt(), 1);
        for (const auto& key : {u"version", u"encoder", u"reranker"})
            QVERIFY(!object[u"engine"][key].toString().isEmpty());
        QVERIFY(object[u"error"].isNull());
        const QJsonArray matches = object[u"matches"].toArray();
        QVERIFY(!matches.isEmpty() && matches.size() <= 3);
        double last = 1;
        for (const auto value : matches) {
            const QJsonObject match = value.toObject();
            QVERIFY(QFileInfo(match[u"reference"].toString()).isAbsolute());
            QVERIFY(match[u"track_id"].isDouble());
            const double score = match[u"score"].toDouble(-1);
            QVERIFY(score >= 0 && score <= last);
            last = score;
            QVERIFY(QStringList({QStringLiteral("strong"), QStringLiteral("likely"),
                                 QStringLiteral("weak")})
                        .contains(match[u"band"].toString()));
            QVERIFY(match[u"query_end"].toDouble() > match[u"query_start"].toDouble(1e9));
            QVERIFY(match[u"reference_end"].toDouble() > match[u"reference_start"].toDouble(1e9));
            for (const auto& key :
                 {u"tempo_ratio", u"tempo_ratio_error", u"pitch_shift", u"pitch_shift_error"})
                QVERIFY2(match[key].isDouble(), qPrintable(QStringView(key).toString()));
            QVERIFY(QStringList({QStringLiteral("unchanged"), QStringLiteral("varispeed"),
                                 QStringLiteral("independent"), QStringLiteral("unknown")})
                        .contains(match[u"coupling"].toString()));
            QVERIFY(QStringList({QStringLiteral("sample"), QStringLiteral("interpolation"),
                                 QStringLiteral("unknown")})
                        .contains(match[u"reuse"].toString()));
            const QJsonObject reasons = match[u"reasons"].toObject();
            QCOMPARE(reasons[u"onset_agreement"].isDouble(), match[u"score"].toDouble() >= 0.5);
            for (const auto& key :
                 {u"aligned_seconds", u"agreeing_places", u"explained", u"residual_seconds",
                  u"contrast", u"usual_contrast"})
                QVERIFY2(reasons[key].isDouble(), qPrintable(QStringView(key).toString()));
            const QJsonArray occurrences = match[u"occurrences"].toArray();
            QVERIFY(!occurrences.isEmpty());
            for (const auto& key :
                 {u"query_start", u"query_end", u"reference_start", u"reference_end", u"score"})
                QVERIFY(occurrences.first()[key].isDouble());
            qsizetype grouped = 0;
            for (const auto repeat : match[u"repeats"].toArray()) {
                grouped += repeat[u"occurrences"].toArray().size();
                QCOMPARE(repeat[u"count"].toInt(), repeat[u"occurrences"].toArray().size());
                QVERIFY(
                    repeat[u"reference_end"].toDouble() > repeat[u"reference_start"].toDouble(1e9));
                QVERIFY(repeat[u"period"].isDouble() || repeat[u"period"].isNull());
                QVERIFY(repeat[u"gaps"].isDouble());
            }
            QCOMPARE(grouped, occurrences.size());
            QVERIFY(match[u"duplicates"].isArray());
        }
    }

    /// The loop of the first work comes four times, a bar after the other.
    void aLoopIsCounted()
    {
        const QString query = m_demo + QStringLiteral("/works/varispeed_loop.ogg");
        const CliRun run = runCli(with({QStringLiteral("query"), query, QStringLiteral("--json")}));
        QCOMPARE(run.exit, 0);
        const QJsonArray repeats = run.json().first()[u"matches"][0][u"repeats"].toArray();
        QVERIFY2(!repeats.isEmpty(), run.out.constData());
        QCOMPARE(repeats[0][u"count"].toInt(), 4);
        const QJsonObject loop = repeats[0].toObject();
        const double bar = loop[u"reference_end"].toDouble() - loop[u"reference_start"].toDouble();
        QVERIFY(std::abs(loop[u"period"].toDouble() * 1.12 - bar) < 0.1);
        QCOMPARE(loop[u"gaps"].toInt(), 0);
        const CliRun text = runCli(with({QStringLiteral("query"), query}));
        QVERIFY2(text.out.contains(" 4 × "), text.out.constData());
    }

    void aDuplicateIsListedAndNamed()
    {
        const QString one = m_folder.filePath(QStringLiteral("starfall.ogg"));
        const QString two = m_folder.filePath(QStringLiteral("again.ogg"));
        const QString original = m_demo + QStringLiteral("/library/starfall.ogg");
        QVERIFY(QFile::copy(original, one) && QFile::copy(original, two));
        const QString query = m_demo + QStringLiteral("/works/varispeed_loop.ogg");
        const QStringList twice{
            QStringLiteral("--library"), m_folder.filePath(QStringLiteral("twice"))};
        QCOMPARE(runCli(twice + QStringList{QStringLiteral("import"), one, two}).exit, 0);
        const CliRun run
            = runCli(twice + QStringList{QStringLiteral("query"), query, QStringLiteral("--json")});
        QCOMPARE(run.exit, 0);
        const QJsonArray matches = run.json().first()[u"matches"].toArray();
        QVERIFY2(matches.size() == 2, run.out.constData());
        for (int i = 0; i < 2; ++i) {
            const QJsonArray duplicates = matches[i][u"duplicates"].toArray();
            QCOMPARE(duplicates.size(), 1);
            QCOMPARE(duplicates[0][u"track_id"], matches[1 - i][u"track_id"]);
            QCOMPARE(duplicates[0][u"reference"], matches[1 - i][u"reference"]);
        }
        const CliRun text = runCli(twice + QStringList{QStringLiteral("query"), query});
        QVERIFY2(text.out.contains("the same recording as"), text.out.constData());
    }

    void theSameQueryGivesTheSameAnswer()
    {
        const QString query = m_demo + u'/' + m_truth.first()[u"query"].toString();
        const auto run = [&](const char* threads) {
            return runCli(with(
                {QStringLiteral("query"), QStringLiteral("--json"), query,
                 QStringLiteral("--threshold"), QStringLiteral("0"), QStringLiteral("--threads"),
                 QString::fromLatin1(threads)}));
        };
        const QByteArray first = run("2").out;
        QCOMPARE(run("2").out, first);
        QCOMPARE(run("1").out, first);
    }

    void aReportIsWrittenAndNotOverwritten()
    {
        const QString query = m_demo + u'/' + m_truth.first()[u"query"].toString();
        const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
        const QStringList arguments
            = with({QStringLiteral("report"), query, QStringLiteral("-o"), pdf});
        CliRun run = runCli(arguments);
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("%PDF-"));
        run = runCli(arguments);
        QCOMPARE(run.exit, 1);
        QVERIFY(run.messages.contains(QStringLiteral("--force")));
        file.seek(0);
        QCOMPARE(file.readAll(), content);
        QCOMPARE(runCli(arguments + QStringList{QStringLiteral("--force")}).exit, 0);
    }

    void aReportIsWrittenInAllFormats()
    {
        const QString query = m_folder.filePath(QStringLiteral("asked.ogg"));
        QVERIFY(QFile::copy(m_demo + u'/' + m_truth.first()[u"query"].toString(), query));
        const QString folder = m_folder.filePath(QStringLiteral("export"));
        CliRun run = runCli(with(
            {QStringLiteral("report"), query, QStringLiteral("--all"), QStringLiteral("-o"), folder,
             QStringLiteral("--case"), QStringLiteral("Case 7")}));
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        for (const char* extension :
             {"pdf", "html", "txt", "csv", "json", "labels.txt", "B.labels.txt", "svl", "boxes.csv",
              "vtt", "1.png", "1.query.wav", "1.reference.wav", "1.warped.wav"})
            QVERIFY2(
                QFile::exists(folder + QStringLiteral("/asked.") + QLatin1String(extension)),
                extension);
        QFile text(folder + QStringLiteral("/asked.txt"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("Case: Case 7"));

        const QString table = m_folder.filePath(QStringLiteral("table.csv"));
        run = runCli(with({QStringLiteral("report"), query, QStringLiteral("-o"), table}));
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        QFile csv(table);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("\xef\xbb\xbfnumber,exhibit,"));
    }

    void aReportNeedsANameThatTellsItsFormat()
    {
        const QString query = m_demo + u'/' + m_truth.first()[u"query"].toString();
        const QString strange = m_folder.filePath(QStringLiteral("report.docx"));
        CliRun run = runCli(with({QStringLiteral("report"), query, QStringLiteral("-o"), strange}));
        QCOMPARE(run.exit, 2);
        QVERIFY(run.messages.contains(QStringLiteral("--format")));
        QVERIFY(!QFile::exists(strange));
        run = runCli(with(
            {QStringLiteral("report"), query, QStringLiteral("-o"), strange,
             QStringLiteral("--format"), QStringLiteral("docx")}));
        QCOMPARE(run.exit, 2);
    }

    void evaluateReadsTheTruth()
    {
        const CliRun run
            = runCli(with({QStringLiteral("evaluate"), m_demo + QStringLiteral("/truth.json")}));
        QVERIFY2(run.exit == 0, qPrintable(run.messages));
        QVERIFY2(run.out.contains("mAP"), run.out.constData());
    }
};

QTEST_GUILESS_MAIN(CliDemoTest)
#include "tst_cli_demo.moc"
