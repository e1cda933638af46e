#include "core/spectral/spectral_map.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

using namespace stemma;

namespace
{

SpectralMap randomMap(int frames, int bins, unsigned seed)
{
    std::mt19937 random(seed);
    SpectralMap map{{}, bins, {}};
    map.axes.floorDb = -90;
    map.axes.stepDb = 1.5F;
    map.levels.resize(static_cast<std::size_t>(frames) * static_cast<std::size_t>(bins));
    double level = 40;
    for (std::uint8_t& value : map.levels) {
        level = 0.9 * level + 0.1 * static_cast<double>(random() % 256);
        value = static_cast<std::uint8_t>(level);
    }
    return map;
}

} // namespace

class MapPackingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unpackingUndoesPacking()
    {
        for (const int bins : {1, 63, 64, 65, 168}) {
            for (const int frames : {0, 1, 1535, 1536, 1537, 4000}) {
                const SpectralMap map = randomMap(frames, bins, 3);
                const std::vector<std::byte> packed = packMap(map);
                const Result<SpectralMap> back = unpackMap(packed);
                QVERIFY(back.ok());
                QVERIFY(back->axes == map.axes);
                QCOMPARE(back->bins, bins);
                QVERIFY(back->levels == map.levels);
                QVERIFY(packMap(map) == packed);
            }
        }
    }

    void steadySoundPacksSmall()
    {
        SpectralMap map = randomMap(1, 168, 5);
        for (int i = 1; i < 3000; ++i)
            map.levels.insert(map.levels.end(), map.levels.begin(), map.levels.begin() + 168);
        QVERIFY(packMap(map).size() < map.levels.size() / 100);
    }

    void everyChangedByteIsFound()
    {
        const std::vector<std::byte> packed = packMap(randomMap(40, 24, 1));
        for (std::size_t i = 0; i < packed.size(); ++i) {
            for (const unsigned flip : {1U, 0x80U, 0xffU}) {
                std::vector<std::byte> damaged = packed;
                damaged[i] ^= std::byte(flip);
                const Result<SpectralMap> map = unpackMap(damaged);
                QVERIFY2(!map.ok(), qPrintable(QString::number(i)));
                QCOMPARE(map.error().code, ErrorCode::LibraryCorrupt);
            }
        }
    }

    void everyOtherLengthIsFound()
    {
        std::vector<std::byte> packed = packMap(randomMap(40, 24, 1));
        for (std::size_t size = 0; size < packed.size(); ++size)
            QVERIFY(!unpackMap(std::span(packed).first(size)).ok());
        packed.push_back(std::byte(0));
        QVERIFY(!unpackMap(packed).ok());
    }

    void arbitraryBytesAreRefused()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 3000; ++round) {
            std::vector<std::byte> bytes(random() % 300);
            for (std::byte& byte : bytes)
                byte = std::byte(random() & 0xffU);
            const Result<SpectralMap> map = unpackMap(bytes);
            QVERIFY(!map.ok());
            QCOMPARE(map.error().code, ErrorCode::LibraryCorrupt);
        }
    }

    void bytesBehindAValidChecksumAreStillChecked()
    {
        // Damage that carries a matching checksum reaches the checks behind it, which must hold alone.
        const std::vector<std::byte> packed = packMap(randomMap(40, 24, 1));
        std::mt19937 random(13);
        for (int round = 0; round < 20000; ++round) {
            std::vector<std::byte> bytes = packed;
            for (unsigned n = 1 + random() % 3; n > 0; --n)
                bytes[6 + random() % (bytes.size() - 6)] = std::byte(random() & 0xffU);
            seal(bytes);
            const Result<SpectralMap> map = unpackMap(bytes);
            if (map.ok()) {
                QVERIFY(map->bins > 0);
                QVERIFY(map->levels.size() % static_cast<std::size_t>(map->bins) == 0);
                QVERIFY(map->axes.stepDb > 0 && std::isfinite(map->axes.floorDb));
            } else {
                QCOMPARE(map.error().code, ErrorCode::LibraryCorrupt);
            }
        }
    }

    void aLaterVersionIsToldApart()
    {
        std::vector<std::byte> packed = packMap(randomMap(40, 24, 1));
        packed[4] = std::byte(2);
        seal(packed);
        QCOMPARE(unpackMap(packed).error().code, ErrorCode::LibraryTooNew);
    }

private:
    /// Writes the checksum as map_packing.cpp defines it.
    static void seal(std::vector<std::byte>& bytes)
    {
        std::memset(bytes.data() + 8, 0, 8);
        std::uint64_t state = 0xcbf29ce484222325ULL;
        for (std::size_t i = 0; i < bytes.size(); i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + i, std::min<std::size_t>(8, bytes.size() - i));
            state = (state ^ word) * 0x100000001b3ULL;
            state ^= state >> 32;
        }
        std::memcpy(bytes.data() + 8, &state, 8);
    }
};

QTEST_APPLESS_MAIN(MapPackingTest)
#include "tst_map_packing.moc"
