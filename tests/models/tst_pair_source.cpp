// Shards keep what was prepared, and pairs drawn from them are what they claim.
#include "models/training/pair_source.h"
#include "models/training/shards.h"
#include "music.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace stemma;
using test::makeTune;
using test::OwnedMap;

namespace
{

/// Nothing is changed but what a test turns on.
Augmentation nothing()
{
    Augmentation augmentation;
    augmentation.plainShare = 1;
    augmentation.mixShare = 0;
    augmentation.filterShare = 0;
    augmentation.reverbShare = 0;
    augmentation.tiltDecibels = 0;
    augmentation.timeShift = 0;
    return augmentation;
}

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
    void shardsKeepTheirTracks()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        const OwnedMap first = makeTune(1, 3);
        const OwnedMap second = makeTune(2, 4);
        {
            auto writer = ShardWriter::open(folder, first.axes, first.bins);
            QVERIFY(writer.ok());
            QVERIFY(writer->add("z", first.view()).ok());
            QCOMPARE(writer->add("z", first.view()).error().code, ErrorCode::InvalidArgument);
        }
        // A run that died in the middle of a line, after it had written some levels.
        std::ofstream(folder / "manifest.jsonl", std::ios::app) << "{\"name\":\"hal";
        std::ofstream(folder / "shard-0000.bin", std::ios::app) << "rubbish";
        {
            auto writer = ShardWriter::open(folder, first.axes, first.bins);
            QVERIFY(writer.ok());
            QVERIFY(writer->contains("z") && !writer->contains("half"));
            QVERIFY(writer->add("a", second.view()).ok());
        }
        const auto set = ShardSet::load(folder);
        QVERIFY(set.ok());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->name(0), std::string("a")); // by name
        QVERIFY(std::ranges::equal(set->map(0).levels, second.levels));
        QVERIFY(std::ranges::equal(set->map(1).levels, first.levels));

        SpectralAxes other;
        other.binsPerOctave = 12;
        QCOMPARE(ShardWriter::open(folder, other, 84).error().code, ErrorCode::EncoderMismatch);
        std::filesystem::resize_file(folder / "shard-0000.bin", 100);
        QCOMPARE(ShardSet::load(folder).error().code, ErrorCode::ReadFailed);
        QCOMPARE(ShardSet::load(folder / "none").error().code, ErrorCode::FileNotFound);
    }

    void heldOutTracksAreATenth()
    {
        int held = 0;
        for (int i = 0; i < 5000; ++i)
            held += isHeldOut("album/track " + std::to_string(i) + ".ogg") ? 1 : 0;
        QVERIFY2(held > 400 && held < 600, qPrintable(QString::number(held)));
    }

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
            QVERIFY(once[i].host != once[i].track);
        }
        QVERIFY(differs);
        // Tracks repeat only when all have been used.
        std::set<int> tracks;
        for (std::size_t i = 0; i < 4; ++i)
            tracks.insert(once[i].track);
        QCOMPARE(tracks.size(), std::size_t(4));
    }

    void plainQueryIsItsReference()
    {
        const ShardSet set = tunes();
        const PairSource source(set, {0, 1, 2, 3}, 100, nothing());
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
        const PairSource source(set, {0, 1, 2, 3}, 100, nothing());
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
        const PairSource source(set, {0, 1, 2, 3}, 100, nothing());
        PairPlan plan = source.draw(1, 3, 1).front();
        const auto power = [&](const PairPlan& p) {
            double sum = 0;
            for (const float decibels : source.query(p, 100).values)
                sum += std::pow(10.0, decibels / 10);
            return sum;
        };
        plan.noise = -90;
        const double alone = power(plan);
        plan.host = (plan.track + 1) % 4;
        plan.hostCentre = 300;
        plan.sampleToHost = -3;
        QVERIFY(std::abs(10 * std::log10(power(plan) / alone - 1) - 3) < 0.3);
    }

private:
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
