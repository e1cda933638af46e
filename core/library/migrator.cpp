#include "core/library/migrator.h"

#include "core/library/statement.h"
#include "core/library/transaction.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace stemma
{

namespace
{

constexpr std::size_t backupsKept = 3;

int newestVersion(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

void removeOldBackups(const std::filesystem::path& file)
{
    const std::string prefix = file.filename().native() + ".backup-";
    std::vector<std::pair<int, std::filesystem::path>> backups;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(file.parent_path(), error), end;
         !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().native();
        if (!name.starts_with(prefix))
            continue;
        int version = 0;
        const char* last = name.data() + name.size();
        const auto parsed = std::from_chars(name.data() + prefix.size(), last, version);
        if (parsed.ec == std::errc() && parsed.ptr == last)
            backups.emplace_back(version, entry->path());
    }
    std::ranges::sort(backups, std::greater<>());
    for (std::size_t i = backupsKept; i < backups.size(); ++i)
        std::filesystem::remove(backups[i].second, error);
}

Status checkForeignKeys(Database& database)
{
    Statement statement(database, "PRAGMA foreign_key_check");
    auto violation = statement.step();
    if (!violation)
        return violation.error();
    if (*violation)
        return Error{
            ErrorCode::LibraryCorrupt, "dangling reference in " + statement.text(0), {}, {}};
    return success();
}

Status apply(Database& database, const Migration& migration, ApplicationId id)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const std::string numbers
        = "PRAGMA application_id = " + std::to_string(static_cast<std::int64_t>(id))
        + "; PRAGMA user_version = " + std::to_string(migration.version);
    Status status = database.execute(migration.sql);
    if (status)
        status = checkForeignKeys(database);
    if (status)
        status = database.execute(numbers.c_str());
    if (status)
        status = transaction.commit();
    if (!status) {
        Error error = status.error();
        error.detail = std::string("migration ") + migration.name + ": " + error.detail;
        return error;
    }
    return success();
}

} // namespace

Result<SchemaState>
schemaState(Database& database, std::span<const Migration> migrations, ApplicationId id)
{
    auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    auto owner = database.integer("PRAGMA application_id");
    if (!owner)
        return owner.error();
    auto objects = database.integer("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return objects.error();
    if (*version == 0 && *objects == 0 && *owner == 0)
        return SchemaState::Fresh;
    if (*owner != static_cast<std::int64_t>(id) || *version < 1)
        return Error{ErrorCode::LibraryCorrupt, "a database of another program", {}, {}};
    const int newest = newestVersion(migrations);
    if (*version > newest)
        return Error{
            ErrorCode::LibraryTooNew,
            "catalogue version " + std::to_string(*version) + ", this program knows "
                + std::to_string(newest),
            {},
            {}};
    return *version == newest ? SchemaState::Current : SchemaState::Older;
}

Status migrate(
    Database& database, const std::filesystem::path& file, std::span<const Migration> migrations,
    ApplicationId id)
{
    auto state = schemaState(database, migrations, id);
    if (!state)
        return state.error();
    if (*state == SchemaState::Older) {
        auto version = database.integer("PRAGMA user_version");
        if (!version)
            return version.error();
        auto backup = file;
        backup += ".backup-" + std::to_string(*version);
        if (auto status = database.backupTo(backup); !status)
            return status;
        removeOldBackups(file);
    }
    return runMigrations(database, migrations, id);
}

Status migrateCase(Database& database)
{
    auto owner = database.integer("PRAGMA application_id");
    if (!owner)
        return owner.error();
    if (*owner != static_cast<std::int64_t>(ApplicationId::Case))
        return success();
    return runMigrations(database, catalogueMigrations(), ApplicationId::Case);
}

Status runMigrations(Database& database, std::span<const Migration> migrations, ApplicationId id)
{
    auto state = schemaState(database, migrations, id);
    if (!state)
        return state.error();
    if (*state == SchemaState::Current)
        return success();
    auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    // A migration may have to rebuild a table that others refer to, which SQLite only allows while foreign
    // keys are off, and they cannot be switched inside a transaction; apply() checks them instead.
    if (auto status = database.execute("PRAGMA foreign_keys = OFF"); !status)
        return status;
    Status status = success();
    for (const Migration& migration : migrations) {
        if (status && migration.version > *version)
            status = apply(database, migration, id);
    }
    const Status restored = database.execute("PRAGMA foreign_keys = ON");
    return status ? restored : status;
}

} // namespace stemma
