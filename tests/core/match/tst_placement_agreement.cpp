#include "core/match/placement_agreement.h"
#include "tests/core/match/synthetic_music.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

constexpr double ratio = 1.12;
constexpr double semitones = 2.0;
constexpr TimeRange inQuery{5, 13};

/// The reference's 10 s from 4 s on are in the query at 5 s, faster, higher and below other music.
struct Pair {
    test::Map query;
    test::Map reference;
    Alignment alignment;

    double agreement() const
    {
        return placementAgreement(query.view(), reference.view(), alignment, inQuery);
    }
};

Pair makePair()
{
    const auto notes = test::randomMusic(1, 30);
    test::Notes mixed;
    test::place(test::randomMusic(2, 20), {0, {0, 20}, 1, 0, -12}, mixed);
    test::place(
        notes, {inQuery.start, {4, 4 + inQuery.length() * ratio}, ratio, semitones, 0}, mixed);
    Pair pair{test::render(mixed, 20, 11), test::render(notes, 30, 12), {}};
    pair.alignment.queryTime = inQuery.start;
    pair.alignment.referenceTime = 4;
    pair.alignment.tempoRatio = ratio;
    pair.alignment.pitchShift = semitones;
    return pair;
}

} // namespace

class TestPlacementAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordingAgreesWithItself()
    {
        const auto map = test::render(test::randomMusic(3, 20), 20, 5);
        Alignment same;
        const double agreement = placementAgreement(map.view(), map.view(), same, {2, 18});
        QVERIFY2(agreement > 0.999, qPrintable(QString::number(agreement)));
    }

    void theTruthAgreesMost_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("cents");
        QTest::addColumn<double>("stretch");
        for (const double sign : {-1.0, 1.0}) {
            const char* name = sign < 0 ? "less" : "more";
            QTest::addRow("30 ms %s", name) << sign * 0.03 << 0.0 << 0.0;
            QTest::addRow("50 cents %s", name) << 0.0 << sign * 50 << 0.0;
            QTest::addRow("30 cents %s", name) << 0.0 << sign * 30 << 0.0;
            QTest::addRow("1 percent %s", name) << 0.0 << 0.0 << sign * 0.01;
        }
    }
    void theTruthAgreesMost()
    {
        QFETCH(double, seconds);
        QFETCH(double, cents);
        QFETCH(double, stretch);
        auto pair = makePair();
        const double truth = pair.agreement();
        pair.alignment.queryTime += seconds;
        pair.alignment.pitchShift += cents / 100;
        pair.alignment.tempoRatio *= 1 + stretch;
        const double nudged = pair.agreement();
        QVERIFY2(
            nudged < truth - 0.005,
            qPrintable(QStringLiteral("%1 instead of %2").arg(nudged).arg(truth)));
    }

    void whatIsUnrelatedAgreesLittle()
    {
        auto pair = makePair();
        const double truth = pair.agreement();
        pair.alignment.referenceTime = 17;
        QVERIFY2(pair.agreement() < truth / 2, qPrintable(QString::number(pair.agreement())));
    }

    void silenceAgreesWithNothing()
    {
        auto pair = makePair();
        std::fill(pair.reference.levels.begin(), pair.reference.levels.end(), std::uint8_t{0});
        QCOMPARE(pair.agreement(), 0.0);
        QCOMPARE(placementAgreement({}, pair.reference.view(), {}, {0, 5}), 0.0);
        pair = makePair();
        pair.alignment.referenceTime = 500;
        QCOMPARE(pair.agreement(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPlacementAgreement)
#include "tst_placement_agreement.moc"
