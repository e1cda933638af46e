#include "core/library/case_info_table.h"

#include "core/library/statement.h"

#include <charconv>

namespace stemma
{

Status CaseInfoTable::create(const CaseInfo& info)
{
    auto status = m_database.execute(
        "CREATE TABLE case_info (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, "
        "WITHOUT ROWID");
    const auto savedAt = std::to_string(info.savedAt);
    Statement insert(m_database, "INSERT INTO case_info (name, value) VALUES (?, ?)");
    const auto add = [&](std::string_view name, std::string_view value) {
        if (status)
            status = insert.bind(name).bind(value).run();
    };
    add("name", info.name);
    add("user", info.user);
    add("program", info.program);
    add("saved_at", savedAt);
    add("layout", info.layout);
    return status;
}

Result<CaseInfo> CaseInfoTable::read()
{
    CaseInfo info;
    Statement statement(m_database, "SELECT name, value FROM case_info");
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return info;
        const auto name = statement.text(0);
        auto value = statement.text(1);
        if (name == "name")
            info.name = std::move(value);
        else if (name == "user")
            info.user = std::move(value);
        else if (name == "program")
            info.program = std::move(value);
        else if (name == "saved_at")
            std::from_chars(value.data(), value.data() + value.size(), info.savedAt);
        else if (name == "layout")
            info.layout = std::move(value);
    }
}

Status CaseInfoTable::storeLayout(const std::string& layout)
{
    return Statement(m_database, "UPDATE case_info SET value = ? WHERE name = 'layout'")
        .bind(std::string_view(layout))
        .run();
}

} // namespace stemma
