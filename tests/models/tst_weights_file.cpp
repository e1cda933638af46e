#include "models/nets/half.h"
#include "models/nets/weights_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace stemma;

namespace
{

Weights sample()
{
    Weights weights;
    weights.kind = "test-1";
    weights.settings = {{"bins", 168}, {"frames_per_second", 50}};
    weights.tensors = {{"a", {2, 3}, {1, -2, 0.5F, 0, 1e-7F, 65504}}, {"empty", {0}, {}}};
    return weights;
}

void overwrite(const QString& path, qint64 at, char byte)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(&byte, 1);
}

} // namespace

class TestWeightsFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void halvesRoundTrip()
    {
        for (std::uint32_t half = 0; half < 0x10000; ++half) {
            const float value = floatFromHalf(static_cast<std::uint16_t>(half));
            if (!std::isnan(value))
                QCOMPARE(halfFromFloat(value), static_cast<std::uint16_t>(half));
        }
        QCOMPARE(halfFromFloat(1 + 0x1p-11F), std::uint16_t(0x3C00)); // a tie goes to even
        QCOMPARE(halfFromFloat(1 + 0x1.8p-10F), std::uint16_t(0x3C02));
        QVERIFY(std::isinf(floatFromHalf(halfFromFloat(1e6F))));
        QVERIFY(std::isnan(floatFromHalf(halfFromFloat(std::numeric_limits<float>::quiet_NaN()))));
    }

    void whatIsWrittenIsRead()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path
            = folder.filePath(QStringLiteral("a.weights")).toStdString();
        Weights written = sample();
        QVERIFY(writeWeights(path, written).ok());
        const auto read = readWeights(path);
        QVERIFY(read.ok());
        QCOMPARE(read->kind, written.kind);
        QVERIFY(read->settings == written.settings);
        QCOMPARE(read->checksum, written.checksum);
        QCOMPARE(read->checksum.size(), std::size_t(16));
        QVERIFY(read->tensor("a") != nullptr);
        QVERIFY(read->tensor("a")->values == written.tensors[0].values);
        QVERIFY(read->tensor("a")->shape == written.tensors[0].shape);
        QVERIFY(read->tensor("b") == nullptr);

        written.tensors[0].values[0] = 3;
        QVERIFY(writeWeights(path, written).ok());
        QVERIFY(written.checksum != read->checksum);
    }

    void badFilesAreTold()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.weights"));
        const std::filesystem::path path = name.toStdString();
        QCOMPARE(readWeights(path).error().code, ErrorCode::WeightsMissing);
        Weights weights = sample();
        QVERIFY(writeWeights(path, weights).ok());
        const qint64 size = QFile(name).size();

        overwrite(name, size / 2, '\x55');
        QCOMPARE(readWeights(path).error().code, ErrorCode::WeightsForeign);
        QVERIFY(writeWeights(path, weights).ok());
        QVERIFY(QFile::resize(name, size - 3));
        QCOMPARE(readWeights(path).error().code, ErrorCode::WeightsForeign);
        QVERIFY(QFile::resize(name, 5));
        QCOMPARE(readWeights(path).error().code, ErrorCode::WeightsForeign);
        QCOMPARE(readWeights(path).error().path, path);
        QVERIFY(!writeWeights(
            folder.filePath(QStringLiteral("no/such/folder")).toStdString(), weights));
    }
};

QTEST_GUILESS_MAIN(TestWeightsFile)
#include "tst_weights_file.moc"
