// Shards keep what was prepared: tracks, songs of several stems, and where they come from.
#include "models/training/shards.h"
#include "music.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace stemma;
using test::makeTune;
using test::OwnedMap;

namespace
{

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestShards : public QObject
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

    void songsKeepTheirStemsTogether()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        const OwnedMap low = makeTune(1, 3);
        const OwnedMap high = makeTune(2, 3);
        const OwnedMap longer = makeTune(3, 4);
        {
            auto writer = ShardWriter::open(folder, low.axes, low.bins);
            QVERIFY(writer->add("m", longer.view()).ok());
            const Provenance provenance{"score.mid, piano", "CC0-1.0", "ab12"};
            QVERIFY(
                writer
                    ->addSong("song", {{"low", low.view(), provenance}, {"high", high.view(), {}}})
                    .ok());
            QVERIFY(writer->contains("song") && writer->contains("song#low"));
            // A second time, alone, of unequal lengths, twice the same stem.
            const auto refused = [&](const char* song, const std::vector<StemView>& stems) {
                const auto status = writer->addSong(song, stems);
                return !status && status.error().code == ErrorCode::InvalidArgument;
            };
            const StemView stem{"low", low.view(), {}};
            QVERIFY(refused("song", {stem, {"high", high.view(), {}}}));
            QVERIFY(refused("one", {stem}));
            QVERIFY(refused("unequal", {stem, {"high", longer.view(), {}}}));
            QVERIFY(refused("twice", {stem, stem}));
        }
        const auto set = ShardSet::load(folder);
        QVERIFY(set.ok());
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->song(0), std::string("m"));
        QCOMPARE(set->name(1), std::string("song#high"));
        QCOMPARE(set->name(2), std::string("song#low"));
        QCOMPARE(set->song(1), std::string("song"));
        QCOMPARE(set->song(2), std::string("song"));
        QVERIFY(std::ranges::equal(set->map(1).levels, high.levels));
        QVERIFY(std::ranges::equal(set->map(2).levels, low.levels));
        const std::string manifest = contentOf(folder / "manifest.jsonl");
        for (const char* field :
             {R"("licence":"CC0-1.0")", R"("sha256":"ab12")", R"("source":"score.mid, piano")",
              R"("stem":"low")", R"("song":"song")"})
            QVERIFY2(manifest.find(field) != std::string::npos, field);
    }

    void songsWithoutAllTheirStemsDoNotCount()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        const OwnedMap map = makeTune(1, 3);
        const std::vector<StemView> stems{
            {"a", map.view(), {}}, {"b", map.view(), {}}, {"c", map.view(), {}}};
        {
            auto writer = ShardWriter::open(folder, map.axes, map.bins);
            QVERIFY(writer->addSong("whole", stems).ok());
            QVERIFY(writer->addSong("half", stems).ok());
        }
        const auto path = folder / "manifest.jsonl";
        const std::string manifest = contentOf(path);
        const auto lastLine = manifest.rfind('\n', manifest.size() - 2) + 1;
        // Dead between the lines of a song, and within one.
        for (const std::size_t size : {lastLine, lastLine + 10}) {
            std::filesystem::resize_file(path, size);
            QCOMPARE(ShardSet::load(folder)->size(), 3);
            auto writer = ShardWriter::open(folder, map.axes, map.bins);
            QVERIFY(writer->contains("whole") && !writer->contains("half"));
            QVERIFY(writer->addSong("half", stems).ok());
            QCOMPARE(contentOf(path), manifest);
            QCOMPARE(ShardSet::load(folder)->size(), 6);
        }
    }

    void foldersTogetherKeepTheirOwnLevels()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path root = temporary.path().toStdString();
        const OwnedMap fine = makeTune(1, 3);
        OwnedMap coarse = makeTune(2, 4);
        coarse.axes.stepDb = 2 * fine.axes.stepDb;
        OwnedMap other = makeTune(3, 3);
        other.axes.framesPerSecond = 40;
        const auto write = [&](const char* folder, const char* name, const OwnedMap& map) {
            auto writer = ShardWriter::open(root / folder, map.axes, map.bins);
            QVERIFY(writer.ok() && writer->add(name, map.view()).ok());
        };
        write("first", "b", fine);
        write("second", "a", coarse);
        write("same", "b", coarse);
        write("other", "c", other);

        const auto set = ShardSet::loadAll({root / "first", root / "second"});
        QVERIFY(set.ok());
        QCOMPARE(set->size(), 2);
        QVERIFY(set->axes() == fine.axes);
        QCOMPARE(set->name(0), std::string("a")); // by name, not by folder
        QVERIFY(set->map(0).axes == coarse.axes);
        QVERIFY(std::ranges::equal(set->map(0).levels, coarse.levels));
        QVERIFY(set->map(1).axes == fine.axes);

        const auto twice = ShardSet::loadAll({root / "first", root / "same"});
        QCOMPARE(twice.error().code, ErrorCode::InvalidArgument);
        const auto mixed = ShardSet::loadAll({root / "first", root / "other"});
        QCOMPARE(mixed.error().code, ErrorCode::EncoderMismatch);
        const auto missing = ShardSet::loadAll({root / "first", root / "none"});
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestShards)
#include "tst_shards.moc"
