// The trained models behind the engine's interfaces, with small random networks.
#include "models/inference/cross_attention_reranker.h"
#include "models/inference/graph_encoder.h"
#include "models/inference/load_models.h"
#include "models/nets/network_weights.h"
#include "music.h"
#include "tests/support/all_at_once.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace stemma;
using test::makeTune;
using test::OwnedMap;

namespace
{

Weights graphWeights()
{
    torch::manual_seed(3);
    GraphEncoderConfig config;
    config.frames = 96;
    config.channels = {16, 24, 32};
    config.blocks = {1, 1, 1};
    config.hidden = 32;
    config.dimension = 24;
    GraphNetwork network(config);
    network(
        torch::randn({8, config.frames, config.bins})); // gives the batch norms their statistics
    Weights weights = toWeights(*network);
    storeAxes(weights, SpectralAxes());
    weights.settings["tempo_hypotheses"] = 3;
    return weights;
}

Weights rerankerWeights()
{
    torch::manual_seed(4);
    CrossAttentionConfig config;
    config.width = 16;
    config.heads = 2;
    Weights weights = toWeights(CrossAttention(config));
    storeAxes(weights, SpectralAxes());
    return weights;
}

RerankPair pairAt(const OwnedMap& reference, double queryTime, double referenceTime)
{
    RerankPair pair;
    pair.reference = reference.view();
    pair.queryTime = queryTime;
    pair.referenceTime = referenceTime;
    return pair;
}

} // namespace

class TestLoadedModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_graph = graphWeights();
        QVERIFY(writeWeights(path(graphWeightsName), m_graph).ok());
        m_reranker = rerankerWeights();
        QVERIFY(writeWeights(path(rerankerWeightsName), m_reranker).ok());
    }

    void folderGivesEncoderAndReranker()
    {
        const auto models = loadModels(folder());
        QVERIFY(models.ok());
        QVERIFY(models->encoder && models->reranker);
        QCOMPARE(models->encoder->identity().name, std::string("graph-1"));
        QCOMPARE(models->encoder->identity().checksum, m_graph.checksum);
        QVERIFY(models->reranker->id().find(m_reranker.checksum) != std::string::npos);
    }

    void graphEncoderEmbeds()
    {
        const auto encoder = loadEncoder(path(graphWeightsName));
        QVERIFY(encoder.ok());
        const OwnedMap tune = makeTune(1, 9);
        const auto reference = (*encoder)->embedReference(tune.view(), {});
        const auto query = (*encoder)->embedQuery(tune.view(), m_runner, {});
        QVERIFY(reference.ok() && query.ok());
        QCOMPARE(reference->dimension, 24);
        QCOMPARE(reference->values.size(), reference->segments.size() * 24);
        QVERIFY(query->segments.front().tempoRatio < 1 && query->segments.back().tempoRatio > 1);
        QVERIFY((*encoder)->embedReference(tune.view(), {})->values == reference->values);
        OwnedMap other = tune;
        other.axes.lowestHz = 110;
        QCOMPARE(
            (*encoder)->embedQuery(other.view(), m_runner, {}).error().code,
            ErrorCode::EncoderMismatch);
    }

    void batchesDoNotChangeFingerprints()
    {
        // Long enough for two batches: the first segments must be those of a map of one batch.
        const auto encoder = loadEncoder(path(graphWeightsName));
        QVERIFY(encoder.ok());
        const OwnedMap tune = makeTune(2, 150);
        const auto whole = (*encoder)->embedReference(tune.view(), {});
        const auto part = (*encoder)->embedReference(tune.view().slice(0, 3000), {});
        QVERIFY(whole.ok() && part.ok());
        for (std::size_t i = 0; i < 24 * 40; ++i)
            QVERIFY(std::abs(whole->values[i] - part->values[i]) < 1e-3F);
    }

    void rerankerJudgesEveryPairAlone()
    {
        const auto reranker = loadReranker(path(rerankerWeightsName));
        QVERIFY(reranker.ok());
        const OwnedMap query = makeTune(1, 8);
        const OwnedMap reference = makeTune(2, 8);
        std::vector<RerankPair> pairs{pairAt(query, 4, 4), pairAt(reference, 3, 5)};
        const auto both = (*reranker)->judge(query.view(), pairs, m_runner, {});
        QVERIFY(both.ok());
        QCOMPARE(both->size(), std::size_t(2));
        const auto second
            = (*reranker)->judge(query.view(), std::span(pairs).last(1), m_runner, {});
        QVERIFY(second.ok());
        QVERIFY(std::abs(second->front().logit - both->back().logit) < 1e-4F);
        QVERIFY((*reranker)->judge(query.view(), {}, m_runner, {})->empty());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(
            (*reranker)->judge(query.view(), pairs, m_runner, stop.get_token()).error().code,
            ErrorCode::Cancelled);
        pairs.front().reference.axes.framesPerSecond = 60;
        QCOMPARE(
            (*reranker)->judge(query.view(), pairs, m_runner, {}).error().code,
            ErrorCode::EncoderMismatch);
    }

    void manyPairsKeepTheirOrderOnManyThreads()
    {
        const auto reranker = loadReranker(path(rerankerWeightsName));
        QVERIFY(reranker.ok());
        const OwnedMap query = makeTune(1, 8);
        const OwnedMap reference = makeTune(2, 30);
        std::vector<RerankPair> pairs;
        for (int i = 0; i < 70; ++i) // several batches
            pairs.push_back(pairAt(reference, 4, 3 + 0.3 * i));
        test::AllAtOnce atOnce;
        const auto one = (*reranker)->judge(query.view(), pairs, m_runner, {});
        const auto many = (*reranker)->judge(query.view(), pairs, atOnce, {});
        QVERIFY(one.ok() && many.ok());
        QCOMPARE(many->size(), pairs.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            QCOMPARE((*many)[i].logit, (*one)[i].logit);
            const auto alone
                = (*reranker)->judge(query.view(), std::span(pairs).subspan(i, 1), m_runner, {});
            QVERIFY(std::abs(alone->front().logit - (*one)[i].logit) < 1e-3F);
        }
    }

    void rerankerTellsWhatAnAlignmentLeft()
    {
        // Untrained, its heads search for the best alignment.
        const auto reranker = loadReranker(path(rerankerWeightsName));
        QVERIFY(reranker.ok());
        const OwnedMap reference = makeTune(3, 10);
        const OwnedMap query = makeTune(3, 10, 1.03, 2); // 3 % faster, a semitone higher
        RerankPair undone = pairAt(reference, 5 / 1.03, 5);
        undone.tempoRatio = 1.06;
        undone.pitchShift = 1.5;
        const std::vector<RerankPair> pairs{pairAt(reference, 5 / 1.03, 5), undone};
        const auto opinions = (*reranker)->judge(query.view(), pairs, m_runner, {});
        QVERIFY(opinions.ok());
        const RerankOpinion& untouched = opinions->front();
        const RerankOpinion& overdone = opinions->back();
        const auto told = [](const RerankOpinion& opinion) {
            return QStringLiteral("%1, %2 semitones")
                .arg(opinion.logTempoRatio)
                .arg(opinion.pitchShift);
        };
        QVERIFY2(std::abs(untouched.logTempoRatio - 0.03F) < 0.012F, qPrintable(told(untouched)));
        QVERIFY2(std::abs(untouched.pitchShift - 1) < 0.3F, qPrintable(told(untouched)));
        QVERIFY2(std::abs(overdone.logTempoRatio + 0.03F) < 0.012F, qPrintable(told(overdone)));
        QVERIFY2(std::abs(overdone.pitchShift + 0.5F) < 0.3F, qPrintable(told(overdone)));
    }

    void whatDoesNotFitIsRefused()
    {
        QCOMPARE(loadModels(folder() / "nowhere").error().code, ErrorCode::WeightsMissing);
        QCOMPARE(loadEncoder(path(rerankerWeightsName)).error().code, ErrorCode::WeightsForeign);
        QCOMPARE(CrossAttentionReranker::create(m_graph).error().code, ErrorCode::WeightsForeign);
        Weights earlier = m_reranker;
        earlier.kind = "cross-attention-2";
        QCOMPARE(CrossAttentionReranker::create(earlier).error().code, ErrorCode::WeightsForeign);
        Weights lopsided = m_reranker;
        lopsided.settings["frames"] = 97;
        QCOMPARE(CrossAttentionReranker::create(lopsided).error().code, ErrorCode::WeightsForeign);
        Weights incomplete = m_graph;
        incomplete.tensors.pop_back();
        QCOMPARE(GraphEncoder::create(incomplete).error().code, ErrorCode::WeightsForeign);
        Weights absurd = m_graph;
        absurd.settings["channels.0"] = -4;
        QCOMPARE(GraphEncoder::create(absurd).error().code, ErrorCode::WeightsForeign);
        std::ofstream(path("text.weights"))
            << "This is a letter, and not a file of weights at all.";
        QCOMPARE(weightsKind(path("text.weights")).error().code, ErrorCode::WeightsForeign);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path path(const char* name) const { return folder() / name; }

    QTemporaryDir m_folder;
    Weights m_graph;
    Weights m_reranker;
    SerialRunner m_runner;
};

QTEST_GUILESS_MAIN(TestLoadedModels)
#include "tst_loaded_models.moc"
