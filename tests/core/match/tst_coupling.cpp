#include "core/match/coupling.h"

#include <QTest>

#include <cmath>

using namespace stemma;

class TestCoupling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isJudgedByTheIntervals_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("ratioError");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<double>("pitchError");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, double ratio, double ratioError, double pitch,
                            double pitchError, const char* name) {
            QTest::newRow(what) << ratio << ratioError << pitch << pitchError
                                << QString::fromLatin1(name);
        };
        row("nothing", 1, 0.004, 0, 0.05, "unchanged");
        row("within both errors", 1.003, 0.004, -0.03, 0.05, "unchanged");
        row("a turntable at +12.4 %", 1.124, 0.004, 2.02, 0.05, "varispeed");
        row("a tape at half speed", 0.5, 0.002, -12.01, 0.05, "varispeed");
        row("a little faster, clearly", 1.02, 0.004, 0.34, 0.05, "varispeed");
        row("stretched alone", 1.124, 0.004, 0, 0.05, "independent");
        row("pitched alone", 1, 0.004, 3, 0.05, "independent");
        row("pitched against the tempo", 0.9, 0.004, 1.8, 0.05, "independent");
        row("tempo hardly known", 1.124, 0.05, 2.02, 0.05, "unknown");
        row("no error stated", 1.124, 0, 2.0239, 0.001, "varispeed");
        row("no number", 1.124, std::nan(""), 2.02, 0.05, "unknown");
    }
    void isJudgedByTheIntervals()
    {
        QFETCH(double, ratio);
        QFETCH(double, ratioError);
        QFETCH(double, pitch);
        QFETCH(double, pitchError);
        Match match;
        match.tempoRatio = ratio;
        match.tempoRatioError = ratioError;
        match.pitchShift = pitch;
        match.pitchShiftError = pitchError;
        QTEST(QString::fromLatin1(couplingName(couplingOf(match))), "name");
    }
};

QTEST_GUILESS_MAIN(TestCoupling)
#include "tst_coupling.moc"
