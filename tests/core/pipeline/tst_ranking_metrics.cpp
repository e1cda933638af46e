#include "core/pipeline/ranking_metrics.h"

#include <QTest>

#include <string_view>

using namespace stemma;

namespace
{

/// A ranking as a picture: "+-+" is relevant, not, relevant, with falling scores.
std::vector<RankedItem> ranking(std::string_view picture)
{
    std::vector<RankedItem> items;
    double score = 1;
    for (const char c : picture)
        items.push_back({score -= 0.01, c == '+'});
    return items;
}

} // namespace

class RankingMetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void averagePrecisionOfKnownRankings()
    {
        QCOMPARE(averagePrecision(ranking("+--"), 1), 1.0);
        QCOMPARE(averagePrecision(ranking("-+-"), 1), 0.5);
        QCOMPARE(averagePrecision(ranking("+-+"), 2), (1.0 + 2.0 / 3.0) / 2);
        QCOMPARE(averagePrecision(ranking("---"), 1), 0.0);
        QCOMPARE(averagePrecision({}, 1), 0.0);
    }

    void whatIsNotReturnedCountsAsMissed() { QCOMPARE(averagePrecision(ranking("+--"), 4), 0.25); }

    void tiesAreUnfavourable()
    {
        const std::vector<RankedItem> tied{{0.5, true}, {0.5, false}, {0.5, false}};
        QCOMPARE(averagePrecision(tied, 1), 1.0 / 3.0);
        QCOMPARE(*firstRelevant(tied), std::size_t{3});
    }

    /// In random order the one of three is first in a third of the cases.
    void tiesAreExpectedValuesForHits()
    {
        const std::vector<RankedItem> tied{{0.5, true}, {0.5, false}, {0.5, false}, {0.9, false}};
        QCOMPARE(hitRateAt(tied, 1), 0.0);
        QCOMPARE(hitRateAt(tied, 2), 1.0 / 3.0);
        QCOMPARE(hitRateAt(tied, 3), 2.0 / 3.0);
        QCOMPARE(hitRateAt(tied, 4), 1.0);
        const std::vector<RankedItem> both{{0.5, true}, {0.5, true}};
        QCOMPARE(hitRateAt(both, 1), 1.0);
    }

    /// As Sample100 is evaluated: what is not found does not count, nor what comes after the first k.
    void precisionOfTheFoundForgetsTheRest()
    {
        QCOMPARE(averagePrecisionOfFound(ranking("+--"), 20), 1.0);
        QCOMPARE(averagePrecisionOfFound(ranking("-+-+"), 20), 0.5);
        QCOMPARE(averagePrecisionOfFound(ranking("-+-+"), 3), 0.5);
        QCOMPARE(averagePrecisionOfFound(ranking("--+"), 2), 0.0);
        QCOMPARE(averagePrecisionOfFound({}, 20), 0.0);
    }

    void theOrderOfTheInputIsOfNoConsequence()
    {
        auto items = ranking("-+--+");
        const double expected = averagePrecision(items, 2);
        std::reverse(items.begin(), items.end());
        QCOMPARE(averagePrecision(items, 2), expected);
    }

    void hitRateLooksAtTheFirstK()
    {
        QCOMPARE(hitRateAt(ranking("--+"), 2), 0.0);
        QCOMPARE(hitRateAt(ranking("--+"), 3), 1.0);
        QCOMPARE(hitRateAt(ranking("--+"), 10), 1.0);
        QCOMPARE(hitRateAt(ranking("---"), 10), 0.0);
        QVERIFY(!firstRelevant(ranking("---")));
    }

    void aurocOfKnownScores()
    {
        const std::vector<double> high{0.8, 0.9};
        const std::vector<double> low{0.1, 0.2};
        QCOMPARE(auroc(high, low), 1.0);
        QCOMPARE(auroc(low, high), 0.0);
        QCOMPARE(auroc(high, high), 0.5);
        QCOMPARE(auroc(high, {}), 0.5);
    }
};

QTEST_APPLESS_MAIN(RankingMetricsTest)
#include "tst_ranking_metrics.moc"
