#include "core/library/failure_table.h"

#include "core/library/statement.h"

namespace stemma
{

namespace
{

/// Codes are stored by name, which stays the same when the enumeration grows.
ErrorCode codeNamed(std::string_view name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (name == errorCodeName(static_cast<ErrorCode>(code)))
            return static_cast<ErrorCode>(code);
    }
    return ErrorCode::Internal;
}

} // namespace

Result<std::vector<FailedFile>> FailureTable::all()
{
    std::vector<FailedFile> failures;
    Statement statement(
        m_database,
        "SELECT path, code, detail, error_path, seconds FROM failed_file ORDER BY path");
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return failures;
        failures.push_back(
            {statement.path(0),
             {codeNamed(statement.text(1)), statement.text(2), statement.path(3),
              statement.optionalReal(4)}});
    }
}

Status FailureTable::store(const FailedFile& failure)
{
    return Statement(
               m_database,
               "INSERT OR REPLACE INTO failed_file (path, code, detail, error_path, seconds) "
               "VALUES (?, ?, ?, ?, ?)")
        .bind(failure.path)
        .bind(std::string_view(errorCodeName(failure.error.code)))
        .bind(std::string_view(failure.error.detail))
        .bind(failure.error.path)
        .bind(failure.error.seconds)
        .run();
}

Status FailureTable::remove(const std::filesystem::path& path)
{
    return Statement(m_database, "DELETE FROM failed_file WHERE path = ?").bind(path).run();
}

} // namespace stemma
