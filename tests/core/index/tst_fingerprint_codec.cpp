#include "core/index/fingerprint_codec.h"
#include "tests/core/index/index_fixture.h"

#include <QTest>

#include <algorithm>

using namespace stemma;

class FingerprintCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void similaritiesSurvive_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<double>("bound");
        QTest::newRow("128") << 128 << 4e-3;
        QTest::newRow("512") << 512 << 2e-3;
        QTest::newRow("1024") << 1024 << 2e-3;
    }

    void similaritiesSurvive()
    {
        QFETCH(const int, dimension);
        QFETCH(const double, bound);
        const auto centres = noiseRows(3, dimension, 1);
        const auto rows = clusteredRows(centres, 200, 0.7F, 2);
        const auto read = unpackFingerprints(packFingerprints(rows)).value();
        double worst = 0;
        double squares = 0;
        double worstOwn = 0;
        int count = 0;
        for (std::size_t i = 0; i < 200; ++i) {
            for (std::size_t j = 0; j < 200; ++j) {
                // One side coded, as a query meets a reference.
                const double error = cosine(rowOf(rows, i), rowOf(read, j))
                    - cosine(rowOf(rows, i), rowOf(rows, j));
                worst = std::max(worst, std::abs(error));
                squares += error * error;
                ++count;
            }
            worstOwn = std::max(worstOwn, 1 - cosine(rowOf(rows, i), rowOf(read, i)));
            QVERIFY(std::abs(cosine(rowOf(read, i), rowOf(read, i)) - 1) < 1e-6);
        }
        qInfo(
            "error of a cosine: worst %.1e, typical %.1e; of a row with itself %.1e", worst,
            std::sqrt(squares / count), worstOwn);
        QVERIFY(worst < bound);
        QVERIFY(worstOwn < 1e-4);
    }

    void packingAgainChangesNothing()
    {
        const auto packed = packFingerprints(noiseRows(50, 512, 3));
        QCOMPARE(packFingerprints(unpackFingerprints(packed).value()), packed);
    }

    void segmentsAreKeptToTheMillisecond()
    {
        Fingerprints rows = noiseRows(2, 16, 1);
        rows.segments = {{0.0004, 4.0964, 1}, {12345.6785, 0.3, 1}};
        const auto packed = packFingerprints(rows);
        const auto read = unpackFingerprints(packed).value();
        QCOMPARE(read.dimension, 16);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(std::abs(read.segments[i].start - rows.segments[i].start) < 0.000'51);
            QVERIFY(std::abs(read.segments[i].length - rows.segments[i].length) < 0.000'51);
        }
        QCOMPARE(packed.size(), std::size_t{12 + 2 * (8 + 16)});
    }

    void noRowsAndRowsOfZeros()
    {
        Fingerprints rows;
        rows.dimension = 8;
        QVERIFY(unpackFingerprints(packFingerprints(rows))->segments.empty());
        rows.segments.resize(1);
        rows.values.assign(8, 0.0F);
        QCOMPARE(unpackFingerprints(packFingerprints(rows))->values, rows.values);
    }

    void damagedBytesAreAnError()
    {
        const auto packed = packFingerprints(noiseRows(3, 16, 1));
        for (std::size_t size = 0; size < packed.size(); ++size)
            QCOMPARE(
                unpackFingerprints(std::span(packed).first(size)).error().code,
                ErrorCode::LibraryCorrupt);
        auto longer = packed;
        longer.push_back({});
        QVERIFY(!unpackFingerprints(longer));
        auto foreign = packed;
        foreign[0] = std::byte{'X'};
        QVERIFY(!unpackFingerprints(foreign));
        auto huge = packed;
        std::fill_n(huge.begin() + 4, 8, std::byte{0xff});
        QVERIFY(!unpackFingerprints(huge));
    }
};

QTEST_APPLESS_MAIN(FingerprintCodecTest)
#include "tst_fingerprint_codec.moc"
