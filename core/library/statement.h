// One prepared statement. Private to core/library.
#pragma once

#include "core/base/result.h"
#include "core/library/database.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace stemma
{

/// Calls must match: (bind* step* reset?)*. What goes wrong while preparing or binding is kept and given by
/// the next step(), so that binding chains. The database must outlive the statement.
class Statement
{
public:
    Statement(Database& database, const char* sql);

    /// The next parameter, from the first on. Text, bytes and paths are not copied: they must live until the
    /// statement has run.
    Statement& bind(std::int64_t value);
    Statement& bind(double value);
    Statement& bind(std::optional<double> value);
    Statement& bind(std::string_view text);
    Statement& bind(std::span<const std::byte> bytes);
    Statement& bind(const std::filesystem::path& path); ///< as bytes

    /// True when a row can be read. Errors: those of Database::error().
    Result<bool> step();
    /// Runs a statement without rows, and makes it ready for other parameters.
    Status run();
    void reset();

    /// Columns of the current row, from 0.
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::optional<double> optionalReal(int column) const;
    std::string text(int column) const;
    std::vector<std::byte> bytes(int column) const;
    std::filesystem::path path(int column) const;

private:
    struct Finaliser {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement& keep(int code);

    Database& m_database;
    std::unique_ptr<sqlite3_stmt, Finaliser> m_statement;
    std::optional<Error> m_failure;
    int m_next = 1;
};

} // namespace stemma
