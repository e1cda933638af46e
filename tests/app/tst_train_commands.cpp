// The commands of stemma-train besides prepare.
#include "app/plot_command.h"
#include "app/retrieval_benchmark.h"
#include "app/train_command.h"
#include "models/training/fingerprint_fit.h"
#include "models/training/shards.h"
#include "tests/models/music.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace stemma;
using test::makeTune;

namespace
{

/// Options as a command line gives them, or what is wrong with it.
Result<TrainingOptions> parse(const std::string& line)
{
    CLI::App app;
    TrainCommand command;
    addTraining(app, command);
    try {
        app.parse("shards -o run " + line);
    } catch (const CLI::ParseError& error) {
        return Error{ErrorCode::InvalidArgument, error.what(), {}, {}};
    }
    return trainingOptions(command);
}

/// Where a truth says that a track of the library lies.
QString libraryPath(int track)
{
    return QStringLiteral("/any/root/music/%1.ogg").arg(track);
}

} // namespace

class TestTrainCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodersComeWithWhatTheirPapersState()
    {
        const auto own = parse("");
        QVERIFY(own.ok() && !own->published && own->network.graphBlocks);
        QVERIFY(own->encoderShare > 0 && own->encoderShare < 1);
        const auto paper = parse("--encoder sample-paper --without-graph");
        QVERIFY(paper.ok() && paper->published);
        QVERIFY(!paper->published->graphBlocks);
        QCOMPARE(paper->batch, 256);
        QCOMPARE(paper->temperature, 0.05);
        QVERIFY(!paper->learnTemperature);
        QCOMPARE(paper->encoderShare, 1.0);
        // What is said counts.
        const auto other = parse("--encoder grafprint --batch 32 --learning-rate 0.5");
        QVERIFY(other.ok());
        QCOMPARE(other->batch, 32);
        QCOMPARE(other->learningRate, 0.5);
        QCOMPARE(other->published->neighbours, 3);
        QVERIFY(!parse("--without-graph")->network.graphBlocks);
        // Several folders of shards are one training's data.
        QCOMPARE(parse("more")->shards.size(), std::size_t(2));
        QVERIFY(!parse("--encoder shazam").ok());
        QVERIFY(!parse("--encoder grafprint --part reranker").ok());
        QCOMPARE(
            parse("--mine-with other.weights")->miningEncoder,
            std::filesystem::path("other.weights"));
    }

    void libraryIsRankedForEveryQueryOfATruth()
    {
        // Four tunes; two queries that hold the first and the third, one of them 10 % faster.
        auto library = ShardWriter::open(folder() / "library", SpectralAxes(), 168);
        QVERIFY(library.ok());
        for (std::uint64_t seed = 0; seed < 4; ++seed)
            QVERIFY(
                library->add("music/" + std::to_string(seed) + ".ogg", makeTune(seed, 30).view())
                    .ok());
        auto queries = ShardWriter::open(folder() / "queries", SpectralAxes(), 168);
        QVERIFY(queries.ok());
        QVERIFY(queries->add("queries/a.flac", makeTune(0, 12).view()).ok());
        QVERIFY(queries->add("queries/b.flac", makeTune(2, 12, 1.1).view()).ok());
        QVERIFY(queries->add("queries/c.flac", makeTune(9, 12).view()).ok());

        FingerprintFit fit;
        fit.shards = folder() / "library";
        fit.weights = folder() / "modulation.weights";
        fit.dimension = 32;
        QVERIFY(fitFingerprint(fit, [](const std::string&) {}, {}).ok());

        const auto query = [](const char* file, int seconds, const QJsonArray& samples) {
            return QJsonObject{
                {QStringLiteral("query"), QLatin1String(file)},
                {QStringLiteral("clip_seconds"), seconds},
                {QStringLiteral("samples"), samples}};
        };
        const auto sample = [](int track) {
            return QJsonObject{
                {QStringLiteral("reference"), libraryPath(track)},
                {QStringLiteral("tempo_ratio"), 1},
                {QStringLiteral("pitch_shift"), 0}};
        };
        const QJsonObject truth{
            {QStringLiteral("format"), QStringLiteral("asid-bench-1")},
            {QStringLiteral("library"),
             QJsonArray{libraryPath(0), libraryPath(1), libraryPath(2), libraryPath(3)}},
            {QStringLiteral("queries"),
             QJsonArray{
                 query("queries/a.flac", 10, {sample(0)}), query("queries/b.flac", 5, {sample(2)}),
                 query("queries/c.flac", 5, {})}}};
        std::ofstream(folder() / "truth.json") << QJsonDocument(truth).toJson().toStdString();

        RetrievalBenchmark benchmark;
        benchmark.truths = {folder() / "truth.json", folder() / "truth.json"};
        benchmark.shards = {folder() / "library", folder() / "queries"};
        benchmark.weights = {fit.weights};
        std::vector<std::string> lines;
        const auto keep = [&](const std::string& line) { lines.push_back(line); };
        QVERIFY(measureRetrieval(benchmark, keep, {}).ok());
        // The encoder with its library, then for each truth its queries and two rankings.
        QCOMPARE(lines.size(), std::size_t(7));
        const auto says = [&](std::size_t line, const char* what) {
            return lines[line].find(what) != std::string::npos;
        };
        QVERIFY2(says(0, "modulation.weights: 4 tracks of "), lines[0].c_str());
        for (const std::size_t line : {1, 4}) {
            QVERIFY2(says(line, ": 2 queries"), lines[line].c_str());
            QVERIFY2(
                says(line + 1, "mAP 1.000  HR@1 1.000  HR@10 1.000  5 s: 1.000  10 s: 1.000"),
                lines[line + 1].c_str());
            QVERIFY2(says(line + 2, "mAP 1.000"), lines[line + 2].c_str());
        }

        // A recording that was not prepared is told, with its name.
        benchmark.shards.pop_back();
        const auto missing = measureRetrieval(benchmark, keep, {});
        QCOMPARE(missing.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(missing.error().path.filename(), std::filesystem::path("a.flac"));
    }

    void truthsOfAnotherLibraryAreRefused()
    {
        for (const int track : {0, 1}) {
            const auto path = folder() / ("truth" + std::to_string(track) + ".json");
            const QJsonObject truth{
                {QStringLiteral("format"), QStringLiteral("asid-bench-1")},
                {QStringLiteral("library"), QJsonArray{libraryPath(track)}},
                {QStringLiteral("queries"), QJsonArray()}};
            std::ofstream(path) << QJsonDocument(truth).toJson().toStdString();
        }
        RetrievalBenchmark benchmark;
        benchmark.truths = {folder() / "truth0.json", folder() / "truth1.json"};
        const auto refused = measureRetrieval(benchmark, [](const std::string&) {}, {});
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().path.filename(), std::filesystem::path("truth1.json"));
    }

    void plotWritesWhatItsNameSays()
    {
        std::filesystem::create_directories(folder() / "run");
        std::ofstream(folder() / "run" / "encoder.csv")
            << "step,pairs,cpu_seconds,loss,top1,top10\n0,0,0,nan,0,0.1\n3,192,20,4.5,0.1,0.2\n";
        QVERIFY(plotRuns({folder() / "run"}, folder() / "curves.svg").ok());
        QVERIFY(plotRuns({folder() / "run"}, folder() / "curves.csv").ok());
        std::string start(4, ' ');
        std::ifstream(folder() / "curves.svg").read(start.data(), 4);
        QCOMPARE(start, std::string("<svg"));
        std::ifstream(folder() / "curves.csv").read(start.data(), 4);
        QCOMPARE(start, std::string("run,"));
        QCOMPARE(
            plotRuns({folder() / "run"}, folder() / "no" / "folder.svg").error().code,
            ErrorCode::WriteFailed);
        QCOMPARE(
            plotRuns({folder() / "none"}, folder() / "curves.svg").error().code,
            ErrorCode::FileNotFound);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrainCommands)
#include "tst_train_commands.moc"
