#include "app/prepare/licence_table.h"

#include <algorithm>
#include <fstream>
#include <vector>

namespace stemma
{

namespace
{

std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields(1);
    for (const char c : line) {
        if (c == '\t')
            fields.emplace_back();
        else if (c != '\r')
            fields.back() += c;
    }
    return fields;
}

} // namespace

Status readLicences(const std::filesystem::path& path, LicenceTable& table)
{
    std::ifstream file(path);
    if (!file)
        return Error{ErrorCode::FileNotFound, "no such table", path, {}};
    std::string line;
    std::getline(file, line);
    const auto header = fieldsOf(line);
    const auto column = [&](const char* name) {
        return static_cast<std::size_t>(
            std::find(header.begin(), header.end(), name) - header.begin());
    };
    const std::size_t name = column("path");
    const std::size_t licence = column("licence");
    if (std::max(name, licence) >= header.size())
        return Error{ErrorCode::ReadFailed, "no columns \"path\" and \"licence\"", path, {}};
    while (std::getline(file, line)) {
        const auto fields = fieldsOf(line);
        if (std::max(name, licence) < fields.size())
            table[fields[name]] = fields[licence];
    }
    return success();
}

} // namespace stemma
