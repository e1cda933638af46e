#include "core/pipeline/case_book.h"
#include "tests/core/library/library_fixture.h"
#include "tests/core/pipeline/some_matches.h"

#include <QTest>

#include <chrono>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

const Reviewer anna{"anna", "0.1.0"};
const Reviewer ben{"ben", "0.2.0"};

} // namespace

/// What is kept of a library with two tracks, ids 1 and 2.
class CaseBookTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryFolder> m_temporary;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CaseBook> m_book;

    void open(Access access = Access::ReadWrite)
    {
        m_book.reset();
        m_catalogue.reset();
        m_catalogue = Catalogue::open(m_temporary->path() / "library", access).value();
        m_book = std::make_unique<CaseBook>(*m_catalogue, EngineIdentity{"encoder-1", "none"});
    }

    static std::shared_ptr<QueryResult> result(std::vector<Match> matches)
    {
        auto result = std::make_shared<QueryResult>();
        result->path = "/gone/\xff\xfe.wav";
        result->stamp = {1234, 5678};
        result->info.tags.title = "T\xff";
        result->info.format.codec = "flac";
        result->seconds = 10.0 / 3;
        result->damage = AudioDamage{1.0 / 3, true, "cut"};
        SpectralMap map;
        map.bins = 24;
        for (int i = 0; i < 24 * 500; ++i)
            map.levels.push_back(static_cast<std::uint8_t>(i * 7 % 256));
        result->map = std::make_shared<const SpectralMap>(std::move(map));
        result->matches = std::move(matches);
        result->options = {0.25, 3, TimeRange{1, 2}, true};
        result->libraryRevision = 77;
        result->libraryTracks = 2;
        return result;
    }

    SavedQuery save(std::vector<Match> matches, const Reviewer& reviewer = anna)
    {
        return m_book->save(result(std::move(matches)), reviewer).value();
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryFolder>();
        open();
        QVERIFY(m_catalogue->store(TrackSource("/music", "one\xff.wav", 1).track));
        QVERIFY(m_catalogue->store(TrackSource("/music", "two.wav", 2).track));
    }

    void aResultComesBackWholeAfterARestart()
    {
        const auto before = std::chrono::system_clock::now().time_since_epoch();
        const auto given = result({someMatch(1, 0), someMatch(2, 30, 0.9, 1.5)});
        const auto saved = m_book->save(given, anna).value();
        QCOMPARE(saved.result, given);
        open();
        const auto kept = m_book->query(saved.record.id).value();
        QCOMPARE(kept.record.user, anna.user);
        QCOMPARE(kept.record.program, anna.program);
        QCOMPARE(kept.record.encoder, std::string("encoder-1"));
        QCOMPARE(kept.record.reranker, std::string("none"));
        QVERIFY(
            kept.record.askedAt
            >= std::chrono::milliseconds(std::chrono::floor<std::chrono::milliseconds>(before))
                   .count());
        QVERIFY(*kept.record.bestScore == someMatch(2, 0).score);

        const QueryResult& read = *kept.result;
        QCOMPARE(read.path.native(), given->path.native());
        QVERIFY(read.stamp == given->stamp);
        QCOMPARE(read.info.tags.title, given->info.tags.title);
        QVERIFY(read.seconds == given->seconds);
        QCOMPARE(read.damage->detail, given->damage->detail);
        QCOMPARE(read.map->bins, 24);
        QCOMPARE(read.map->levels, given->map->levels);
        QVERIFY(read.map->axes == given->map->axes);
        QVERIFY(read.options.threshold == 0.25 && read.options.top == 3 && read.options.quick);
        QVERIFY(same(*read.options.region, TimeRange{1, 2}));
        QCOMPARE(read.libraryRevision, 77);
        QCOMPARE(read.libraryTracks, 2);
        QCOMPARE(read.matches.size(), std::size_t{2});
        QVERIFY(same(read.matches[0], given->matches[0]));
        QVERIFY(same(read.matches[1], given->matches[1]));
        QCOMPARE(kept.reviews.size(), std::size_t{2});
        QVERIFY(kept.reviews[0] == Review());
    }

    void aRemovedTrackStillShows()
    {
        auto match = someMatch(1, 0);
        match.duplicates = {{2}, {99}}; // the last one was removed before the result was kept
        const auto id = save({match}).record.id;
        QVERIFY(m_catalogue->remove(std::vector<TrackId>{{1}, {2}}));
        const auto kept = m_book->query(id).value();
        QCOMPARE(kept.tracks.size(), std::size_t{2});
        QCOMPARE(kept.track({1})->path.native(), std::string("/music/one\xff.wav"));
        QVERIFY(kept.track({1})->seconds == 61);
        QCOMPARE(kept.track({2})->path.native(), std::string("/music/two.wav"));
        QVERIFY(!kept.track({99}));
        QVERIFY(!kept.track({0}));
    }

    void decisionsSurviveARestart()
    {
        const auto id = save({someMatch(1, 0), someMatch(2, 30)}).record.id;
        const auto decide = [&](int match, const ReviewChange& change, ReviewOrigin origin) {
            return m_book->record(id, match, change, origin, ben);
        };
        QVERIFY(decide(1, changeTo(Verdict::Confirmed), ReviewOrigin::Decided).value());
        QVERIFY(!decide(1, changeTo(Verdict::Confirmed), ReviewOrigin::Decided).value());
        QVERIFY(decide(1, changeTo(Clearance::Refused), ReviewOrigin::Decided));
        QVERIFY(decide(1, changeTo(Verdict::None), ReviewOrigin::Undone));
        QVERIFY(decide(1, changeTo(Verdict::Confirmed), ReviewOrigin::Redone));
        open();
        const auto reviews = m_book->reviews(id).value();
        QVERIFY(reviews[0] == Review());
        QCOMPARE(reviews[1].verdict, Verdict::Confirmed);
        QCOMPARE(reviews[1].clearance, Clearance::Refused);
        const auto history = m_book->history(id).value();
        QCOMPARE(history.size(), std::size_t{4});
        QCOMPARE(history[2].origin, ReviewOrigin::Undone);
        QCOMPARE(history[2].oldValue, std::string("confirmed"));
        QCOMPARE(history[3].user, ben.user);
        QVERIFY(history[0].at > 1'700'000'000'000);
        QCOMPARE(m_book->queries()->at(0).decided, 1);
        QVERIFY(m_book->query(id)->reviews == reviews);
    }

    void theSameFileAskedAgainKeepsItsDecisions()
    {
        const auto first = save({someMatch(1, 0), someMatch(2, 30)}).record.id;
        QVERIFY(m_book->record(first, 1, changeTo(Verdict::Rejected), ReviewOrigin::Decided, ben));
        const auto again = save({someMatch(2, 32), someMatch(1, 0)});
        QCOMPARE(again.reviews.at(0).verdict, Verdict::Rejected);
        QVERIFY(again.reviews.at(1) == Review());
        QCOMPARE(again.record.decided, 1);
        const auto history = m_book->history(again.record.id).value();
        QCOMPARE(history.size(), std::size_t{1});
        QCOMPARE(history[0].origin, ReviewOrigin::CarriedOver);
        QCOMPARE(history[0].carriedFrom.value(), first);
        QCOMPARE(history[0].user, anna.user);
        // What was decided there stays as it is.
        QCOMPARE(m_book->reviews(first)->at(1).verdict, Verdict::Rejected);

        auto changed = result({someMatch(2, 32)});
        changed->stamp.modified += 1;
        QVERIFY(m_book->save(changed, anna)->reviews.at(0) == Review());
    }

    void theSameSoundKeepsItsDecisionsAnywhere()
    {
        const auto heard = [this](const char* sound) {
            auto asked = result({someMatch(2, 30)});
            asked->digests = RecordingDigests{sha256Of("bytes"), sha256Of(sound)};
            return asked;
        };
        const auto first = m_book->save(heard("one"), anna)->record.id;
        QVERIFY(m_book->record(first, 0, changeTo(Verdict::Rejected), ReviewOrigin::Decided, ben));
        // A copy, with new tags and another date.
        const auto copied = [&](const char* sound) {
            auto copy = heard(sound);
            copy->path = "/elsewhere/copy.flac";
            copy->stamp.modified += 1;
            copy->digests->file = sha256Of("other bytes");
            return copy;
        };
        QVERIFY(m_book->save(copied("another"), anna)->reviews.at(0) == Review());
        const auto unkept = m_book->unkept(copied("one"), anna).value();
        QCOMPARE(unkept.reviews.at(0).verdict, Verdict::Rejected);
        QCOMPARE(unkept.carried.size(), std::size_t{1});
        QCOMPARE(unkept.carried[0].origin, ReviewOrigin::CarriedOver);
        QCOMPARE(unkept.carried[0].carriedFrom.value(), first);
        QCOMPARE(unkept.carried[0].user, ben.user);
        QCOMPARE(unkept.carried[0].at, m_book->history(first)->at(0).at);
        QCOMPARE(m_book->queries()->size(), std::size_t{2});
        QCOMPARE(m_book->save(copied("one"), anna)->reviews.at(0).verdict, Verdict::Rejected);
    }

    void aPartHasDecisionsOfItsOwn()
    {
        const auto whole = save({someMatch(1, 0)}).record.id;
        QVERIFY(m_book->record(whole, 0, changeNotes("whole"), ReviewOrigin::Decided, ben));
        const auto part = [this](const TimeRange& region) {
            auto asked = result({someMatch(1, 0)});
            asked->options.region = region;
            return m_book->save(asked, anna).value();
        };
        const auto first = part({0, 20});
        QVERIFY(first.reviews.at(0) == Review());
        QVERIFY(
            m_book->record(first.record.id, 0, changeNotes("part"), ReviewOrigin::Decided, ben));
        QVERIFY(part({0, 30}).reviews.at(0) == Review());
        QCOMPARE(part({0, 20}).reviews.at(0).notes, std::string("part"));
        QCOMPARE(save({someMatch(1, 0)}).reviews.at(0).notes, std::string("whole"));
    }

    void hiddenQueriesCarryNothingOver()
    {
        const auto id = save({someMatch(1, 0)}).record.id;
        QVERIFY(m_book->record(id, 0, changeNotes("n"), ReviewOrigin::Decided, ben));
        QVERIFY(m_book->setHidden(id, true, ben));
        QVERIFY(m_book->queries()->at(0).hidden);
        QVERIFY(save({someMatch(1, 0)}).reviews.at(0) == Review());
        QCOMPARE(m_book->query(id)->reviews.at(0).notes, std::string("n"));
        QVERIFY(m_book->setHidden(id, false, ben));
        QCOMPARE(m_book->history(id)->size(), std::size_t{3});
    }

    void digestsStayAsTheyWere()
    {
        auto one = TrackSource("/music", "one\xff.wav", 1);
        one.track.digests = RecordingDigests{sha256Of("file"), sha256Of("sound")};
        const auto track = m_catalogue->store(one.track).value();
        auto asked = result({someMatch(track.value, 0.9)});
        asked->digests = RecordingDigests{sha256Of("query"), sha256Of("its sound")};
        const auto kept = m_book->save(asked, anna).value();
        QCOMPARE(kept.digests.at(track), *one.track.digests);
        one.track.digests = RecordingDigests{sha256Of("another file"), sha256Of("sound")};
        QVERIFY(m_catalogue->store(one.track));
        open();
        const auto again = m_book->query(kept.record.id).value();
        QCOMPARE(again.digests.at(track).file, sha256Of("file"));
        QCOMPARE(again.digests.size(), std::size_t{1});
        QCOMPARE(again.result->digests.value(), *asked->digests);
        QCOMPARE(m_catalogue->digests(track).value()->file, sha256Of("another file"));
    }

    void theLatestQueryIsTheOneThatWouldBeAnsweredAlike()
    {
        auto asked = result({});
        asked->options.region.reset();
        asked->libraryRevision = m_catalogue->revision().value();
        const auto latest = [&] { return m_book->latest(asked->path, asked->stamp, {}).value(); };
        QVERIFY(!latest());
        const auto first = m_book->save(asked, anna).value().record.id;
        QCOMPARE(latest(), std::optional(first));
        const auto second = m_book->save(asked, ben).value().record.id;
        QCOMPARE(latest(), std::optional(second));
        QVERIFY(!m_book->latest(asked->path, {1, 2}, {}).value());
        QVERIFY(!m_book->latest(asked->path, asked->stamp, TimeRange{1, 2}).value());
        QVERIFY(m_book->setHidden(second, true, anna));
        QCOMPARE(latest(), std::optional(first));
        QVERIFY(m_catalogue->store(TrackSource("/music", "three.wav", 3).track));
        QVERIFY(!latest()); // the library is another one
    }

    void noMatchIsAResultToo()
    {
        const auto saved = save({});
        QVERIFY(!saved.record.bestScore);
        QVERIFY(m_book->query(saved.record.id)->result->matches.empty());
        QCOMPARE(
            m_book->record(saved.record.id, 0, changeNotes("n"), ReviewOrigin::Decided, ben)
                .error()
                .code,
            ErrorCode::InvalidArgument);
    }

    void readersReadAndDoNotKeep()
    {
        const auto id = save({someMatch(1, 0)}).record.id;
        open(Access::ReadOnly);
        const auto code = ErrorCode::LibraryReadOnly;
        QCOMPARE(m_book->save(result({someMatch(1, 0)}), anna).error().code, code);
        QCOMPARE(
            m_book->record(id, 0, changeNotes("n"), ReviewOrigin::Decided, ben).error().code, code);
        QCOMPARE(m_book->setHidden(id, true, ben).error().code, code);
        QCOMPARE(m_book->queries()->size(), std::size_t{1});
        QVERIFY(same(m_book->query(id)->result->matches.at(0), someMatch(1, 0)));
    }
};

QTEST_APPLESS_MAIN(CaseBookTest)
#include "tst_case_book.moc"
