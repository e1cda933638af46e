// Brings a catalogue to the version that the program knows. Private to core/library.
#pragma once

#include "core/library/database.h"

#include <filesystem>
#include <span>

namespace stemma
{

/// One step of the schema. Versions count from 1 without gaps.
struct Migration {
    int version = 0;
    const char* name = "";
    const char* sql = "";
};

/// Those of core/library/migrations, in order.
std::span<const Migration> catalogueMigrations();

/// In the header of the file: tells our databases from those of other programs, and libraries from cases.
enum class ApplicationId : std::int64_t {
    Library = 0x53544D41, ///< "STMA"
    Case = 0x53544D43 ///< "STMC"
};

enum class SchemaState {
    Fresh, ///< an empty database
    Current,
    Older,
};

/// How the database relates to the migrations. Errors: LibraryTooNew, LibraryCorrupt (not a database, or one
/// of another program).
Result<SchemaState> schemaState(
    Database& database, std::span<const Migration> migrations,
    ApplicationId id = ApplicationId::Library);

/// Runs the migrations that are missing, each in a transaction of its own together with its number
/// (user_version): a failing one leaves the version before it. An existing catalogue is copied to
/// FILE.backup-VERSION first; the three newest copies stay. Errors: those of schemaState and DiskFull,
/// WriteFailed; Internal for defective SQL.
Status migrate(
    Database& database, const std::filesystem::path& file, std::span<const Migration> migrations,
    ApplicationId id = ApplicationId::Library);
/// Brings a case that an earlier version saved to ours, before something is written in it: looking at one must not change
/// it. Nothing happens in one of our version, or in a library. There is no copy: each step is whole or not there, the
/// record stays what it is, and a case has nothing beside it. Errors: those of migrate().
Status migrateCase(Database& database);
/// The same as migrate() without a copy, for a file that is being made.
Status runMigrations(Database& database, std::span<const Migration> migrations, ApplicationId id);

} // namespace stemma
