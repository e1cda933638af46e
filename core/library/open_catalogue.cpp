#include "core/library/open_catalogue.h"

#include "core/library/migrator.h"

#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace stemma
{

namespace
{

namespace fs = std::filesystem;

/// Large pages keep the chains of a map's overflow pages short. FULL: a commit is on the disk when store()
/// returns, so that neither kill -9 nor a power cut loses an imported track; one fsync a track costs nothing
/// beside decoding it. The log is cut back after a large import.
constexpr auto writerSettings = "PRAGMA page_size = 8192;"
                                "PRAGMA journal_mode = WAL;"
                                "PRAGMA synchronous = FULL;"
                                "PRAGMA journal_size_limit = 67108864;";

Error located(Error error, const fs::path& folder)
{
    error.path = folder;
    return error;
}

fs::path catalogueIn(const fs::path& folder)
{
    return folder / "catalogue.sqlite";
}

Status makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error && !fs::is_directory(folder, error))
        error = std::make_error_code(std::errc::not_a_directory);
    if (!error)
        return success();
    auto code = ErrorCode::WriteFailed;
    if (error == std::errc::no_space_on_device || error.value() == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        code = ErrorCode::PermissionDenied;
    else if (error == std::errc::read_only_file_system)
        code = ErrorCode::LibraryReadOnly;
    else if (error == std::errc::not_a_directory || error == std::errc::file_exists)
        code = ErrorCode::InvalidArgument;
    return Error{code, error.message(), folder, {}};
}

Result<Database> openAndCheck(const fs::path& folder, Database::Mode mode)
{
    auto database = Database::open(catalogueIn(folder), mode);
    if (!database)
        return located(database.error(), folder);
    auto state = schemaState(*database, catalogueMigrations());
    if (!state)
        return located(state.error(), folder);
    // An older one is read as it is: migrations have only added tables, and what is missing is empty.
    if (*state == SchemaState::Fresh)
        return Error{ErrorCode::LibraryEmpty, "the catalogue is empty", folder, {}};
    return database;
}

/// Whether SQLite cannot have its log files beside the catalogue, as on a read-only medium.
bool cannotKeepLogs(const fs::path& folder)
{
    return ::access(folder.c_str(), W_OK) != 0;
}

bool failedForItsLogs(ErrorCode code)
{
    return code == ErrorCode::ReadFailed || code == ErrorCode::PermissionDenied
        || code == ErrorCode::LibraryReadOnly;
}

bool logIsEmpty(const fs::path& folder)
{
    auto log = catalogueIn(folder);
    log += "-wal";
    std::error_code error;
    const auto size = fs::file_size(log, error);
    return error || size == 0;
}

} // namespace

Result<OpenCatalogue> openForReading(const fs::path& folder)
{
    std::error_code error;
    const auto size = fs::file_size(catalogueIn(folder), error);
    if (error && error != std::errc::no_such_file_or_directory) {
        const auto code = error == std::errc::permission_denied ? ErrorCode::PermissionDenied
                                                                : ErrorCode::ReadFailed;
        return Error{code, error.message(), folder, {}};
    }
    if (error || size == 0)
        return Error{ErrorCode::LibraryEmpty, "no catalogue", folder, {}};

    auto database = openAndCheck(folder, Database::Mode::ReadOnly);
    const bool readable = ::access(catalogueIn(folder).c_str(), R_OK) == 0;
    if (!database && failedForItsLogs(database.error().code) && readable
        && cannotKeepLogs(folder)) {
        // An immutable database is read without its log, so there must be nothing in one.
        if (logIsEmpty(folder))
            database = openAndCheck(folder, Database::Mode::Immutable);
        else
            return Error{
                ErrorCode::LibraryReadOnly,
                "its last changes must be recovered: open it for writing once",
                folder,
                {}};
    }
    if (!database)
        return database.error();
    return OpenCatalogue{std::nullopt, std::move(*database)};
}

Result<OpenCatalogue> openForWriting(const fs::path& folder)
{
    if (auto status = makeFolder(folder); !status)
        return status.error();
    auto lock = WriterLock::take(folder);
    if (!lock)
        return lock.error();
    const auto file = catalogueIn(folder);
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database) {
        // The folder and the lock may be written, so it is the catalogue alone that may not be.
        Error denied = located(database.error(), folder);
        if (denied.code == ErrorCode::PermissionDenied)
            denied.code = ErrorCode::LibraryReadOnly;
        return denied;
    }
    // Before the first write: a file that is not ours must stay as it is.
    if (auto state = schemaState(*database, catalogueMigrations()); !state)
        return located(state.error(), folder);
    if (auto status = database->execute(writerSettings); !status)
        return located(status.error(), folder);
    if (auto status = migrate(*database, file, catalogueMigrations()); !status)
        return located(status.error(), folder);
    return OpenCatalogue{std::move(*lock), std::move(*database)};
}

Status attachSource(Database& database, const fs::path& folder)
{
    const auto attach = [&](Database::Mode mode) -> Status {
        if (auto status = database.attach(catalogueIn(folder), mode, "source"); !status)
            return located(status.error(), folder);
        auto version = database.integer("PRAGMA source.user_version");
        return version ? success() : Status(located(version.error(), folder));
    };
    auto status = attach(Database::Mode::ReadOnly);
    if (status || !cannotKeepLogs(folder) || !logIsEmpty(folder))
        return status;
    // It may be attached without being readable.
    static_cast<void>(database.execute("DETACH source").ok());
    return attach(Database::Mode::Immutable);
}

} // namespace stemma
