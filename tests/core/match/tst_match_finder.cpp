#include "core/match/match_finder.h"
#include "tests/core/match/synthetic_music.h"
#include "tests/support/all_at_once.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace stemma;

namespace
{

constexpr double referenceSeconds = 45;
constexpr double querySeconds = 45;
constexpr int tracks = 5;
constexpr TrackId sampled{3};
constexpr TrackId copy{tracks + 1}; ///< of what was sampled; hits of it are in one test only
constexpr TrackId spedUp{tracks + 2}; ///< the same, faster and higher
constexpr double faster = 1.06;
constexpr double ratio = 1.12;
constexpr double semitones = -2;
constexpr double loopStarts[] = {10, 15.5, 30};

class OneTrackReranker final : public Reranker
{
public:
    const std::string& id() const override { return m_id; }
    Result<std::vector<RerankOpinion>> judge(
        const SpectralView&, std::span<const RerankPair> pairs, TaskRunner& /*runner*/,
        std::stop_token) const override
    {
        if (fails)
            return Error{ErrorCode::Internal, "net", {}, {}};
        std::vector<RerankOpinion> opinions;
        for (const RerankPair& pair : pairs)
            opinions.push_back({pair.reference.levels.data() == favourite ? 8.0F : -8.0F});
        return opinions;
    }
    const std::uint8_t* favourite = nullptr;
    bool fails = false;

private:
    std::string m_id = "test";
};

} // namespace

class MatchFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (unsigned i = 1; i <= tracks; ++i) {
            m_notes[i] = test::randomMusic(i, referenceSeconds);
            m_library[i] = test::render(m_notes[i], referenceSeconds, i);
        }
        m_library[copy.value] = m_library[3];
        test::Notes fasterNotes;
        test::place(m_notes[3], {0, {0, referenceSeconds}, faster, 1, 0}, fasterNotes);
        m_library[spedUp.value] = test::render(fasterNotes, referenceSeconds / faster, 8);
        test::Notes notes = test::randomMusic(77, querySeconds);
        for (const double start : loopStarts)
            test::place(m_notes[3], {start, {20, 20 + 5 * ratio}, ratio, semitones, 3}, notes);
        m_query = test::render(notes, querySeconds, 50);
        // What a coarse search would give: the true places roughly, and chance ones of every track.
        for (const double start : loopStarts)
            m_hits.push_back({start + 2, 1.09, sampled, 20 + 2 * ratio + 0.6, 0.8F});
        for (int i = 0; i < 200; ++i)
            m_hits.push_back(
                {double(i % 44),
                 0.8 + 0.05 * (i % 9),
                 {1 + i % tracks},
                 double(3 + (i * 7) % 38),
                 0.3F + 0.001F * static_cast<float>((i * 31) % 100)});
    }

    void findsTheSampleWithAllItsPlaces()
    {
        SerialRunner runner;
        const auto matches = findMatches(request(m_hits), runner, {});
        QVERIFY(matches.ok());
        QCOMPARE(matches->size(), std::size_t(tracks));
        const Match& best = matches->front();
        QCOMPARE(best.track, sampled);
        QVERIFY2(best.score > 0.5, qPrintable(QString::number(best.score)));
        QCOMPARE(best.band, bandOf(best.score));
        QVERIFY2(
            std::abs(best.tempoRatio / ratio - 1) < 0.01,
            qPrintable(QString::number(best.tempoRatio)));
        QVERIFY2(
            std::abs(best.pitchShift - semitones) < 0.25,
            qPrintable(QString::number(best.pitchShift)));
        QCOMPARE(best.occurrences.size(), std::size(loopStarts));
        for (std::size_t i = 0; i < std::size(loopStarts); ++i) {
            const Occurrence& found = best.occurrences[i];
            const QString text = QStringLiteral("%1..%2 is %3..%4")
                                     .arg(found.query.start)
                                     .arg(found.query.end)
                                     .arg(found.reference.start)
                                     .arg(found.reference.end);
            QVERIFY2(std::abs(found.query.start - loopStarts[i]) < 0.4, qPrintable(text));
            QVERIFY2(std::abs(found.query.end - loopStarts[i] - 5) < 0.6, qPrintable(text));
            const double middle = (found.query.start + found.query.end) / 2;
            const double expected = 20 + (middle - loopStarts[i]) * ratio;
            QVERIFY2(
                std::abs((found.reference.start + found.reference.end) / 2 - expected) < 0.1,
                qPrintable(text));
            QVERIFY(found.score > 0 && found.score <= 1);
        }
        for (std::size_t i = 1; i < matches->size(); ++i) {
            QVERIFY2((*matches)[i].score < 0.5, qPrintable(QString::number((*matches)[i].score)));
            QVERIFY((*matches)[i].score <= (*matches)[i - 1].score);
            QVERIFY(!(*matches)[i].occurrences.empty());
        }
    }

    void whatIsLikelyComesEarlyAndChangesNothing()
    {
        SerialRunner runner;
        OneTrackReranker reranker;
        reranker.favourite = m_library[3].levels.data();
        MatchRequest asked = request(m_hits);
        asked.reranker = &reranker;
        const auto unwatched = findMatches(asked, runner, {});
        std::vector<Match> early;
        int told = 0;
        asked.early = [&](std::vector<Match> matches) {
            ++told;
            early = std::move(matches);
        };
        const auto watched = findMatches(asked, runner, {});
        QCOMPARE(told, 1);
        QCOMPARE(early.size(), std::size_t{1});
        QCOMPARE(early[0].track, sampled);
        QVERIFY(early[0].score >= 0.5);
        QVERIFY(std::abs(early[0].tempoRatio / ratio - 1) < 0.01);
        QCOMPARE(watched->size(), unwatched->size());
        for (std::size_t i = 0; i < watched->size(); ++i)
            QCOMPARE((*watched)[i].score, (*unwatched)[i].score);
    }

    void copiesNameEachOther()
    {
        SerialRunner runner;
        std::vector<SegmentHit> hits = m_hits;
        for (const SegmentHit& hit : m_hits) {
            if (hit.track == sampled)
                hits.push_back(
                    {hit.queryTime, hit.tempoRatio, copy, hit.referenceTime, hit.similarity});
        }
        MatchRequest asked = request(hits);
        const auto matches = findMatches(asked, runner, {});
        QVERIFY(matches.ok());
        QCOMPARE(matches->size(), std::size_t(tracks + 1));
        QCOMPARE((*matches)[0].track, sampled);
        QCOMPARE((*matches)[1].track, copy);
        QVERIFY((*matches)[0].score == (*matches)[1].score);
        QCOMPARE((*matches)[0].duplicates, std::vector<TrackId>{copy});
        QCOMPARE((*matches)[1].duplicates, std::vector<TrackId>{sampled});
        QVERIFY((*matches)[0].reasons.runnerUp == (*matches)[2].score); // not its own copy
        for (std::size_t i = 2; i < matches->size(); ++i)
            QVERIFY((*matches)[i].duplicates.empty());
    }

    void aFasterCopyStaysListed()
    {
        SerialRunner runner;
        std::vector<SegmentHit> hits = m_hits;
        for (const SegmentHit& hit : m_hits) {
            if (hit.track == sampled)
                hits.push_back(
                    {hit.queryTime, hit.tempoRatio / faster, spedUp, hit.referenceTime / faster,
                     hit.similarity});
        }
        const auto matches = findMatches(request(hits), runner, {});
        QVERIFY(matches.ok());
        for (const std::size_t i : {0, 1}) {
            const Match& match = (*matches)[i];
            QVERIFY2(match.score >= 0.5, qPrintable(QString::number(match.score)));
            QCOMPARE(match.duplicates.size(), std::size_t(1));
            QCOMPARE(match.duplicates[0], (*matches)[1 - i].track);
        }
    }

    void aSteadyToneHoldsNothing()
    {
        test::Map tone = m_query;
        for (std::size_t i = 0; i < tone.levels.size(); ++i) {
            const std::size_t frame = i / test::bins;
            const bool sounds = frame >= 25 && i % test::bins >= 60 && i % test::bins < 63;
            tone.levels[i] = sounds ? 120 : 0;
        }
        SerialRunner runner;
        MatchRequest steady = request(m_hits);
        steady.query = tone.view();
        const auto matches = findMatches(steady, runner, {});
        QVERIFY(matches.ok());
        QVERIFY2(matches->empty(), qPrintable(QString::number(matches->size())));
    }

    void threadsAndOrderChangeNothing()
    {
        SerialRunner serial;
        test::AllAtOnce parallel;
        std::vector<SegmentHit> reversed(m_hits.rbegin(), m_hits.rend());
        const auto a = findMatches(request(m_hits), serial, {});
        const auto b = findMatches(request(reversed), parallel, {});
        QVERIFY(a.ok() && b.ok());
        QCOMPARE(a->size(), b->size());
        for (std::size_t i = 0; i < a->size(); ++i) {
            QCOMPARE((*a)[i].track, (*b)[i].track);
            QVERIFY((*a)[i].score == (*b)[i].score); // to the last bit
            QVERIFY((*a)[i].tempoRatio == (*b)[i].tempoRatio);
            QVERIFY((*a)[i].query.start == (*b)[i].query.start);
            QCOMPARE((*a)[i].occurrences.size(), (*b)[i].occurrences.size());
        }
    }

    void aRerankerCounts()
    {
        SerialRunner runner;
        OneTrackReranker reranker;
        MatchRequest asked = request(m_hits);
        asked.reranker = &reranker;
        reranker.favourite = m_library[3].levels.data();
        const auto agreed = findMatches(asked, runner, {});
        reranker.favourite = nullptr;
        const auto denied = findMatches(asked, runner, {});
        QVERIFY(agreed.ok() && denied.ok());
        const auto scoreOf = [](const std::vector<Match>& matches) {
            for (const Match& match : matches) {
                if (match.track == sampled)
                    return match.score;
            }
            return -1.0;
        };
        QVERIFY(scoreOf(*agreed) > scoreOf(*denied));
        reranker.fails = true;
        QCOMPARE(findMatches(asked, runner, {}).error().code, ErrorCode::Internal);
    }

    void reportsProgressAtFirstAndForEachTrack()
    {
        test::AllAtOnce runner;
        std::vector<double> shares;
        MatchRequest asked = request(m_hits);
        asked.progress = [&](double share) { shares.push_back(share); };
        QVERIFY(findMatches(asked, runner, {}).ok());
        QCOMPARE(shares.size(), std::size_t(1 + tracks));
        QCOMPARE(shares.front(), 0.0);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }

    void tellsWhatWentWrong()
    {
        SerialRunner runner;
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(
            findMatches(request(m_hits), runner, stopped.get_token()).error().code,
            ErrorCode::Cancelled);

        test::Map other = m_library[5];
        other.axes.binsPerOctave = 36;
        MatchRequest asked = request(m_hits);
        asked.referenceMap = [&](TrackId id) -> Result<SpectralView> {
            return id.value == 5 ? other.view()
                                 : m_library.at(static_cast<unsigned>(id.value)).view();
        };
        QCOMPARE(findMatches(asked, runner, {}).error().code, ErrorCode::EncoderMismatch);

        // A track that is gone or damaged costs only itself.
        asked.referenceMap = [&](TrackId id) -> Result<SpectralView> {
            if (id.value == 5)
                return Error{ErrorCode::LibraryCorrupt, {}, {}, {}};
            return m_library.at(static_cast<unsigned>(id.value)).view();
        };
        const auto matches = findMatches(asked, runner, {});
        QVERIFY(matches.ok());
        QCOMPARE(matches->size(), std::size_t(tracks - 1));
    }

    void excerptsAloneFindWhatTheIndexMissed()
    {
        SerialRunner runner;
        MatchRequest asked = request({});
        const std::vector<TrackId> all{{1}, {2}, {3}, {4}, {5}};
        asked.sources.tracks = all;
        const auto matches = findMatches(asked, runner, {});
        QVERIFY(matches.ok());
        QCOMPARE(matches->front().track, sampled);
        QVERIFY(matches->front().score > 0.5);
        QVERIFY(std::abs(matches->front().tempoRatio / ratio - 1) < 0.01);
    }

    void nothingComesOfNothing()
    {
        SerialRunner runner;
        QVERIFY(findMatches(request({}), runner, {})->empty());
        MatchRequest asked = request(m_hits);
        asked.query = {m_query.axes, test::bins, {}};
        QVERIFY(findMatches(asked, runner, {})->empty());
    }

    void recordingsShorterThanAPatchDoNoHarm()
    {
        SerialRunner runner;
        const std::vector<SegmentHit> hits{{0.6, 1, {1}, 0.2, 0.5F}, {0.6, 1, {2}, 44.9, 0.5F}};
        MatchRequest asked = request(hits);
        asked.query = m_query.view().slice(0, 60);
        const auto matches = findMatches(asked, runner, {});
        QVERIFY(matches.ok());
        for (const Match& match : *matches) {
            QVERIFY(match.score < 0.9);
            QVERIFY(match.query.start >= 0 && match.query.end <= 1.25);
        }
    }

private:
    MatchRequest request(std::span<const SegmentHit> hits)
    {
        MatchRequest asked;
        asked.sources = {hits, {}, &m_excerpts, 1};
        asked.query = m_query.view();
        asked.candidates.vote.placesPerTrack = 2;
        asked.referenceMap = [this](TrackId id) -> Result<SpectralView> {
            return m_library.at(static_cast<unsigned>(id.value)).view();
        };
        return asked;
    }

    std::map<unsigned, test::Notes> m_notes;
    std::map<unsigned, test::Map> m_library;
    test::Map m_query;
    std::vector<SegmentHit> m_hits;
    ExcerptLibrary m_excerpts{[this](TrackId track) -> Result<CoarseMap> {
        return coarsen(flatten(m_library.at(static_cast<unsigned>(track.value)).view()));
    }};
};

QTEST_APPLESS_MAIN(MatchFinderTest)
#include "tst_match_finder.moc"
