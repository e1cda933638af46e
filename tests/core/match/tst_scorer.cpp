#include "core/match/match.h"
#include "core/match/scorer.h"

#include <QTest>

#include <string>

using namespace stemma;

namespace
{

MatchEvidence middling()
{
    MatchEvidence evidence;
    evidence.vote = 0.05;
    evidence.contrast = 8;
    evidence.agreement = 10;
    evidence.similarity = 0.3;
    evidence.scanContrast = 6;
    evidence.scanHeight = 0.1;
    evidence.seconds = 4;
    evidence.briefContrast = 8;
    evidence.deviations = 8;
    evidence.slices = 4;
    evidence.sliceStrength = 6;
    evidence.nullSliceStrength = 4;
    evidence.nullContrast = 4;
    evidence.nullBriefContrast = 4;
    evidence.nullDeviations = 6;
    return evidence;
}

} // namespace

class ScorerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moreEvidenceNeverMeansLess()
    {
        const double before = matchProbability(middling());
        for (double MatchEvidence::*field :
             {&MatchEvidence::vote, &MatchEvidence::contrast, &MatchEvidence::briefContrast,
              &MatchEvidence::deviations, &MatchEvidence::slices, &MatchEvidence::sliceStrength,
              &MatchEvidence::agreement, &MatchEvidence::scanContrast,
              &MatchEvidence::scanHeight}) {
            MatchEvidence more = middling();
            more.*field *= 2;
            QVERIFY(matchProbability(more) >= before);
        }
        for (double MatchEvidence::*null :
             {&MatchEvidence::nullContrast, &MatchEvidence::nullBriefContrast,
              &MatchEvidence::nullDeviations, &MatchEvidence::nullSliceStrength}) {
            MatchEvidence dense = middling();
            dense.*null += 2;
            QVERIFY(matchProbability(dense) <= before);
        }
        MatchEvidence judged = middling();
        judged.logit = 6;
        const double up = matchProbability(judged);
        judged.logit = -6;
        QVERIFY(up > matchProbability(judged));
    }

    void aContrastWithNothingIsNoProof()
    {
        // What a sine gives: its scan through itself deviates by nothing.
        MatchEvidence steady;
        steady.briefContrast = 5.3;
        steady.scanContrast = 1e7;
        steady.scanHeight = 0.6;
        steady.nullContrast = 5.8;
        steady.nullBriefContrast = 5.5;
        QVERIFY(matchProbability(steady) < 0.5);
    }

    void isAProbability()
    {
        QVERIFY(matchProbability({}) >= 0 && matchProbability({}) < 0.1);
        MatchEvidence sure = middling();
        sure.contrast = 40;
        sure.agreement = 80;
        sure.scanContrast = 60;
        sure.scanHeight = 0.9;
        sure.similarity = 0.95;
        sure.vote = 0.5;
        QVERIFY(matchProbability(sure) > 0.95 && matchProbability(sure) <= 1);
    }

    void bandsFollowTheScore()
    {
        QCOMPARE(bandOf(0.9), Band::Strong);
        QCOMPARE(bandOf(0.8999), Band::Likely);
        QCOMPARE(bandOf(0.5), Band::Likely);
        QCOMPARE(bandOf(0.4999), Band::Weak);
        QCOMPARE(std::string(bandName(Band::Strong)), std::string("strong"));
        QCOMPARE(std::string(bandName(Band::Likely)), std::string("likely"));
        QCOMPARE(std::string(bandName(Band::Weak)), std::string("weak"));
    }
};

QTEST_APPLESS_MAIN(ScorerTest)
#include "tst_scorer.moc"
