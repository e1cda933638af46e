#include "ui/delegates/score_delegate.h"

#include <QTest>

using namespace stemma;

class TestScoreDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFillIsTheScore()
    {
        const QRect cell(100, 10, 240, 30);
        for (const double score : {0.0, 0.25, 0.5, 1.0}) {
            const auto bar = scoreBar(cell, score, 80);
            QCOMPARE(bar.fill.width(), qRound(score * bar.groove.width()));
            QCOMPARE(bar.fill.topLeft(), bar.groove.topLeft());
        }
        QCOMPARE(scoreBar(cell, 7, 80).fill, scoreBar(cell, 1, 80).groove);
        QCOMPARE(scoreBar(cell, -7, 80).fill.width(), 0);
    }

    void nothingOverlapsOrLeavesTheCell()
    {
        for (int width = 0; width < 300; width += 7) {
            const QRect cell(5, 5, width, 24);
            const auto bar = scoreBar(cell, 0.7, 60);
            QVERIFY(bar.groove.isEmpty() || cell.contains(bar.groove));
            QVERIFY(!bar.groove.intersects(bar.text));
            QVERIFY(
                bar.text.width() >= std::min(60, std::max(0, width - 12)) || bar.groove.isEmpty());
        }
    }

    void aNarrowCellKeepsTheText()
    {
        const auto bar = scoreBar(QRect(0, 0, 80, 24), 0.7, 60);
        QVERIFY(bar.groove.isEmpty());
        QVERIFY(bar.text.width() >= 60);
    }
};

QTEST_GUILESS_MAIN(TestScoreDelegate)
#include "tst_score_delegate.moc"
