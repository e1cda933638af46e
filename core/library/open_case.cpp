#include "core/library/open_case.h"

#include "core/library/migrator.h"
#include "core/library/statement.h"

#include <unistd.h>

#include <system_error>
#include <utility>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

/// No log that lies beside the file: it must be whole whenever it is copied while nobody decides.
constexpr auto writerSettings = "PRAGMA journal_mode = DELETE;"
                                "PRAGMA synchronous = FULL;";

Error located(Error error, const fs::path& file)
{
    error.path = file;
    if (error.code == ErrorCode::LibraryCorrupt)
        error.code = ErrorCode::CaseCorrupt;
    else if (error.code == ErrorCode::LibraryTooNew)
        error.code = ErrorCode::CaseTooNew;
    return error;
}

Status checkFile(const fs::path& file)
{
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::FileNotFound, {}, file, {}};
    if (failed)
        return Error{
            failed == std::errc::permission_denied ? ErrorCode::PermissionDenied
                                                   : ErrorCode::ReadFailed,
            failed.message(),
            file,
            {}};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::NotARegularFile, {}, file, {}};
    if (::access(file.c_str(), R_OK) != 0)
        return Error{ErrorCode::PermissionDenied, {}, file, {}};
    if (fs::file_size(file, failed) == 0)
        return Error{ErrorCode::EmptyFile, {}, file, {}};
    return success();
}

/// A case travels: what was cut off or changed on its way is noticed when it is opened, not in the middle of a review.
Status checkContent(Database& database)
{
    auto state = schemaState(database, catalogueMigrations(), ApplicationId::Case);
    if (!state)
        return state.error();
    if (*state == SchemaState::Fresh)
        return Error{ErrorCode::CaseCorrupt, "nothing is in it", {}, {}};
    Statement check(database, "PRAGMA quick_check(1)");
    auto row = check.step();
    if (!row)
        return row.error();
    if (!*row || check.text(0) != "ok")
        return Error{ErrorCode::CaseCorrupt, check.text(0), {}, {}};
    auto tables = database.integer(
        "SELECT count(*) FROM sqlite_schema WHERE name IN ('case_info', 'query')");
    if (!tables)
        return tables.error();
    if (*tables != 2)
        return Error{ErrorCode::CaseCorrupt, "tables are missing", {}, {}};
    return success();
}

} // namespace

Result<OpenCatalogue> openCaseForReading(const fs::path& file)
{
    if (auto status = checkFile(file); !status)
        return status.error();
    auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return located(database.error(), file);
    if (auto status = checkContent(*database); !status)
        return located(status.error(), file);
    return OpenCatalogue{std::nullopt, std::move(*database)};
}

Result<OpenCatalogue> openCaseForWriting(const fs::path& file)
{
    if (auto status = checkFile(file); !status)
        return status.error();
    if (::access(file.c_str(), W_OK) != 0 || ::access(file.parent_path().c_str(), W_OK) != 0)
        return Error{ErrorCode::LibraryReadOnly, "the case may not be written", file, {}};
    auto lock = WriterLock::takeOn(file);
    if (!lock)
        return lock.error();
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return located(database.error(), file);
    // Before the first write: a file that is not ours must stay as it is.
    if (auto status = checkContent(*database); !status)
        return located(status.error(), file);
    if (auto status = database->execute(writerSettings); !status)
        return located(status.error(), file);
    return OpenCatalogue{std::move(*lock), std::move(*database)};
}

} // namespace stemma
