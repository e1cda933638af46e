// One SQLite connection. Private to core/library.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>

struct sqlite3;

namespace stemma
{

/// Owns a connection. Not thread-safe: the catalogue serialises its calls.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< creates the file when missing
        ReadOnly,
        Immutable ///< read-only, without locks or log files: only for a file that nobody can change
    };

    /// Opens @p file with its per-connection settings (foreign keys on, busy timeout). SQLite reads nothing
    /// yet, so a foreign file is noticed by the first statement.
    static Result<Database> open(const std::filesystem::path& file, Mode mode);

    /// Runs one or more statements, ignoring their rows.
    Status execute(const char* sql);
    /// The first column of the first row. Errors: those of error(), Internal when there is no row.
    Result<std::int64_t> integer(const char* sql);
    /// Makes the tables of another database readable as @p name.TABLE. Nothing is read of it yet.
    Status attach(const std::filesystem::path& file, Mode mode, const char* name);
    /// Copies the committed content to @p file, which is replaced only when the copy is complete.
    Status backupTo(const std::filesystem::path& file);

    /// What the last failed call on this connection means to the program: DiskFull, LibraryCorrupt,
    /// LibraryBusy, LibraryReadOnly, PermissionDenied, ReadFailed, WriteFailed or Internal.
    Error error() const;
    bool inTransaction() const;
    std::int64_t lastInsertId() const;
    /// Rows that the last statement inserted, changed or deleted.
    std::int64_t changes() const;
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    Database(std::unique_ptr<sqlite3, Closer> handle, std::filesystem::path file);

    std::unique_ptr<sqlite3, Closer> m_handle;
    std::filesystem::path m_file;
};

} // namespace stemma
