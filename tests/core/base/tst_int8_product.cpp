#include "core/base/int8_product.h"

#include <QTest>

#include <random>
#include <vector>

using namespace stemma;

namespace
{

std::vector<std::int8_t> randomRows(int rows, int width, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::int8_t> values(
        static_cast<std::size_t>(rows) * static_cast<std::size_t>(width));
    for (std::int8_t& value : values)
        value = static_cast<std::int8_t>(static_cast<int>(random() % 256) - 128);
    return values;
}

} // namespace

class Int8ProductTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheDefinition_data()
    {
        QTest::addColumn<int>("leftRows");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("width");
        QTest::newRow("one by one") << 1 << 1 << 1;
        QTest::newRow("odd sizes") << 7 << 13 << 67;
        QTest::newRow("more than the usual rows") << 300 << 33 << 128;
        QTest::newRow("wide") << 3 << 5 << 4096;
    }

    void agreesWithTheDefinition()
    {
        QFETCH(const int, leftRows);
        QFETCH(const int, rows);
        QFETCH(const int, width);
        const auto left = randomRows(leftRows, width, 1);
        const auto right = randomRows(rows, width, 2);
        const Int8Rows packed(right, width);
        QCOMPARE(packed.rows(), rows);
        QCOMPARE(packed.width(), width);
        std::vector<std::int32_t> out(
            static_cast<std::size_t>(leftRows) * static_cast<std::size_t>(rows), -1);
        packed.products(left, out);
        for (int i = 0; i < leftRows; ++i) {
            for (int j = 0; j < rows; ++j) {
                std::int32_t expected = 0;
                for (int k = 0; k < width; ++k)
                    expected += left[static_cast<std::size_t>(i * width + k)]
                        * right[static_cast<std::size_t>(j * width + k)];
                QCOMPARE(out[static_cast<std::size_t>(i * rows + j)], expected);
            }
        }
    }

    void nothingByNothing()
    {
        const Int8Rows none({}, 64);
        QCOMPARE(none.rows(), 0);
        std::vector<std::int32_t> out;
        none.products(randomRows(2, 64, 1), out);
        Int8Rows moved(randomRows(3, 64, 1), 64);
        const Int8Rows taken = std::move(moved);
        taken.products({}, out);
        QCOMPARE(taken.rows(), 3);
    }
};

QTEST_APPLESS_MAIN(Int8ProductTest)
#include "tst_int8_product.moc"
