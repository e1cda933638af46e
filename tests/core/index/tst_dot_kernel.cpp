#include "core/index/aligned_rows.h"
#include "tests/core/index/index_fixture.h"

#include <QTest>

using namespace stemma;

class DotKernelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShapeGivesTheExactSums()
    {
        Noise noise(1);
        for (const std::size_t dimension : {1U, 31U, 32U, 100U, 512U}) {
            const std::size_t width = rowWidth(dimension);
            AlignedRows queries(9 * width);
            AlignedRows rows(5 * width);
            for (auto& value : queries)
                value = static_cast<std::int16_t>(static_cast<int>(noise.below(8191)) - 4095);
            for (auto& value : rows)
                value = static_cast<std::int16_t>(static_cast<int>(noise.below(255)) - 127);
            for (std::size_t queryCount = 0; queryCount <= 9; ++queryCount) {
                std::vector<const std::int16_t*> chosen;
                for (std::size_t q = 0; q < queryCount; ++q)
                    chosen.push_back(queries.data() + (8 - q) * width);
                for (std::size_t rowCount = 0; rowCount <= 5; ++rowCount) {
                    std::vector<std::int32_t> out(queryCount * rowCount);
                    dotProducts(chosen, rows.data(), rowCount, width, out.data());
                    for (std::size_t q = 0; q < queryCount; ++q) {
                        for (std::size_t r = 0; r < rowCount; ++r) {
                            std::int64_t sum = 0;
                            for (std::size_t i = 0; i < width; ++i)
                                sum += std::int64_t{chosen[q][i]} * rows[r * width + i];
                            QCOMPARE(std::int64_t{out[q * rowCount + r]}, sum);
                        }
                    }
                }
            }
        }
    }

    void theLargestSumsFit()
    {
        constexpr std::size_t width = 4096;
        AlignedRows query(width, -4095);
        AlignedRows rows(width, 127);
        std::int32_t out = 0;
        const std::int16_t* chosen[] = {query.data()};
        dotProducts(chosen, rows.data(), 1, width, &out);
        QCOMPARE(std::int64_t{out}, std::int64_t{-4095} * 127 * 4096);
    }
};

QTEST_APPLESS_MAIN(DotKernelTest)
#include "tst_dot_kernel.moc"
