// Hard negatives come from all songs but the pair's own.
#include "models/training/negative_miner.h"
#include "music.h"
#include "tests/models/profile_encoder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using test::makeTune;

namespace
{

constexpr int segmentFrames = 100;

} // namespace

class TestNegativeMiner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        auto writer = ShardWriter::open(folder, SpectralAxes(), 168);
        QVERIFY(writer.ok());
        for (std::uint64_t seed = 0; seed < 4; ++seed)
            QVERIFY(writer->add("tune " + std::to_string(seed), makeTune(seed, 12).view()).ok());
        // The same music under another name, and a song of two stems.
        QVERIFY(writer->add("twin of 0", makeTune(0, 12).view()).ok());
        const auto high = makeTune(8, 12);
        const auto low = makeTune(9, 12);
        QVERIFY(writer->addSong("two", {{"high", high.view(), {}}, {"low", low.view(), {}}}).ok());
        auto set = ShardSet::load(folder);
        QVERIFY(set.ok());
        m_set.emplace(std::move(set).value());
        std::vector<int> tracks;
        for (int track = 0; track < m_set->size(); ++track)
            tracks.push_back(track);
        m_source.emplace(*m_set, tracks, segmentFrames);
        auto miner = NegativeMiner::create(std::make_shared<test::ProfileEncoder>(), *m_source, {});
        QVERIFY(miner.ok());
        m_miner.emplace(std::move(miner).value());
        QCOMPARE(m_miner->segments(), 6 * 6);
    }

    void nearestOfOtherSongsIsFound()
    {
        const auto found = nearest("tune 0", {}, 3);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(m_set->name(found.front().tracks.front()), std::string("twin of 0"));
        QCOMPARE(found.front().centre, 350.0);
        for (const MinedPlace& place : found)
            QVERIFY(m_set->name(place.tracks.front()) != "tune 0");
    }

    void theHostIsNoNegative()
    {
        for (const MinedPlace& place : nearest("tune 0", "twin of 0", 100)) {
            const std::string& name = m_set->name(place.tracks.front());
            QVERIFY(name != "tune 0" && name != "twin of 0");
        }
        QCOMPARE(nearest("tune 0", "twin of 0", 100).size(), std::size_t(4 * 6));
    }

    void songsWithStemsAreSearchedWhole()
    {
        int whole = 0;
        for (const MinedPlace& place : nearest("tune 1", {}, 100))
            whole += place.tracks.size() == 2 ? 1 : 0;
        QCOMPARE(whole, 6);
    }

private:
    int trackOf(const std::string& name) const
    {
        int track = 0;
        while (m_set->name(track) != name)
            ++track;
        return track;
    }

    /// For the segment of @p song from 6 to 8 s.
    std::vector<MinedPlace>
    nearest(const std::string& song, const std::string& host, int count) const
    {
        PairPlan plan;
        plan.sample = {trackOf(song)};
        plan.reference = plan.sample;
        plan.centre = 350;
        if (!host.empty())
            plan.host = {trackOf(host)};
        const auto found
            = m_miner->nearest({m_source->reference(plan, segmentFrames)}, {plan}, count, {});
        return found.ok() ? found->front() : std::vector<MinedPlace>();
    }

    QTemporaryDir m_folder;
    std::optional<ShardSet> m_set;
    std::optional<PairSource> m_source;
    std::optional<NegativeMiner> m_miner;
};

QTEST_GUILESS_MAIN(TestNegativeMiner)
#include "tst_negative_miner.moc"
