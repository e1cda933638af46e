// Training from shards to weights that the engine loads.
#include "models/inference/load_models.h"
#include "models/nets/weights_file.h"
#include "models/training/encoder_presets.h"
#include "models/training/encoder_trainer.h"
#include "models/training/evaluation.h"
#include "models/training/fingerprint_fit.h"
#include "models/training/shards.h"
#include "models/training/training_curve.h"
#include "music.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using test::makeTune;

namespace
{

void quiet(const std::string&) { }

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto writer = ShardWriter::open(folder() / "shards", SpectralAxes(), 168);
        QVERIFY(writer.ok());
        for (std::uint64_t seed = 0; seed < 24; ++seed)
            QVERIFY(writer->add("song " + std::to_string(seed), makeTune(seed, 14).view()).ok());
    }

    void equalSeedsAndStepsGiveEqualWeightsHoweverOftenInterrupted()
    {
        const auto whole = options("whole", 4);
        QVERIFY(trainEncoder(whole, quiet, {}).ok());
        const auto again = options("again", 4);
        QVERIFY(trainEncoder(again, quiet, {}).ok());
        const auto first = readWeights(whole.run / graphWeightsName);
        QVERIFY(first.ok());
        QCOMPARE(readWeights(again.run / graphWeightsName)->checksum, first->checksum);

        // Interrupted before the first step, then taken up.
        const auto parts = options("parts", 4);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(trainEncoder(parts, quiet, stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(std::filesystem::exists(parts.run / "encoder.checkpoint"));
        QVERIFY(trainEncoder(parts, quiet, {}).ok());
        QCOMPARE(readWeights(parts.run / graphWeightsName)->checksum, first->checksum);
    }

    void rerankerFollowsAndEvaluationReadsAll()
    {
        const auto run = options("whole", 4);
        QVERIFY(trainEncoder(run, quiet, {}).ok());
        QVERIFY(trainReranker(run, quiet, {}).ok());

        FingerprintFit fit;
        fit.shards = run.shards.front();
        fit.weights = run.run / modulationWeightsName;
        fit.dimension = 16;
        fit.segments = 64;
        QVERIFY(fitFingerprint(fit, quiet, {}).ok());
        fit.dimension = 100000;
        QCOMPARE(fitFingerprint(fit, quiet, {}).error().code, ErrorCode::InvalidArgument);
        fit.dimension = 16;
        fit.seconds = 100;
        QCOMPARE(fitFingerprint(fit, quiet, {}).error().code, ErrorCode::InvalidArgument);

        EvaluateOptions evaluate;
        evaluate.shards = run.shards.front();
        evaluate.pairs = 6;
        evaluate.allTracks = true;
        for (const char* name : {modulationWeightsName, graphWeightsName, rerankerWeightsName})
            evaluate.weights.push_back(run.run / name);
        std::vector<std::string> lines;
        const auto keep = [&](const std::string& line) { lines.push_back(line.substr(0, 72)); };
        QVERIFY(evaluateModels(evaluate, keep, {}).ok());
        QCOMPARE(lines.size(), std::size_t(6));
        std::vector<std::string> repeated;
        repeated.swap(lines);
        QVERIFY(evaluateModels(evaluate, keep, {}).ok());
        QVERIFY(lines == repeated);
    }

    void curveHasTheUntrainedNetworkAndEqualSteps()
    {
        auto run = options("curve", 8);
        run.encoderShare = 1;
        run.validations = 4;
        QVERIFY(trainEncoder(run, quiet, {}).ok());
        const auto curve = readTrainingCurve(run.run);
        QVERIFY(curve.ok());
        QCOMPARE(curve->name, std::string("curve"));
        std::vector<double> steps, pairs;
        for (const CurvePoint& point : curve->points) {
            steps.push_back(point.step);
            pairs.push_back(point.pairs);
        }
        QCOMPARE(steps, (std::vector<double>{0, 2, 4, 6, 8}));
        QCOMPARE(pairs, (std::vector<double>{0, 8, 16, 24, 32}));
        QVERIFY(curve->points.front().cpuSeconds < 0.1);
        for (std::size_t i = 1; i < curve->points.size(); ++i)
            QVERIFY(curve->points[i].cpuSeconds > curve->points[i - 1].cpuSeconds);
    }

    void processorTimeEndsATraining()
    {
        auto run = options("timed", 0);
        run.encoderShare = 1;
        run.validations = 1;
        run.cpuMinutes = 0.5 / 60;
        QVERIFY(trainEncoder(run, quiet, {}).ok());
        const auto curve = readTrainingCurve(run.run);
        QVERIFY(curve.ok());
        QVERIFY(curve->points.back().step > 0);
        QVERIFY(curve->points.back().cpuSeconds >= 0.5);
    }

    void publishedEncodersTrainFromTheSameShards_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("sample paper") << QStringLiteral("sample-paper");
        QTest::newRow("GraFPrint") << QStringLiteral("grafprint");
    }

    void publishedEncodersTrainFromTheSameShards()
    {
        QFETCH(QString, name);
        const auto preset = encoderPreset(name.toStdString());
        QVERIFY(preset.ok() && preset->published);
        QCOMPARE(preset->tempoHypotheses, 1);
        auto run = options(qPrintable(name), 2);
        run.published = preset->published;
        run.published->channels = {8, 8, 8, 8};
        run.published->blocks = {1, 1, 1, 1};
        run.published->features = 16;
        run.published->hidden = 16;
        run.published->dimension = 8;
        run.referenceHop = 0.5;
        run.queryHop = 0.5;
        QVERIFY(trainEncoder(run, quiet, {}).ok());

        const auto encoder = loadEncoder(run.run / graphWeightsName);
        QVERIFY(encoder.ok());
        QCOMPARE((*encoder)->identity().dimension, 8);
        const auto tune = makeTune(40, 9);
        const auto embedded = (*encoder)->embedReference(tune.view(), {});
        QVERIFY(embedded.ok());
        // Segments every half second, timed in the map's seconds though their frames are others.
        const double length = run.published->frames / 31.25;
        QVERIFY(std::abs(embedded->segments[1].start - 0.5) < 0.02);
        QVERIFY(std::abs(embedded->segments[1].length - length) < 1e-9);
        const Segment& last = embedded->segments.back();
        QVERIFY(std::abs(last.start + last.length - 9) < 0.05);
        // The query is read at one tempo, so it is embedded as the reference is.
        QCOMPARE((*encoder)->embedQuery(tune.view(), m_runner, {})->values, embedded->values);
        const auto sparse = loadEncoder(run.run / graphWeightsName, {2, 0});
        QVERIFY(
            (*sparse)->embedReference(tune.view(), {})->segments.size()
            < embedded->segments.size() / 2);
    }

    void badInputIsTold()
    {
        auto nowhere = options("bad", 1);
        nowhere.shards = {folder() / "none"};
        QCOMPARE(trainEncoder(nowhere, quiet, {}).error().code, ErrorCode::FileNotFound);
        auto other = options("bad", 1);
        other.network.bins = 96;
        QCOMPARE(trainEncoder(other, quiet, {}).error().code, ErrorCode::EncoderMismatch);
        QCOMPARE(trainReranker(nowhere, quiet, {}).error().code, ErrorCode::FileNotFound);
        QCOMPARE(trainReranker(other, quiet, {}).error().code, ErrorCode::EncoderMismatch);
        QCOMPARE(encoderPreset("shazam").error().code, ErrorCode::InvalidArgument);
        auto device = options("bad", 1);
        device.device = "abacus";
        QCOMPARE(trainEncoder(device, quiet, {}).error().code, ErrorCode::Internal);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    TrainingOptions options(const char* run, std::int64_t steps) const
    {
        TrainingOptions options;
        options.shards = {folder() / "shards"};
        options.run = folder() / run;
        options.steps = steps;
        options.batch = 4;
        options.network.channels = {16, 16, 16};
        options.network.blocks = {1, 1, 1};
        options.network.frames = 96;
        options.network.hidden = 16;
        options.network.dimension = 16;
        return options;
    }

    QTemporaryDir m_folder;
    SerialRunner m_runner;
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
