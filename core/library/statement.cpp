#include "core/library/statement.h"

#include <sqlite3.h>

#include <cerrno>

namespace stemma
{

namespace
{

/// SQLite takes a null pointer for NULL, but an empty span may have one.
const void* orEmpty(const void* data)
{
    return data ? data : "";
}

} // namespace

void Statement::Finaliser::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, const char* sql)
    : m_database(database)
{
    sqlite3_stmt* statement = nullptr;
    keep(sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr));
    m_statement.reset(statement);
}

Statement& Statement::keep(int code)
{
    if (code != SQLITE_OK && !m_failure)
        m_failure = m_database.error();
    return *this;
}

Statement& Statement::bind(std::int64_t value)
{
    return m_failure ? *this : keep(sqlite3_bind_int64(m_statement.get(), m_next++, value));
}

Statement& Statement::bind(double value)
{
    return m_failure ? *this : keep(sqlite3_bind_double(m_statement.get(), m_next++, value));
}

Statement& Statement::bind(std::optional<double> value)
{
    if (value)
        return bind(*value);
    return m_failure ? *this : keep(sqlite3_bind_null(m_statement.get(), m_next++));
}

Statement& Statement::bind(std::string_view text)
{
    if (m_failure)
        return *this;
    return keep(sqlite3_bind_text64(
        m_statement.get(), m_next++, static_cast<const char*>(orEmpty(text.data())), text.size(),
        SQLITE_STATIC, SQLITE_UTF8));
}

Statement& Statement::bind(std::span<const std::byte> bytes)
{
    if (m_failure)
        return *this;
    return keep(sqlite3_bind_blob64(
        m_statement.get(), m_next++, orEmpty(bytes.data()), bytes.size(), SQLITE_STATIC));
}

Statement& Statement::bind(const std::filesystem::path& path)
{
    return bind(std::as_bytes(std::span(path.native())));
}

Result<bool> Statement::step()
{
    if (m_failure)
        return *m_failure;
    errno = 0; // so that Database::error() finds the reason of this call
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_database.error();
    }
}

Status Statement::run()
{
    auto row = step();
    reset();
    if (!row)
        return row.error();
    return success();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_next = 1;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::optional<double> Statement::optionalReal(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return real(column);
}

std::string Statement::text(int column) const
{
    const auto* data
        = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return data ? std::string(data, size) : std::string();
}

std::vector<std::byte> Statement::bytes(int column) const
{
    const auto* data
        = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return data ? std::vector<std::byte>(data, data + size) : std::vector<std::byte>();
}

std::filesystem::path Statement::path(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return data ? std::filesystem::path(std::string(data, size)) : std::filesystem::path();
}

} // namespace stemma
