#include "core/library/database.h"

#include "core/library/statement.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <system_error>

namespace stemma
{

namespace
{

/// Long enough for a checkpoint of another connection, short enough that a user learns of a real conflict.
constexpr int busyTimeoutMs = 10'000;

ErrorCode codeOfErrno(int number, ErrorCode otherwise)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // the limit on the size of a file stops a write just as a full disk does
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case EROFS:
        return ErrorCode::LibraryReadOnly;
    default:
        return otherwise;
    }
}

ErrorCode codeOf(int extended, int systemErrno)
{
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return ErrorCode::LibraryCorrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::LibraryBusy;
    case SQLITE_READONLY:
        return ErrorCode::LibraryReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_CANTOPEN:
        return codeOfErrno(systemErrno, ErrorCode::ReadFailed);
    case SQLITE_IOERR:
        switch (extended) {
        case SQLITE_IOERR_WRITE:
        case SQLITE_IOERR_FSYNC:
        case SQLITE_IOERR_DIR_FSYNC:
        case SQLITE_IOERR_TRUNCATE:
        case SQLITE_IOERR_SHMSIZE:
            return codeOfErrno(systemErrno, ErrorCode::WriteFailed);
        default:
            return codeOfErrno(systemErrno, ErrorCode::ReadFailed);
        }
    default:
        return ErrorCode::Internal;
    }
}

/// The reason of a failed call. SQLite keeps it for most calls, but not for a write that fails while a
/// transaction is committed; that one is still in errno, which execute() and Statement::step() clear first.
int systemErrno(sqlite3* handle)
{
    const int kept = sqlite3_system_errno(handle);
    return kept != 0 ? kept : errno;
}

/// Some ways of opening can only be asked for in a URI, in which most bytes of a path must be escaped.
std::string uriOf(std::string_view path, const char* how)
{
    std::string uri = "file:";
    for (const char character : path) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '/' || byte == '.' || byte == '-'
            || byte == '_';
        if (plain) {
            uri += character;
        } else {
            char escaped[4];
            std::snprintf(escaped, sizeof escaped, "%%%02X", byte);
            uri += escaped;
        }
    }
    return uri + how;
}

} // namespace

void Database::Closer::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(std::unique_ptr<sqlite3, Closer> handle, std::filesystem::path file)
    : m_handle(std::move(handle))
    , m_file(std::move(file))
{
}

Result<Database> Database::open(const std::filesystem::path& file, Mode mode)
{
    // NOMUTEX: the catalogue has its own mutex.
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    flags |= mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                     : SQLITE_OPEN_READONLY;
    std::string name = std::filesystem::absolute(file).native();
    if (mode == Mode::Immutable)
        name = uriOf(name, "?immutable=1");
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    // SQLite gives a handle even for most failures; it holds the message and must be closed.
    Database database(std::unique_ptr<sqlite3, Closer>(handle), file);
    if (code != SQLITE_OK)
        return database.error();
    // SQLite falls back to reading when a file may not be written.
    if (mode == Mode::ReadWrite && sqlite3_db_readonly(handle, "main") == 1)
        return Error{
            ErrorCode::LibraryReadOnly, "the catalogue may not be written", file.parent_path(), {}};
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    if (auto status = database.execute("PRAGMA foreign_keys = ON"); !status)
        return status.error();
    return database;
}

Status Database::execute(const char* sql)
{
    errno = 0; // see systemErrno()
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return success();
}

Result<std::int64_t> Database::integer(const char* sql)
{
    Statement statement(*this, sql);
    auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::Internal, std::string("no row: ") + sql, m_file.parent_path(), {}};
    return statement.integer(0);
}

Status Database::attach(const std::filesystem::path& file, Mode mode, const char* name)
{
    const auto uri = uriOf(
        std::filesystem::absolute(file).native(),
        mode == Mode::ReadWrite      ? "?mode=rw"
            : mode == Mode::ReadOnly ? "?mode=ro"
                                     : "?immutable=1");
    const std::string sql = std::string("ATTACH ? AS ") + name;
    return Statement(*this, sql.c_str()).bind(std::string_view(uri)).run();
}

Status Database::backupTo(const std::filesystem::path& file)
{
    auto unfinished = file;
    unfinished += ".unfinished";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    {
        auto target = Database::open(unfinished, Mode::ReadWrite);
        if (!target)
            return target.error();
        sqlite3_backup* backup = sqlite3_backup_init(target->handle(), "main", handle(), "main");
        if (!backup)
            return target->error();
        sqlite3_backup_step(backup, -1);
        if (sqlite3_backup_finish(backup) != SQLITE_OK) {
            const Error error = target->error();
            std::filesystem::remove(unfinished, ignored);
            return error;
        }
    }
    std::error_code failed;
    std::filesystem::rename(unfinished, file, failed);
    if (failed)
        return Error{
            codeOfErrno(failed.value(), ErrorCode::WriteFailed), failed.message(), file, {}};
    return success();
}

Error Database::error() const
{
    if (!m_handle)
        return {ErrorCode::Internal, "out of memory", m_file.parent_path(), {}};
    const int extended = sqlite3_extended_errcode(handle());
    const int number = systemErrno(handle());
    std::string detail = sqlite3_errmsg(handle());
    const bool filesConcerned
        = (extended & 0xff) == SQLITE_IOERR || (extended & 0xff) == SQLITE_CANTOPEN;
    if (filesConcerned && number != 0)
        detail += ": " + std::generic_category().message(number);
    return {codeOf(extended, number), std::move(detail), m_file.parent_path(), {}};
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(handle());
}

} // namespace stemma
