#include "core/match/line_evidence.h"
#include "core/match/residual.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

using namespace stemma;

namespace
{

constexpr double seconds = 20;

Alignment onItself(double ratio = 1)
{
    Alignment alignment;
    alignment.queryTime = seconds / 2;
    alignment.referenceTime = seconds / 2;
    alignment.tempoRatio = ratio;
    return alignment;
}

} // namespace

class TestResidual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameSoundLiesOnItsLine()
    {
        const WhitenedMap map = music(1);
        const double residual = residualMisalignment(map, map, onItself(), {2, 18});
        QVERIFY2(residual < 0.01, qPrintable(QString::number(residual)));
    }

    void anOffsetIsMeasured()
    {
        const WhitenedMap map = music(1);
        Alignment late = onItself();
        late.referenceTime += 0.05;
        const double residual = residualMisalignment(map, map, late, {2, 18});
        QVERIFY2(std::abs(residual - 0.05) < 0.01, qPrintable(QString::number(residual)));
    }

    void aWrongTempoShowsAtTheEnds()
    {
        // One per cent over 8 seconds either side: up to 0.08 s, 0.046 in the mean square.
        const WhitenedMap map = music(1);
        const double residual = residualMisalignment(map, map, onItself(1.01), {2, 18});
        QVERIFY2(residual > 0.03 && residual < 0.07, qPrintable(QString::number(residual)));
    }

    void otherMusicLiesAnywhere()
    {
        const double residual = residualMisalignment(music(1), music(2), onItself(), {2, 18});
        QVERIFY2(residual > 0.04, qPrintable(QString::number(residual)));
    }

    void silenceLiesNowhere()
    {
        WhitenedMap silent = music(1);
        std::fill(silent.values.begin(), silent.values.end(), 0.0F);
        QCOMPARE(residualMisalignment(silent, music(1), onItself(), {2, 18}), 0.0);
    }

private:
    static WhitenedMap music(unsigned seed)
    {
        return whiten(test::render(test::randomMusic(seed, seconds), seconds, seed + 10).view());
    }
};

QTEST_GUILESS_MAIN(TestResidual)
#include "tst_residual.moc"
