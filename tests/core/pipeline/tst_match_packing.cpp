#include "core/base/checksum.h"
#include "core/pipeline/match_packing.h"
#include "tests/core/pipeline/some_matches.h"

#include <QTest>

#include <cstring>

using namespace stemma;

namespace
{

TrackRecord someTrack()
{
    TrackRecord track;
    track.id = {7};
    track.path = "/music/\xff\xfe/a.wav";
    track.stamp = {123'456'789'012, 1'700'000'000'123'456'789};
    track.info.tags = {"T\xff", "Bj\xc3\xb6rk", "B", "1999", "ISRC", "G"};
    track.info.format = {"wav", "pcm_s16le", 44100, 2, 1'411'200, 16};
    track.info.declaredSeconds = 1.0 / 3;
    track.seconds = 2.0 / 3;
    track.damage = AudioDamage{0.1, true, "cut\xff"};
    track.importedAt = 1'700'000'000;
    return track;
}

} // namespace

class MatchPackingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBitComesBack()
    {
        KeptMatches kept{{someMatch(7, 1.0 / 3, 1.0 / 7, -2.2), someMatch(8, 0)}, {someTrack()}};
        kept.matches[1].band = Band::Strong; // kept as it was, whatever the score says
        kept.matches[1].reasons.onsetAgreement = std::nullopt;
        kept.matches[1].reasons.runnerUp = 0.1;
        kept.matches[1].duplicates.clear();
        const auto unpacked = unpackMatches(packMatches(kept));
        QVERIFY(unpacked.ok());
        QCOMPARE(unpacked->matches.size(), std::size_t{2});
        QVERIFY(same(unpacked->matches[0], kept.matches[0]));
        QVERIFY(same(unpacked->matches[1], kept.matches[1]));
        QVERIFY(std::signbit(unpacked->matches[0].reasons.residual));

        const TrackRecord expected = someTrack();
        const TrackRecord& track = unpacked->tracks.at(0);
        QCOMPARE(track.id, expected.id);
        QCOMPARE(track.path.native(), expected.path.native());
        QVERIFY(track.stamp == expected.stamp);
        QCOMPARE(track.info.tags.title, expected.info.tags.title);
        QCOMPARE(track.info.tags.genre, expected.info.tags.genre);
        QCOMPARE(track.info.format.codec, expected.info.format.codec);
        QCOMPARE(track.info.format.bitRate, expected.info.format.bitRate);
        QCOMPARE(track.info.format.bitsPerSample, expected.info.format.bitsPerSample);
        QVERIFY(track.info.declaredSeconds == expected.info.declaredSeconds);
        QVERIFY(track.seconds == expected.seconds);
        QVERIFY(track.damage->atSeconds == expected.damage->atSeconds);
        QVERIFY(track.damage->truncated);
        QCOMPARE(track.damage->detail, expected.damage->detail);
        QCOMPARE(track.importedAt, expected.importedAt);
    }

    void equalMatchesGiveEqualBytes()
    {
        const KeptMatches kept{{someMatch(7, 3)}, {someTrack()}};
        const auto packed = packMatches(kept);
        QCOMPARE(packMatches(kept), packed);
        QCOMPARE(packMatches(unpackMatches(packed).value()), packed);
        QVERIFY(unpackMatches(packMatches({}))->matches.empty());
    }

    void anyChangedByteIsNoticed()
    {
        const auto packed = packMatches({{someMatch(7, 3)}, {someTrack()}});
        for (std::size_t i = 0; i < packed.size(); ++i) {
            auto changed = packed;
            changed[i] ^= std::byte{0x10};
            QCOMPARE(unpackMatches(changed).error().code, ErrorCode::LibraryCorrupt);
        }
        for (const std::size_t size : {std::size_t{0}, std::size_t{15}, packed.size() - 1})
            QCOMPARE(
                unpackMatches(std::span(packed).first(size)).error().code,
                ErrorCode::LibraryCorrupt);
    }

    void aLaterVersionIsToldFromDamage()
    {
        auto packed = packMatches({{someMatch(7, 3)}, {someTrack()}});
        packed[4] = std::byte(2);
        seal(packed);
        QCOMPARE(unpackMatches(packed).error().code, ErrorCode::LibraryTooNew);
    }

    void wholeBytesOfAnotherShapeAreRefused()
    {
        auto packed = packMatches({});
        packed.resize(16);
        for (const unsigned char byte : {0xa0, 0x18, 0x2a}) // an empty object, then half a number
            packed.push_back(std::byte{byte});
        seal(packed);
        QCOMPARE(unpackMatches(packed).error().code, ErrorCode::LibraryCorrupt);
        packed.resize(17);
        seal(packed);
        QCOMPARE(unpackMatches(packed).error().code, ErrorCode::LibraryCorrupt);
    }

private:
    static void seal(std::vector<std::byte>& bytes)
    {
        Checksum checksum;
        checksum.update(std::span(bytes).subspan(4, 4));
        checksum.update(std::span(bytes).subspan(16));
        const auto value = checksum.value();
        std::memcpy(bytes.data() + 8, &value, sizeof value);
    }
};

QTEST_APPLESS_MAIN(MatchPackingTest)
#include "tst_match_packing.moc"
