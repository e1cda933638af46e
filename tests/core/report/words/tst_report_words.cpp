#include "core/report/words/report_words.h"

#include <QLocale>
#include <QTest>

using namespace stemma;
using namespace stemma::words;

class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void whatIsWithinItsErrorIsNoChange_data()
    {
        QTest::addColumn<double>("tempoRatio");
        QTest::addColumn<double>("pitchShift");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << 1.124 << 2.02 << "12.4 % faster and 2.02 semitones higher";
        QTest::newRow("down") << 0.9 << -0.06 << "10.0 % slower and 0.06 semitones lower";
        QTest::newRow("within the errors")
            << 1.003 << -0.01 << "at the same tempo and at the same pitch";
        QTest::newRow("at the errors")
            << 0.996 << 0.05 << "at the same tempo and at the same pitch";
        QTest::newRow("one of both")
            << 1.003 << 1.0 << "at the same tempo and 1.00 semitones higher";
    }
    void whatIsWithinItsErrorIsNoChange()
    {
        QFETCH(double, tempoRatio);
        QFETCH(double, pitchShift);
        Match match;
        match.tempoRatio = tempoRatio;
        match.tempoRatioError = 0.00401;
        match.pitchShift = pitchShift;
        match.pitchShiftError = 0.05;
        QTEST(transformation(match), "text");
    }

    void lessThanIsPrintedIsNoChange()
    {
        Match match; // with errors of zero
        match.tempoRatio = 1.0004;
        match.pitchShift = -0.004;
        QCOMPARE(transformation(match), QStringLiteral("at the same tempo and at the same pitch"));
    }
};

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_report_words.moc"
