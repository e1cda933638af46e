// Pairs drawn from shards are what they claim.
#include "models/training/pair_source.h"
#include "models/training/shards.h"
#include "music.h"
#include "tests/models/plain_augmentation.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace stemma;
using test::makeTune;
using test::noAugmentation;
using test::OwnedMap;

namespace
{

double meanDifference(const DecibelMap& a, const DecibelMap& b, int bins, int shift)
{
    double sum = 0;
    for (int frame = 0; frame < a.frames(); ++frame) {
        for (int bin = 0; bin < bins; ++bin)
            sum += std::abs(a.row(frame)[bin + shift] - b.row(frame)[bin]);
    }
    return sum / (a.frames() * bins);
}

} // namespace

class TestPairSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalSeedsGiveEqualPairs()
    {
        const ShardSet set = tunes();
        const PairSource source(set, {0, 1, 2, 3}, 100);
        const auto once = source.draw(6, 5, 9);
        const auto again = source.draw(6, 5, 9);
        const auto other = source.draw(6, 5, 10);
        bool differs = false;
        for (std::size_t i = 0; i < once.size(); ++i) {
            QVERIFY(source.query(once[i], 100).values == source.query(again[i], 100).values);
            differs = differs || once[i].centre != other[i].centre;
            QVERIFY(once[i].host != once[i].sample);
        }
        QVERIFY(differs);
        // Tracks repeat only when all have been used.
        std::set<int> tracks;
        for (std::size_t i = 0; i < 4; ++i)
            tracks.insert(once[i].sample.front());
        QCOMPARE(tracks.size(), std::size_t(4));
    }

    void plainQueryIsItsReference()
    {
        const ShardSet set = tunes();
        const PairSource source(set, {0, 1, 2, 3}, 100, noAugmentation());
        for (PairPlan plan : source.draw(4, 1, 1)) {
            plan.gain = 0;
            const double difference
                = meanDifference(source.query(plan, 100), source.reference(plan, 100), 168, 0);
            QVERIFY2(difference < 1, qPrintable(QString::number(difference)));
        }
    }

    void undoingATransformationGivesTheReference()
    {
        const ShardSet set = tunes();
        const PairSource source(set, {0, 1, 2, 3}, 100, noAugmentation());
        for (PairPlan plan : source.draw(4, 2, 1)) {
            plan.gain = 0;
            plan.tempoRatio = 1.3;
            plan.pitchShift = 4;
            const auto reference = source.reference(plan, 100);
            const auto undone = source.query(plan, 100, 1.3, 4);
            const auto shifted = source.query(plan, 100, 1.3, 0);
            const auto raw = source.query(plan, 100);
            const double left = meanDifference(undone, reference, 150, 0);
            QVERIFY2(left < 1, qPrintable(QString::number(left)));
            QVERIFY(meanDifference(shifted, reference, 150, 8) < 1.5); // 2 bins a semitone
            const double whole = meanDifference(raw, reference, 150, 0);
            QVERIFY2(whole > 3 * left, qPrintable(QString::number(whole)));
        }
    }

    void hostPlaysAtItsLevel()
    {
        const ShardSet set = tunes();
        const PairSource source(set, {0, 1, 2, 3}, 100, noAugmentation());
        PairPlan plan = source.draw(1, 3, 1).front();
        const auto power = [&](const PairPlan& p) {
            double sum = 0;
            for (const float decibels : source.query(p, 100).values)
                sum += std::pow(10.0, decibels / 10);
            return sum;
        };
        plan.noise = -90;
        const double alone = power(plan);
        plan.host = {(plan.sample.front() + 1) % 4};
        plan.hostCentre = 300;
        plan.sampleToHost = -3;
        QVERIFY(std::abs(10 * std::log10(power(plan) / alone - 1) - 3) < 0.3);
    }

    void slicesChangePlacesButTheMiddleOne()
    {
        const ShardSet set = tunes();
        const PairSource source(set, {0, 1, 2, 3}, 100, noAugmentation());
        PairPlan plan = source.draw(1, 3, 1).front();
        plan.noise = -90;
        plan.gain = 0;
        const DecibelMap whole = source.query(plan, 100);
        plan.sliceFrames = 20;
        const DecibelMap chopped = source.query(plan, 100);
        std::vector<int> found;
        for (int slice = 0; slice < 5; ++slice) {
            for (int from = 0; from < 5; ++from) {
                double difference = 0;
                for (int i = 0; i < 20 * whole.bins; ++i)
                    difference += std::abs(chopped.row(20 * slice)[i] - whole.row(20 * from)[i]);
                if (difference / (20 * whole.bins) < 0.01)
                    found.push_back(from);
            }
        }
        QCOMPARE(found.size(), std::size_t(5));
        QCOMPARE(found[2], 2);
        QVERIFY(!std::ranges::is_sorted(found));
        std::ranges::sort(found);
        QCOMPARE(found, (std::vector{0, 1, 2, 3, 4}));
    }

    void crossMixesHoldTheNextPairsRecording()
    {
        const ShardSet set = tunes();
        Augmentation augmentation = noAugmentation();
        augmentation.crossMixShare = 0.5;
        const PairSource source(set, {0, 1, 2, 3}, 100, augmentation);
        const auto plans = source.draw(40, 3, 1);
        int mixed = 0;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            if (!plans[i].hostPlan)
                continue;
            ++mixed;
            const PairPlan& other = plans[static_cast<std::size_t>(*plans[i].hostPlan)];
            QCOMPARE(plans[i].host, other.sample);
            QVERIFY(other.sample != plans[i].sample);
            // A host far above the sample: what is left to hear is the other pair's reference.
            PairPlan loud = plans[i];
            loud.sampleToHost = -60;
            loud.noise = -90;
            loud.gain = 0;
            loud.tempoRatio = 1;
            const DecibelMap heard = source.query(loud, 100);
            const DecibelMap wanted = source.reference(other, 100);
            // Their levels differ by what the sample's own loudness was.
            double difference = 0;
            double squares = 0;
            int cells = 0;
            for (std::size_t k = 0; k < heard.values.size(); ++k) {
                if (heard.values[k] < 20 || wanted.values[k] < 20)
                    continue;
                const double d = heard.values[k] - wanted.values[k];
                difference += d;
                squares += d * d;
                ++cells;
            }
            QVERIFY(cells > 100);
            QVERIFY(squares / cells - std::pow(difference / cells, 2) < 1);
        }
        QVERIFY2(mixed > 8 && mixed < 32, qPrintable(QString::number(mixed)));
    }

    void stemsAreDrawnAsSongs()
    {
        const ShardSet set = songs();
        PairSource source(set, {0, 1, 2, 3, 4, 5, 6}, 100);
        QCOMPARE(source.tracks(), 3); // two songs of three stems and a track without any
        std::set<std::vector<int>> subsets;
        int wholeReferences = 0;
        int ownReferences = 0;
        int partialHosts = 0;
        for (const PairPlan& plan : source.draw(300, 7, 1)) {
            const std::string& song = set.song(plan.sample.front());
            for (const int track : plan.sample)
                QCOMPARE(set.song(track), song);
            for (const int track : plan.host)
                QVERIFY(set.song(track) != song);
            QVERIFY(std::ranges::includes(plan.reference, plan.sample));
            if (song == "tune")
                continue;
            QVERIFY(!plan.part);
            subsets.insert(plan.sample);
            wholeReferences += plan.reference.size() == 3 ? 1 : 0;
            ownReferences += plan.reference == plan.sample ? 1 : 0;
            partialHosts += !plan.host.empty() && plan.host.size() < 3 ? 1 : 0;
        }
        QCOMPARE(subsets.size(), std::size_t(14)); // seven of each song
        QVERIFY(wholeReferences > 100 && ownReferences > 50 && partialHosts > 50);
    }

    void stemsSumToTheirSong()
    {
        const ShardSet set = songs();
        const PairSource source(set, {0, 1, 2, 3, 4, 5, 6}, 100, noAugmentation());
        PairPlan plan = source.draw(1, 3, 1).front();
        plan.gain = 0;
        plan.shift = 0;
        plan.noise = -90;
        const auto power = [](const DecibelMap& map, std::size_t cell) {
            return std::pow(10.0, map.values[cell] / 10) - 1; // less the floor
        };
        plan.sample = {0};
        const auto one = source.query(plan, 100);
        plan.sample = {1, 2};
        const auto two = source.query(plan, 100);
        plan.reference = {0, 1, 2};
        const auto whole = source.reference(plan, 100);
        for (std::size_t i = 0; i < whole.values.size(); ++i) {
            const double sum = power(one, i) + power(two, i);
            QVERIFY(std::abs(sum - power(whole, i)) <= 0.01 * power(whole, i) + 1);
        }
    }

    void quietStemsAreTheirOwnReference()
    {
        const ShardSet set = songs(-25);
        Augmentation augmentation = noAugmentation();
        augmentation.wholeSongShare = 1;
        const PairSource source(set, {0, 1, 2, 3, 4, 5, 6}, 100, augmentation);
        int quiet = 0;
        for (const PairPlan& plan : source.draw(200, 7, 1)) {
            if (plan.sample == std::vector{0}) {
                ++quiet;
                QCOMPARE(plan.reference, plan.sample);
            } else if (set.song(plan.sample.front()) == "a song") {
                QCOMPARE(plan.reference.size(), std::size_t(3));
            }
        }
        QVERIFY(quiet > 3);
    }

    void onePartOfATrackIsSampled()
    {
        const ShardSet set = tunes();
        Augmentation augmentation = noAugmentation();
        augmentation.separatedShare = 1;
        augmentation.quietestStems = -100;
        const PairSource source(set, {0, 1, 2, 3}, 100, augmentation);
        for (PairPlan plan : source.draw(8, 2, 1)) {
            QVERIFY(plan.part.has_value());
            plan.gain = 0;
            plan.noise = -90;
            const auto part = source.query(plan, 100);
            const auto whole = source.reference(plan, 100);
            double sum = 0;
            for (std::size_t i = 0; i < whole.values.size(); ++i) {
                QVERIFY(part.values[i] <= whole.values[i] + 0.1F);
                sum += whole.values[i] - part.values[i];
            }
            QVERIFY(sum > 1);
        }
        augmentation.quietestStems = 0; // every part is quieter than its track
        for (const PairPlan& plan : PairSource(set, {0, 1, 2, 3}, 100, augmentation).draw(8, 2, 1))
            QVERIFY(!plan.part);
    }

private:
    /// Two songs of three stems each, the first stem of the first at @p decibels, and a tune.
    static ShardSet songs(float decibels = 0)
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        auto writer = ShardWriter::open(folder, SpectralAxes(), 168);
        std::uint64_t seed = 0;
        for (const char* song : {"a song", "another song"}) {
            std::vector<OwnedMap> maps;
            for (int stem = 0; stem < 3; ++stem)
                maps.push_back(makeTune(seed++, 12));
            if (seed == 3) {
                for (std::uint8_t& level : maps[0].levels)
                    level = static_cast<std::uint8_t>(
                        std::max(0L, level + std::lround(decibels / maps[0].axes.stepDb)));
            }
            if (!writer->addSong(
                    song,
                    {{"0", maps[0].view(), {}},
                     {"1", maps[1].view(), {}},
                     {"2", maps[2].view(), {}}}))
                qFatal("cannot write a shard");
        }
        if (!writer->add("tune", makeTune(seed, 12).view()))
            qFatal("cannot write a shard");
        return std::move(ShardSet::load(folder)).value();
    }

    static ShardSet tunes()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        auto writer = ShardWriter::open(folder, SpectralAxes(), 168);
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            if (!writer->add("tune " + std::to_string(seed), makeTune(seed, 12).view()))
                qFatal("cannot write a shard");
        }
        return std::move(ShardSet::load(folder)).value();
    }
};

QTEST_GUILESS_MAIN(TestPairSource)
#include "tst_pair_source.moc"
