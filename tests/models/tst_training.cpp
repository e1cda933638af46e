// Training from shards to weights that the engine loads.
#include "models/inference/load_models.h"
#include "models/nets/weights_file.h"
#include "models/training/encoder_trainer.h"
#include "models/training/evaluation.h"
#include "models/training/fingerprint_fit.h"
#include "models/training/shards.h"
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
            QVERIFY(writer->add("tune " + std::to_string(seed), makeTune(seed, 14).view()).ok());
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
        fit.shards = run.shards;
        fit.weights = run.run / modulationWeightsName;
        fit.dimension = 16;
        fit.segments = 64;
        QVERIFY(fitFingerprint(fit, quiet, {}).ok());
        fit.dimension = 100000;
        QCOMPARE(fitFingerprint(fit, quiet, {}).error().code, ErrorCode::InvalidArgument);

        EvaluateOptions evaluate;
        evaluate.shards = run.shards;
        evaluate.pairs = 6;
        evaluate.allTracks = true;
        for (const char* name : {modulationWeightsName, graphWeightsName, rerankerWeightsName})
            evaluate.weights.push_back(run.run / name);
        std::vector<std::string> lines;
        const auto keep = [&](const std::string& line) { lines.push_back(line.substr(0, 72)); };
        QVERIFY(evaluateModels(evaluate, keep, {}).ok());
        QCOMPARE(lines.size(), std::size_t(5));
        std::vector<std::string> repeated;
        repeated.swap(lines);
        QVERIFY(evaluateModels(evaluate, keep, {}).ok());
        QVERIFY(lines == repeated);
    }

    void badInputIsTold()
    {
        auto nowhere = options("bad", 1);
        nowhere.shards = folder() / "none";
        QCOMPARE(trainEncoder(nowhere, quiet, {}).error().code, ErrorCode::FileNotFound);
        auto other = options("bad", 1);
        other.network.bins = 96;
        QCOMPARE(trainEncoder(other, quiet, {}).error().code, ErrorCode::EncoderMismatch);
        QCOMPARE(trainReranker(nowhere, quiet, {}).error().code, ErrorCode::FileNotFound);
        QCOMPARE(trainReranker(other, quiet, {}).error().code, ErrorCode::EncoderMismatch);
        auto device = options("bad", 1);
        device.device = "abacus";
        QCOMPARE(trainEncoder(device, quiet, {}).error().code, ErrorCode::Internal);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    TrainingOptions options(const char* run, std::int64_t steps) const
    {
        TrainingOptions options;
        options.shards = folder() / "shards";
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
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
