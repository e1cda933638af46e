// The trained models behind the engine's interfaces, with small random networks.
#include "models/inference/cross_attention_reranker.h"
#include "models/inference/graph_encoder.h"
#include "models/inference/load_models.h"
#include "models/nets/network_weights.h"
#include "music.h"

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
    config.frames = 96;
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

    void rerankerScoresEveryPairAlone()
    {
        const auto reranker = loadReranker(path(rerankerWeightsName));
        QVERIFY(reranker.ok());
        const OwnedMap query = makeTune(1, 8);
        const OwnedMap reference = makeTune(2, 8);
        std::vector<RerankPair> pairs{pairAt(query, 4, 4), pairAt(reference, 3, 5)};
        const auto both = (*reranker)->score(query.view(), pairs, {});
        QVERIFY(both.ok());
        QCOMPARE(both->size(), std::size_t(2));
        const auto second = (*reranker)->score(query.view(), std::span(pairs).last(1), {});
        QVERIFY(second.ok());
        QVERIFY(std::abs(second->front() - both->back()) < 1e-4F);
        QVERIFY((*reranker)->score(query.view(), {}, {})->empty());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(
            (*reranker)->score(query.view(), pairs, stop.get_token()).error().code,
            ErrorCode::Cancelled);
        pairs.front().reference.axes.framesPerSecond = 60;
        QCOMPARE(
            (*reranker)->score(query.view(), pairs, {}).error().code, ErrorCode::EncoderMismatch);
    }

    void whatDoesNotFitIsRefused()
    {
        QCOMPARE(loadModels(folder() / "nowhere").error().code, ErrorCode::WeightsMissing);
        QCOMPARE(loadEncoder(path(rerankerWeightsName)).error().code, ErrorCode::WeightsForeign);
        QCOMPARE(CrossAttentionReranker::create(m_graph).error().code, ErrorCode::WeightsForeign);
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
