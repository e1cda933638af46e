// From music of every kind to shards, and on from there when interrupted.
#include "app/prepare/sha256.h"
#include "app/prepare/time_left.h"
#include "app/train_prepare.h"
#include "core/spectral/spectral_analyser.h"
#include "models/training/power_patch.h"
#include "models/training/shards.h"
#include "tests/app/prepare/tiny_music.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace stemma;
using namespace std::string_view_literals;

class TestTrainPrepare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        std::filesystem::create_directories(folder() / "music/band");
        const auto low = test::tone(220, 3, 44100, 0.2F);
        const auto high = test::tone(1760, 2, 44100, 0.2F);
        QVERIFY(test::writeWav(folder() / "music/band/song.wav", low, 44100));
        QVERIFY(test::writeWav(folder() / "music/band/guitar.wav", high, 44100));
        QVERIFY(test::writeWav(folder() / "music/alone.wav", low, 44100));
        const auto write = [&](const char* name, const std::string& bytes) {
            return test::writeBytes(folder() / "music" / name, QByteArray::fromStdString(bytes));
        };
        QVERIFY(write("tiny.mod", test::makeModule({{0, 0, 428, 1, 0, 0}, {8, 1, 107, 2, 0, 0}})));
        QVERIFY(write(
            "tiny.mid",
            test::makeMidi(
                {{0, "\xC1\x21"sv},
                 {0, "\x90\x51\x64"sv},
                 {120, "\x91\x30\x64"sv},
                 {120, "\x80\x51\x40"sv},
                 {120, "\x81\x30\x40"sv}})));
        QVERIFY(write("broken.mid", "no MIDI file"));
        QVERIFY(test::writeBytes(
            folder() / "tiny.sf2", QByteArray::fromStdString(test::makeSoundFont())));
        QVERIFY(test::writeBytes(folder() / "licences.tsv", "path\tlicence\ntiny.mod\tCC0-1.0\n"));
    }

    void everyKindIsPreparedOnce()
    {
        PrepareOptions all = options("all");
        std::vector<std::string> lines;
        const auto keep = [&](const std::string& line) { lines.push_back(line); };
        const auto first = prepareShards(all, keep, {});
        QVERIFY(first.ok());
        QCOMPARE(first->added, 5);
        QCOMPARE(first->failed, 1);
        QVERIFY(lines.back().starts_with("6 of 6"));
        QVERIFY(std::ranges::any_of(lines, [](const std::string& line) {
            return line.starts_with("broken.mid: not_audio");
        }));

        const auto set = ShardSet::load(all.shards);
        std::map<std::string, int> stems;
        for (int track = 0; track < set->size(); ++track)
            ++stems[set->song(track)];
        QCOMPARE(stems.size(), std::size_t(5));
        QCOMPARE(stems["alone.wav"], 1);
        QCOMPARE(stems["band"], 2);
        QCOMPARE(stems["tiny.mod"], 2);
        QCOMPARE(stems["tiny.mid"], 2);
        QVERIFY(stems["generated/4"] >= 2 && stems["generated/4"] <= 6);
        QCOMPARE(first->stems, set->size() - 1);

        const QByteArray manifest = test::readBytes(all.shards / "manifest.jsonl");
        QVERIFY(manifest.contains("\"name\":\"tiny.mod#1\""));
        QVERIFY(manifest.contains("\"licence\":\"CC0-1.0\""));
        QVERIFY(manifest.contains("tiny.mid with tiny.sf2"));
        const auto sum = sha256OfFile(folder() / "music/band/guitar.wav");
        QVERIFY(manifest.contains(QByteArray::fromStdString(*sum)));

        const auto second = prepareShards(all, keep, {});
        QCOMPARE(second->present, 5);
        QCOMPARE(second->added, 0);
        QCOMPARE(test::readBytes(all.shards / "manifest.jsonl"), manifest);
    }

    void threadsGiveTheSameMaps()
    {
        PrepareOptions one = options("one");
        PrepareOptions three = options("three");
        three.threads = 3;
        const auto quiet = [](const std::string&) {};
        QVERIFY(prepareShards(one, quiet, {}).ok() && prepareShards(three, quiet, {}).ok());
        const auto a = ShardSet::load(one.shards);
        const auto b = ShardSet::load(three.shards);
        QCOMPARE(a->size(), b->size());
        for (int track = 0; track < a->size(); ++track) {
            QCOMPARE(a->name(track), b->name(track));
            QVERIFY(std::ranges::equal(a->map(track).levels, b->map(track).levels));
        }
    }

    void stemsOfDifferentLengthEndTogether()
    {
        const PrepareOptions all = options("lengths");
        QVERIFY(prepareShards(all, [](const std::string&) {}, {}).ok());
        const auto set = ShardSet::load(all.shards);
        for (int track = 0; track + 1 < set->size(); ++track) {
            if (set->song(track) == "band" && set->song(track + 1) == "band") {
                QCOMPARE(set->map(track).frames(), set->map(track + 1).frames());
                QCOMPARE(set->map(track).frames(), 150);
                QVERIFY(meanPower(set->map(track).slice(120, 30)) == 0); // the guitar has ended
                QVERIFY(meanPower(set->map(track + 1).slice(120, 30)) > 0);
                return;
            }
        }
        QFAIL("no such song");
    }

    void badOptionsAreTold()
    {
        const auto code = [](const PrepareOptions& bad, std::stop_token stop = {}) {
            return prepareShards(
                       bad, [](const std::string&) {}, std::move(stop))
                .error()
                .code;
        };
        PrepareOptions bad = options("bad");
        bad.inputs = {folder() / "none"};
        QCOMPARE(code(bad), ErrorCode::FileNotFound);
        bad = options("bad");
        bad.inputs.clear();
        bad.generated = 0;
        QCOMPARE(code(bad), ErrorCode::NoAudioFiles);
        bad = options("bad");
        bad.soundFonts = {folder() / "licences.tsv"};
        QCOMPARE(code(bad), ErrorCode::NotAudio);
        bad = options("bad");
        bad.licences = {folder() / "none"};
        QCOMPARE(code(bad), ErrorCode::FileNotFound);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(code(options("bad"), stop.get_token()), ErrorCode::Cancelled);
        bad = options("silent"); // scores fail, the rest goes on
        bad.soundFonts.clear();
        const auto summary = prepareShards(bad, [](const std::string&) {}, {});
        QCOMPARE(summary->added, 3);
        QCOMPARE(summary->failed, 3);
    }

    void sumsAndProgressAreRight()
    {
        QCOMPARE(
            sha256("abc"),
            std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256OfFile(folder() / "none").error().code, ErrorCode::FileNotFound);
        QCOMPARE(describeProgress(0, 8, 0), std::string("0 of 8"));
        QCOMPARE(describeProgress(2, 8, 60), std::string("2 of 8, 3.0 min left"));
        QCOMPARE(describeProgress(8, 8, 60), std::string("8 of 8, 0.0 min left"));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    PrepareOptions options(const char* shards) const
    {
        PrepareOptions options;
        options.inputs = {folder() / "music"};
        options.shards = folder() / shards;
        options.capMinutes = 0.2;
        options.soundFonts = {folder() / "tiny.sf2"};
        options.licences = {folder() / "licences.tsv"};
        options.generated = 1;
        options.firstSeed = 4;
        return options;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrainPrepare)
#include "tst_train_prepare.moc"
