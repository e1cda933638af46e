// Pairs of the reranker's training are what they claim.
#include "models/nets/cross_attention.h"
#include "models/training/reranker_batch.h"
#include "music.h"
#include "tests/models/plain_augmentation.h"
#include "tests/models/profile_encoder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using test::makeTune;

namespace
{

constexpr int frames = 204;
constexpr int pairs = 12;

/// Nothing but pitch, tempo and what an alignment leaves of them.
Augmentation plain()
{
    Augmentation augmentation = test::noAugmentation();
    augmentation.plainShare = 0;
    augmentation.pitchSemitones = 4;
    return augmentation;
}

double correlation(const torch::Tensor& a, const torch::Tensor& b)
{
    const auto x = a - a.mean();
    const auto y = b - b.mean();
    return ((x * y).sum() / (x.norm() * y.norm())).item<double>();
}

torch::Tensor meanProducts(const torch::Tensor& a, const torch::Tensor& b)
{
    return (a * b).mean({1, 2});
}

} // namespace

class TestRerankerBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        auto writer = ShardWriter::open(folder, SpectralAxes(), 168);
        QVERIFY(writer.ok());
        for (std::uint64_t seed = 0; seed < 14; ++seed)
            QVERIFY(writer->add("tune " + std::to_string(seed), makeTune(seed, 20).view()).ok());
        auto set = ShardSet::load(folder);
        QVERIFY(set.ok());
        m_set.emplace(std::move(set).value());
        std::vector<int> tracks(static_cast<std::size_t>(m_set->size()));
        std::iota(tracks.begin(), tracks.end(), 0);
        m_source.emplace(*m_set, tracks, frames, plain());
        auto miner = NegativeMiner::create(std::make_shared<test::ProfileEncoder>(), *m_source, {});
        QVERIFY(miner.ok());
        m_miner.emplace(std::move(miner).value());
        const auto batch = render(2);
        QVERIFY(batch.ok());
        m_batch = *batch;
    }

    void everySegmentIsNormalisedAlike()
    {
        for (const auto& maps :
             {m_batch.queries, m_batch.references, m_batch.minedQueries, m_batch.mined}) {
            const auto level = maps.square().mean({1, 2}).sqrt();
            // Bounding the loudest cells takes a little.
            QVERIFY(level.max().item<double>() < 1.001);
            QVERIFY2(
                level.min().item<double>() > 0.6,
                qPrintable(QString::number(level.min().item<double>())));
        }
        QCOMPARE(m_batch.queries.size(0), std::int64_t(pairs));
        QCOMPARE(m_batch.mined.size(0), std::int64_t(2 * pairs));
    }

    void partnersCorrelateAndMinedOnesLess()
    {
        const auto own = meanProducts(m_batch.queries, m_batch.references);
        const auto mined = meanProducts(m_batch.minedQueries, m_batch.mined);
        QVERIFY(own.mean().item<double>() > 2 * mined.mean().item<double>());
        // Where they were aligned, wrong ones correlate, too; anywhere else they hardly do.
        QVERIFY(
            mined.mean().item<double>() > 2
                * meanProducts(m_batch.minedQueries, m_batch.mined.roll(7, 0))
                      .mean()
                      .item<double>());
    }

    void theUntrainedHeadsFindWhatIsLeft()
    {
        CrossAttentionConfig config;
        config.bins = 168;
        config.frames = frames;
        CrossAttention network(config);
        const torch::NoGradGuard guard;
        const auto judged = network(m_batch.queries, m_batch.references);
        const double tempo = correlation(judged.logTempoRatio, m_batch.logTempoRatios);
        const double pitch = correlation(judged.binShift, m_batch.binShifts);
        QVERIFY2(tempo > 0.8, qPrintable(QString::number(tempo)));
        QVERIFY2(pitch > 0.8, qPrintable(QString::number(pitch)));
    }

    void withoutMinedOnesThereAreNone()
    {
        const auto batch = render(0);
        QVERIFY(batch.ok());
        QVERIFY(!batch->mined.defined());
        QVERIFY(batch->queries.equal(m_batch.queries));
    }

    void tooFewSongsAreTold()
    {
        const auto batch = renderRerankerBatch(
            *m_source, *m_miner, {.pairs = pairs, .mined = 1000, .frames = frames}, 1, 1, {});
        QCOMPARE(batch.error().code, ErrorCode::InvalidArgument);
    }

private:
    Result<RerankerBatch> render(int mined) const
    {
        return renderRerankerBatch(
            *m_source, *m_miner, {.pairs = pairs, .mined = mined, .frames = frames}, 1, 1, {});
    }

    QTemporaryDir m_folder;
    std::optional<ShardSet> m_set;
    std::optional<PairSource> m_source;
    std::optional<NegativeMiner> m_miner;
    RerankerBatch m_batch;
};

QTEST_GUILESS_MAIN(TestRerankerBatch)
#include "tst_reranker_batch.moc"
