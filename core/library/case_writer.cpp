#include "core/library/case_writer.h"

#include "core/library/case_info_table.h"
#include "core/library/digest_table.h"
#include "core/library/migrator.h"
#include "core/library/open_catalogue.h"
#include "core/library/statement.h"
#include "core/library/transaction.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <string>

namespace stemma
{
namespace
{

/// The file is new and nobody reads it: there is nothing that a journal could bring back.
constexpr auto writerSettings = "PRAGMA page_size = 8192;"
                                "PRAGMA journal_mode = MEMORY;"
                                "PRAGMA synchronous = FULL;";

/// The same statements for every query, or every track.
class Copier
{
public:
    Copier(Database& database, std::initializer_list<const char*> statements)
    {
        for (const char* const sql : statements)
            m_statements.push_back(std::make_unique<Statement>(database, sql));
    }

    Status copy(std::int64_t id)
    {
        for (const auto& statement : m_statements)
            if (auto status = statement->bind(id).run(); !status)
                return status;
        return success();
    }

private:
    std::vector<std::unique_ptr<Statement>> m_statements;
};

/// Both sides have the same migrations, so their columns are the same in the same order.
Copier queryCopier(Database& database)
{
    return {
        database,
        {"INSERT INTO main.query_map SELECT * FROM source.query_map WHERE id = "
         "(SELECT map_id FROM source.query WHERE id = ?) "
         "AND id NOT IN (SELECT id FROM main.query_map)",
         "INSERT INTO main.query SELECT * FROM source.query WHERE id = ?",
         "INSERT INTO main.query_match SELECT * FROM source.query_match WHERE query_id = ?"}};
}

Copier trackCopier(Database& database)
{
    return {
        database,
        {"INSERT INTO main.root SELECT * FROM source.root WHERE id = "
         "(SELECT root_id FROM source.track WHERE id = ?) "
         "AND id NOT IN (SELECT id FROM main.root)",
         "INSERT INTO main.track SELECT * FROM source.track WHERE id = ?",
         "INSERT INTO main.spectral_map SELECT * FROM source.spectral_map WHERE track_id = ?"}};
}

class CaseWriter
{
public:
    CaseWriter(
        Database& database, const CaseContents& contents, const CaseProgress& progress,
        const std::stop_token& stop)
        : m_database(database)
        , m_contents(contents)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Status write()
    {
        Transaction transaction(m_database);
        if (!transaction.begun())
            return transaction.begun();
        auto status = copyAll(m_contents.queries, queryCopier(m_database));
        if (status)
            status = checkQueries();
        if (status)
            status = copyAll(m_contents.tracks, trackCopier(m_database));
        if (status)
            status = copyRest();
        if (status)
            status = CaseInfoTable(m_database).create(m_contents.info);
        return status ? transaction.commit() : status;
    }

private:
    template <class Id> Status copyAll(const std::vector<Id>& ids, Copier copier)
    {
        const auto total = m_contents.queries.size() + m_contents.tracks.size();
        for (const Id id : ids) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            if (auto status = copier.copy(id.value); !status)
                return status;
            if (m_progress)
                m_progress(++m_done, total);
        }
        return success();
    }

    Status checkQueries()
    {
        auto count = m_database.integer("SELECT count(*) FROM main.query_match");
        if (!count)
            return count.error();
        if (*count != static_cast<std::int64_t>(m_contents.queries.size()))
            return Error{ErrorCode::InvalidArgument, "a query is not in this library", {}, {}};
        return success();
    }

    /// What hangs on the queries and tracks. Events once all queries are there: they name each other.
    Status copyRest()
    {
        auto status = copyDigests();
        if (status)
            status = m_database.execute(
                "INSERT INTO main.review_event SELECT * FROM source.review_event "
                "WHERE query_id IN (SELECT id FROM main.query) ORDER BY id;"
                "UPDATE main.revision SET value = (SELECT value FROM source.revision)");
        return status;
    }

    /// A catalogue that a reader leaves at an earlier version has none.
    Status copyDigests()
    {
        auto tables = m_database.integer(
            "SELECT count(*) FROM source.sqlite_schema WHERE name = 'query_digest'");
        if (!tables)
            return tables.error();
        if (*tables == 0)
            return success();
        return m_database.execute("INSERT INTO main.query_digest SELECT * FROM source.query_digest "
                                  "WHERE query_id IN (SELECT id FROM main.query);"
                                  "INSERT INTO main.track_digest SELECT * FROM source.track_digest "
                                  "WHERE track_id IN (SELECT id FROM main.track)");
    }

    Database& m_database;
    const CaseContents& m_contents;
    const CaseProgress& m_progress;
    const std::stop_token& m_stop;
    std::size_t m_done = 0;
};

Status attach(Database& database, const Catalogue& source)
{
    if (!source.isCase())
        return attachSource(database, source.folder());
    return database.attach(source.folder(), Database::Mode::ReadOnly, "source");
}

} // namespace

Status writeCase(
    const Catalogue& source, const CaseContents& contents, const std::filesystem::path& file,
    const CaseProgress& progress, const std::stop_token& stop)
{
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if (auto status = database->execute(writerSettings); !status)
        return status;
    if (auto status = attach(*database, source); !status)
        return status;
    // At first the schema of the source, which may be older: then columns are copied as they are.
    auto version = database->integer("PRAGMA source.user_version");
    if (!version)
        return version.error();
    const auto migrations = catalogueMigrations();
    const auto known = std::min(static_cast<std::size_t>(*version), migrations.size());
    auto status = runMigrations(*database, migrations.first(known), ApplicationId::Case);
    if (status)
        status = CaseWriter(*database, contents, progress, stop).write();
    if (status)
        status = runMigrations(*database, migrations, ApplicationId::Case);
    for (const auto& [query, digests] : contents.digests)
        if (status)
            status = DigestTable(*database).insert(query, digests);
    return status;
}

} // namespace stemma
