#include "tests/core/report/formats/csv_reader.h"

namespace stemma::test
{
namespace
{

/// The text in quotes at the beginning, which it takes away.
std::optional<std::string> quoted(std::string_view& text)
{
    std::string field;
    text.remove_prefix(1);
    while (!text.empty()) {
        if (!text.starts_with('"')) {
            field += text.front();
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(1);
        if (!text.starts_with('"'))
            return field;
        field += '"';
        text.remove_prefix(1);
    }
    return std::nullopt;
}

std::optional<std::string> bare(std::string_view& text)
{
    const std::string_view field = text.substr(0, text.find_first_of(",\r\n"));
    text.remove_prefix(field.size());
    if (field.find('"') != std::string_view::npos)
        return std::nullopt;
    return std::string(field);
}

} // namespace

std::optional<std::vector<CsvRow>> readCsv(std::string_view text, std::string_view lineEnd)
{
    std::vector<CsvRow> rows;
    while (!text.empty()) {
        CsvRow row;
        while (true) {
            auto field = text.starts_with('"') ? quoted(text) : bare(text);
            if (!field)
                return std::nullopt;
            row.push_back(*std::move(field));
            if (!text.starts_with(','))
                break;
            text.remove_prefix(1);
        }
        if (!text.starts_with(lineEnd))
            return std::nullopt;
        text.remove_prefix(lineEnd.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace stemma::test
