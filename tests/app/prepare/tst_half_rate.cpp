// Halving the rate keeps what the map sees and where it is, and folds nothing onto it.
#include "app/prepare/half_rate.h"
#include "tests/support/signals.h"

#include <QTest>

#include <cmath>

using namespace stemma;

class TestHalfRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengthIsHalved()
    {
        for (const std::size_t size : {0U, 1U, 2U, 7U, 100U})
            QCOMPARE(halveRate(std::vector<float>(size, 1.F)).size(), (size + 1) / 2);
    }

    void tonesOfTheMapPass()
    {
        for (const double hz : {60.0, 1000.0, 6900.0}) {
            const auto before = test::tone(hz, 1, 32000);
            const auto after = halveRate(before);
            const double change = 20
                * std::log10(test::levelAt(after, hz, 16000) / test::levelAt(before, hz, 32000));
            QVERIFY2(std::abs(change) < 0.1, qPrintable(QString::number(change)));
        }
    }

    void aliasesDoNot()
    {
        for (const double hz : {9000.0, 12000.0, 15500.0}) {
            const auto after = halveRate(test::tone(hz, 1, 32000));
            const double left = 20 * std::log10(test::levelAt(after, 16000 - hz, 16000) / 0.35);
            QVERIFY2(left < -65, qPrintable(QString::number(left)));
        }
    }

    void nothingMoves()
    {
        const auto after = halveRate(test::click(0.3, 1, 32000));
        QVERIFY(std::abs(test::clickTime(after, 16000) - 0.3) < 1e-5);
    }
};

QTEST_GUILESS_MAIN(TestHalfRate)
#include "tst_half_rate.moc"
