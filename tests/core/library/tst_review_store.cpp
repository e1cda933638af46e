#include "core/library/migrator.h"
#include "core/library/review_store.h"
#include "core/library/statement.h"
#include "tests/core/library/library_fixture.h"

#include <QTest>

#include <csignal>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

const Author anna{"anna", 1'000};
const Author ben{"ben", 2'000};

/// A query with two matches, told apart from others by its seed.
struct QuerySource {
    std::vector<std::byte> map;
    std::vector<std::byte> matches;
    NewQuery query;

    explicit QuerySource(unsigned seed, const fs::path& path = "/q/\xff\xfe.wav")
        : map(someBytes(4000, seed))
        , matches(someBytes(300, seed + 1))
    {
        QueryRecord& record = query.record;
        record.path = path;
        record.stamp = {1000 + seed, 2000 + seed};
        record.info.tags = {"T\xff", "A", "B", "1999", "I", "G"};
        record.info.format = {"wav", "pcm_s16le", 44100, 2, 1'411'200, 16};
        record.info.declaredSeconds = 12.5;
        record.seconds = 1.0 / 3 + seed;
        record.damage = AudioDamage{3.25, true, "cut"};
        record.askedAt = 1'700'000'000'123;
        record.user = "anna";
        record.threshold = 0.1;
        record.top = 7;
        record.quick = true;
        record.region = TimeRange{1.5, 1e9};
        record.program = "0.1.0";
        record.encoder = "encoder-1";
        record.reranker = "none";
        record.libraryRevision = 42;
        record.libraryTracks = 9;
        record.matches = 2;
        record.bestScore = 0.1 + 0.2;
        query.map = map;
        query.matches = matches;
    }
    QuerySource(const QuerySource&) = delete;
    QuerySource& operator=(const QuerySource&) = delete;
};

void compareWithSource(const QueryRecord& kept, const QueryRecord& source)
{
    QCOMPARE(kept.path.native(), source.path.native());
    QVERIFY(kept.stamp == source.stamp);
    QCOMPARE(kept.info.tags.title, source.info.tags.title);
    QCOMPARE(kept.info.tags.genre, source.info.tags.genre);
    QCOMPARE(kept.info.format.bitRate, source.info.format.bitRate);
    QCOMPARE(kept.info.format.bitsPerSample, source.info.format.bitsPerSample);
    QCOMPARE(kept.info.declaredSeconds, source.info.declaredSeconds);
    QVERIFY(kept.seconds == source.seconds);
    QCOMPARE(kept.damage->detail, source.damage->detail);
    QVERIFY(kept.damage->truncated);
    QCOMPARE(kept.askedAt, source.askedAt);
    QCOMPARE(kept.user, source.user);
    QVERIFY(kept.threshold == source.threshold);
    QCOMPARE(kept.top, source.top);
    QVERIFY(kept.quick);
    QVERIFY(kept.region->start == source.region->start && kept.region->end == source.region->end);
    QCOMPARE(kept.program, source.program);
    QCOMPARE(kept.encoder, source.encoder);
    QCOMPARE(kept.reranker, source.reranker);
    QCOMPARE(kept.libraryRevision, source.libraryRevision);
    QCOMPARE(kept.libraryTracks, source.libraryTracks);
    QCOMPARE(kept.matches, 2);
    QVERIFY(*kept.bestScore == *source.bestScore);
    QVERIFY(!kept.hidden);
}

} // namespace

class ReviewStoreTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_folder;

    std::unique_ptr<Catalogue> open(Access access = Access::ReadWrite)
    {
        return Catalogue::open(m_folder, access).value();
    }
    Database raw()
    {
        return Database::open(m_folder / "catalogue.sqlite", Database::Mode::ReadWrite).value();
    }

    /// A library of version 1 with one track.
    void makeFirstCatalogue()
    {
        fs::create_directories(m_folder);
        auto database = raw();
        QVERIFY(migrate(database, m_folder / "catalogue.sqlite", catalogueMigrations().first(1)));
        const auto status = database.execute(
            "INSERT INTO root VALUES (1, CAST('/music' AS BLOB));"
            "INSERT INTO track VALUES (5, 1, x'ff2e776176', 10, 20, 'T', 'A', '', '', '', '', "
            "'wav', 'pcm', 44100, 2, 0, 16, 3.5, 3.5, NULL, 0, '', 99);"
            "INSERT INTO spectral_map VALUES (5, x'010203');"
            "UPDATE revision SET value = 7;");
        QVERIFY2(status.ok(), status.ok() ? "" : status.error().detail.c_str());
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryFolder>();
        m_folder = m_temporary->path() / "library";
    }

    void aQueryComesBackAfterARestart()
    {
        const QuerySource source(1);
        const auto id = open()->reviews().add(source.query).value();
        const auto catalogue = open();
        const auto& store = catalogue->reviews();
        compareWithSource(store.query(id).value(), source.query.record);
        QCOMPARE(store.map(id).value(), source.map);
        QCOMPARE(store.matches(id).value(), source.matches);
        QVERIFY(store.history(id)->empty());
        QCOMPARE(store.query({77}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.map({77}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.matches({77}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.history({77}).error().code, ErrorCode::InvalidArgument);
    }

    void aKillLosesNothing()
    {
        const QuerySource source(1);
        const pid_t child = startChild([&] {
            const auto catalogue = open();
            const auto id = catalogue->reviews().add(source.query);
            if (!id
                || !catalogue->reviews().record(
                    *id, 1, changeTo(Verdict::Confirmed), ReviewOrigin::Decided, anna))
                return 1;
            ::kill(::getpid(), SIGKILL);
            return 0;
        });
        QCOMPARE(waitFor(child), -SIGKILL);
        const auto catalogue = open();
        const auto queries = catalogue->reviews().queries().value();
        QCOMPARE(queries.size(), std::size_t{1});
        QCOMPARE(queries[0].decided, 1);
        QCOMPARE(catalogue->reviews().map(queries[0].id).value(), source.map);
        QCOMPARE(catalogue->reviews().matches(queries[0].id).value(), source.matches);
    }

    void theRecordTellsWhoChangedWhatWhen()
    {
        const auto catalogue = open();
        auto& store = catalogue->reviews();
        const auto id = store.add(QuerySource(1).query).value();
        const auto decide = [&](int match, const ReviewChange& change, const Author& author) {
            return store.record(id, match, change, ReviewOrigin::Decided, author).value();
        };
        QVERIFY(decide(0, changeTo(Verdict::Confirmed), anna));
        QVERIFY(!decide(0, changeTo(Verdict::Confirmed), ben)); // nothing changes
        QVERIFY(decide(0, changeTo(Verdict::Unsure), ben));
        QVERIFY(decide(1, changeNotes("n\xc3\xb6"), ben));
        const auto undone
            = store.record(id, 0, changeTo(Verdict::Confirmed), ReviewOrigin::Undone, ben);
        QCOMPARE(undone.value()->oldValue, std::string("unsure"));

        const auto history = store.history(id).value();
        QCOMPARE(history.size(), std::size_t{4});
        QCOMPARE(history[0].user, std::string("anna"));
        QCOMPARE(history[0].at, std::int64_t{1'000});
        QCOMPARE(history[0].oldValue, std::string("none"));
        QCOMPARE(history[1].oldValue, std::string("confirmed"));
        QCOMPARE(history[1].change, changeTo(Verdict::Unsure));
        QCOMPARE(history[2].match.value(), 1);
        QCOMPARE(history[2].change.value, std::string("n\xc3\xb6"));
        QCOMPARE(history[3].origin, ReviewOrigin::Undone);
        QVERIFY(history[0].id < history[1].id && history[2].id < history[3].id);
        QCOMPARE(foldReviews(history, 2)->at(0).verdict, Verdict::Confirmed);
    }

    void whatCannotBeIsNotRecorded()
    {
        const auto catalogue = open();
        auto& store = catalogue->reviews();
        const auto id = store.add(QuerySource(1).query).value();
        const auto codeOf = [&](QueryId query, int match, const ReviewChange& change) {
            const auto recorded = store.record(query, match, change, ReviewOrigin::Decided, anna);
            return recorded ? ErrorCode::Internal : recorded.error().code;
        };
        QCOMPARE(codeOf({99}, 0, changeTo(Verdict::Unsure)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(id, 2, changeTo(Verdict::Unsure)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(id, -1, changeTo(Verdict::Unsure)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(id, 0, {ReviewField::Verdict, "?"}), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(id, 0, changeHidden(true)), ErrorCode::InvalidArgument);
        QCOMPARE(store.setHidden({99}, true, anna).error().code, ErrorCode::InvalidArgument);
        QVERIFY(store.history(id)->empty());
        QuerySource impossible(2);
        impossible.query.carried = {{5, changeNotes("x"), id}};
        QCOMPARE(store.add(impossible.query).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.queries()->size(), std::size_t{1}); // rolled back as a whole
    }

    void hidingIsAnEventAndCanBeUndone()
    {
        const auto catalogue = open();
        auto& store = catalogue->reviews();
        const QuerySource source(1);
        const auto id = store.add(source.query).value();
        QVERIFY(store.setHidden(id, true, ben));
        QVERIFY(store.setHidden(id, true, ben));
        QVERIFY(store.queries()->at(0).hidden);
        QVERIFY(store.queriesOf(source.query.record.path, source.query.record.stamp)->empty());
        QCOMPARE(store.map(id).value(), source.map);
        const auto history = store.history(id).value();
        QCOMPARE(history.size(), std::size_t{1});
        QVERIFY(!history[0].match);
        QCOMPARE(history[0].change, changeHidden(true));
        QVERIFY(store.setHidden(id, false, anna));
        QVERIFY(!store.queries()->at(0).hidden);
        QCOMPARE(store.history(id)->size(), std::size_t{2});
    }

    void theDatabaseRefusesToForget()
    {
        QueryId id;
        const QuerySource source(1);
        {
            const auto catalogue = open();
            id = catalogue->reviews().add(source.query).value();
            QVERIFY(catalogue->reviews()
                        .record(id, 0, changeNotes("kept"), ReviewOrigin::Decided, anna)
                        .ok());
        }
        auto database = raw();
        for (const char* sql :
             {"UPDATE review_event SET new_value = 'x'", "UPDATE review_event SET at = 0",
              "DELETE FROM review_event",
              "INSERT OR REPLACE INTO review_event VALUES "
              "(1, 1, 0, 'notes', '', 'x', 'eve', 0, 'decided', NULL)",
              "REPLACE INTO query_match VALUES (1, x'00')",
              "REPLACE INTO query_map VALUES (1, x'')", "DELETE FROM query",
              "UPDATE query SET seconds = 1", "UPDATE query SET path = x''",
              "DELETE FROM query_match", "UPDATE query_match SET data = x'00'",
              "DELETE FROM query_map", "UPDATE query_map SET data = x'00'",
              "INSERT INTO review_event VALUES (NULL, 99, 0, 'notes', '', '', '', 0, 'decided', "
              "NULL)"})
            QVERIFY2(!database.execute(sql), sql);
        // One more of each may be written, and the mark of hidden queries changes.
        QVERIFY(database.execute("UPDATE query SET hidden = 0"));
        // Every column but the mark is guarded, those of later migrations too.
        Statement columns(
            database, "SELECT name FROM pragma_table_info('query') WHERE name <> 'hidden'");
        while (columns.step().value()) {
            const auto sql = "UPDATE query SET " + columns.text(0) + " = " + columns.text(0);
            QVERIFY2(!database.execute(sql.c_str()), sql.c_str());
        }
        const auto catalogue = open();
        compareWithSource(catalogue->reviews().query(id).value(), source.query.record);
        QCOMPARE(catalogue->reviews().matches(id).value(), source.matches);
        QCOMPARE(catalogue->reviews().history(id)->at(0).change.value, std::string("kept"));
    }

    void aRemovedTrackTakesNothingAlong()
    {
        const auto catalogue = open();
        const auto track = catalogue->store(TrackSource("/music", "a.wav", 1).track).value();
        const QuerySource source(1);
        const auto id = catalogue->reviews().add(source.query).value();
        QVERIFY(catalogue->remove(std::vector{track}));
        QCOMPARE(catalogue->reviews().matches(id).value(), source.matches);
    }

    void queriesOfOneFileShareItsMap()
    {
        const auto catalogue = open();
        auto& store = catalogue->reviews();
        const QuerySource first(1);
        const QuerySource changed(2);
        QuerySource again(1);
        again.query.carried = {{1, changeTo(Verdict::Rejected), QueryId{1}}};
        const auto a = store.add(first.query).value();
        const auto b = store.add(again.query).value();
        const auto c = store.add(changed.query).value();
        QCOMPARE(raw().integer("SELECT count(*) FROM query_map").value(), 2);
        QCOMPARE(store.map(a).value(), first.map);
        QCOMPARE(store.map(b).value(), first.map);
        QCOMPARE(store.map(c).value(), changed.map);
        QCOMPARE(
            store.queriesOf(first.query.record.path, first.query.record.stamp).value(),
            (std::vector{b, a}));
        const auto event = store.history(b)->at(0);
        QCOMPARE(event.origin, ReviewOrigin::CarriedOver);
        QCOMPARE(event.carriedFrom.value(), a);
        QCOMPARE(event.oldValue, std::string("none"));
        QCOMPARE(store.queries()->at(1).decided, 1);
    }

    void tenThousandAreListedWithoutTheirMaps()
    {
        {
            const auto catalogue = open();
            QVERIFY(catalogue->reviews().add(QuerySource(1).query));
        }
        {
            // The same row again and again, decided every third time; then what must not be read goes.
            auto database = raw();
            const std::string names = [&] {
                Statement columns(
                    database,
                    "SELECT group_concat(name, ', ') FROM pragma_table_info('query') "
                    "WHERE name <> 'id'");
                return columns.step().value() ? columns.text(0) : std::string();
            }();
            const std::string sql = "INSERT INTO query (" + names
                + ") WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                  "9999) SELECT "
                + names
                + " FROM query, n WHERE query.id = 1; "
                  "INSERT INTO review_event (query_id, match, field, old_value, new_value, user, "
                  "at, origin) SELECT id, 0, 'verdict', 'none', 'confirmed', 'anna', 0, 'decided' "
                  "FROM query WHERE id % 3 = 0; "
                  "PRAGMA foreign_keys = OFF; DROP TABLE query_match; DROP TABLE query_map";
            const auto status = database.execute(sql.c_str());
            QVERIFY2(status.ok(), status.ok() ? "" : status.error().detail.c_str());
        }
        const auto catalogue = open();
        const auto queries = catalogue->reviews().queries();
        QVERIFY(queries.ok());
        QCOMPARE(queries->size(), std::size_t{10'000});
        QCOMPARE(queries->front().id, QueryId{10'000});
        QCOMPARE(queries->back().id, QueryId{1});
        int decided = 0;
        for (const auto& query : *queries)
            decided += query.decided;
        QCOMPARE(decided, 3333);
        QVERIFY(!catalogue->reviews().map({1}));
    }

    void readersSeeAndDoNotWrite()
    {
        const auto writer = open();
        const auto id = writer->reviews().add(QuerySource(1).query).value();
        const auto reader = open(Access::ReadOnly);
        QCOMPARE(reader->reviews().queries()->size(), std::size_t{1});
        const auto code = ErrorCode::LibraryReadOnly;
        auto& store = reader->reviews();
        QCOMPARE(store.add(QuerySource(2).query).error().code, code);
        QCOMPARE(
            store.record(id, 0, changeNotes("x"), ReviewOrigin::Decided, ben).error().code, code);
        QCOMPARE(store.setHidden(id, true, ben).error().code, code);
        // What the writer decides is there at once.
        QVERIFY(writer->reviews().record(
            id, 0, changeTo(Verdict::Unsure), ReviewOrigin::Decided, anna));
        QCOMPARE(store.queries()->at(0).decided, 1);
    }

    void theFirstCatalogueIsReadAsItIs()
    {
        makeFirstCatalogue();
        const auto catalogue = open(Access::ReadOnly);
        QCOMPARE(catalogue->map({5})->size(), std::size_t{3});
        const auto& store = catalogue->reviews();
        QVERIFY(store.queries()->empty());
        QVERIFY(store.queriesOf("/q.wav", {})->empty());
        QCOMPARE(store.query({1}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.map({1}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.matches({1}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.history({1}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(raw().integer("PRAGMA user_version").value(), 1);
        // A program that upgrades it meanwhile does not disturb.
        const auto id = open()->reviews().add(QuerySource(1).query).value();
        QCOMPARE(store.queries()->size(), std::size_t{1});
        QVERIFY(store.query(id).ok());
    }

    void theFirstCatalogueIsUpgraded()
    {
        makeFirstCatalogue();
        const auto file = m_folder / "catalogue.sqlite";
        {
            const auto catalogue = open();
            const auto track = catalogue->track({5}).value();
            QCOMPARE(track.path.native(), std::string("/music/\xff.wav"));
            QCOMPARE(catalogue->map({5})->size(), std::size_t{3});
            QCOMPARE(catalogue->revision().value(), 7);
            QVERIFY(catalogue->reviews().queries()->empty());
            QVERIFY(catalogue->reviews().add(QuerySource(1).query));
        }
        auto backup
            = Database::open(file.native() + ".backup-1", Database::Mode::ReadWrite).value();
        QCOMPARE(schemaState(backup, catalogueMigrations().first(1)).value(), SchemaState::Current);
        QCOMPARE(backup.integer("SELECT id FROM track").value(), 5);
        QCOMPARE(open()->reviews().queries()->size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(ReviewStoreTest)
#include "tst_review_store.moc"
