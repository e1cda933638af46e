#include "core/match/candidate_vote.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace stemma;

namespace
{

/// Twenty tracks that fit anywhere a little, in every cell of a minute.
std::vector<SegmentHit> chance()
{
    std::vector<SegmentHit> hits;
    std::mt19937 random(5);
    for (int cell = 0; cell < 60; ++cell) {
        for (int track = 1; track <= 20; ++track)
            hits.push_back(
                {double(cell),
                 1,
                 {track},
                 double(random() % 200),
                 0.2F + static_cast<float>(random() % 100) / 2000});
    }
    return hits;
}

} // namespace

class CandidateVoteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTrackThatStandsOutWins()
    {
        std::vector<SegmentHit> hits = chance();
        for (int cell = 10; cell < 16; ++cell)
            hits.push_back({double(cell), 1.1, {7}, 50 + 1.1 * cell, 0.6F});
        const std::vector<TrackVote> votes = voteForTracks(hits);
        QCOMPARE(votes.front().track, TrackId{7});
        QVERIFY(votes.front().score > 2 * votes[1].score);
        // Six hits on one line are one place, supported by all of them.
        const Candidate& place = votes.front().places.front();
        QCOMPARE(place.tempoRatio, 1.1);
        QVERIFY(std::abs(place.referenceTime - (50 + 1.1 * place.queryTime)) < 1e-9);
        QVERIFY(place.similarity > 5 * 0.3F);
        for (std::size_t i = 1; i < votes.front().places.size(); ++i)
            QVERIFY(votes.front().places[i].similarity < place.similarity);
    }

    void whatFitsEveryTrackCountsLittle()
    {
        std::vector<SegmentHit> hits = chance();
        // A cell in which everything is similar says nothing about anybody.
        for (int track = 1; track <= 20; ++track)
            hits.push_back({30, 1, {track}, 3, 0.95F});
        hits.push_back({40, 1, {9}, 3, 0.5F});
        const std::vector<TrackVote> votes = voteForTracks(hits);
        QCOMPARE(votes.front().track, TrackId{9});
        QCOMPARE(votes.front().places.front().queryTime, 40.0);
    }

    void agreementBeatsLoneHits()
    {
        std::vector<SegmentHit> hits = chance();
        hits.push_back({30, 1, {9}, 3, 0.45F});
        for (int cell = 10; cell < 15; ++cell) {
            hits.push_back({double(cell), 0.9, {7}, 20 + 0.9 * cell, 0.36F});
            hits.push_back({double(cell), 0.9, {8}, double(3 + cell * 17 % 40), 0.36F});
        }
        VoteSettings settings;
        settings.bestPlaces = 1;
        const std::vector<TrackVote> votes = voteForTracks(hits, settings);
        QCOMPARE(votes.front().track, TrackId{7});
    }

    void theOrderOfTheHitsDoesNotMatter()
    {
        std::vector<SegmentHit> hits = chance();
        const std::vector<TrackVote> expected = voteForTracks(hits);
        std::mt19937 random(1);
        std::shuffle(hits.begin(), hits.end(), random);
        const std::vector<TrackVote> votes = voteForTracks(hits);
        QCOMPARE(votes.size(), expected.size());
        for (std::size_t i = 0; i < votes.size(); ++i) {
            QCOMPARE(votes[i].track, expected[i].track);
            QCOMPARE(votes[i].score, expected[i].score);
            QCOMPARE(votes[i].places.size(), expected[i].places.size());
            for (std::size_t k = 0; k < votes[i].places.size(); ++k)
                QCOMPARE(votes[i].places[k].referenceTime, expected[i].places[k].referenceTime);
        }
    }

    void keepsNoMoreThanAsked()
    {
        VoteSettings settings;
        settings.tracks = 3;
        settings.placesPerTrack = 2;
        const std::vector<TrackVote> votes = voteForTracks(chance(), settings);
        QCOMPARE(votes.size(), std::size_t(3));
        for (const TrackVote& vote : votes)
            QVERIFY(vote.places.size() <= 2 && !vote.places.empty());
        QVERIFY(voteForTracks({}).empty());
    }

    void aLibraryOfOneTrackStillVotes()
    {
        const std::vector<SegmentHit> hits{{3, 1, {1}, 8, 0.4F}, {4, 1, {1}, 9, 0.5F}};
        const std::vector<TrackVote> votes = voteForTracks(hits);
        QCOMPARE(votes.size(), std::size_t(1));
        QCOMPARE(votes.front().places.size(), std::size_t(1)); // they lie on one line
        QCOMPARE(votes.front().places.front().queryTime, 4.0);
    }
};

QTEST_APPLESS_MAIN(CandidateVoteTest)
#include "tst_candidate_vote.moc"
