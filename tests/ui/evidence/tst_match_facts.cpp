// What the evidence panel says about a match.
#include "core/match/band_precision.h"
#include "tests/ui/support/fake_engine.h"
#include "ui/evidence/match_facts.h"

#include <QLocale>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

namespace
{

QString valueOf(const std::vector<Fact>& facts, const QString& label)
{
    for (const auto& fact : facts)
        if (fact.label == label)
            return fact.value;
    return {};
}

std::vector<Fact> placesOf(const Match& match)
{
    return placeFacts(match, match.occurrences.front());
}

} // namespace

class TestMatchFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void placesAreGivenOnBothSides()
    {
        const auto facts = placesOf(makeMatch(1, 0.9));
        QCOMPARE(
            valueOf(facts, QStringLiteral("In query")),
            QStringLiteral("0:10.00 – 0:14.00 (4.00 s)"));
        QCOMPARE(
            valueOf(facts, QStringLiteral("In reference")),
            QStringLiteral("0:20.00 – 0:25.00 (5.00 s)"));
        QCOMPARE(valueOf(facts, QStringLiteral("Tempo ratio")), QStringLiteral("×1.2500"));
        QVERIFY(valueOf(facts, QStringLiteral("Tempo")).startsWith(QStringLiteral("+25.0 %")));
        QVERIFY(valueOf(facts, QStringLiteral("Pitch")).contains(QStringLiteral("±")));
    }

    void reasonsNameTheRunnerUpOrThatThereIsNone()
    {
        auto match = makeMatch(1, 0.9);
        match.reasons.residual = 0.0124;
        QCOMPARE(valueOf(reasonFacts(match), QStringLiteral("Next best")), QStringLiteral("none"));
        QCOMPARE(
            valueOf(reasonFacts(match), QStringLiteral("Timing error")), QStringLiteral("12 ms"));
        match.reasons.runnerUp = 0.31;
        QCOMPARE(valueOf(reasonFacts(match), QStringLiteral("Next best")), QStringLiteral("31 %"));
        QVERIFY(valueOf(reasonFacts(match), QStringLiteral("Origin")).isEmpty());
        match.reasons.onsetAgreement = 0.5;
        QVERIFY(!valueOf(reasonFacts(match), QStringLiteral("Origin")).isEmpty());
    }

    void everyFactExplainsItself()
    {
        auto match = makeMatch(1, 0.9, 3);
        for (const auto& facts : {placesOf(match), reasonFacts(match)})
            for (const auto& fact : facts) {
                QVERIFY(!fact.label.isEmpty() && !fact.value.isEmpty());
                QVERIFY2(fact.explanation.size() > 10, qPrintable(fact.label));
            }
    }

    void theWordsKeepTheirOrder()
    {
        const auto share = [](Band band) {
            const auto [listed, right] = bandPrecision(band);
            return static_cast<double>(right) / listed;
        };
        QVERIFY(share(Band::Strong) > share(Band::Likely));
        QVERIFY(share(Band::Likely) > share(Band::Weak));
        QVERIFY(bandMeaning(Band::Strong).contains(QStringLiteral("221")));
    }
};

QTEST_GUILESS_MAIN(TestMatchFacts)
#include "tst_match_facts.moc"
