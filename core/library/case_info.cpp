#include "core/library/case_info.h"

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace stemma
{

bool isCaseFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (path.extension() == caseExtension)
        return !std::filesystem::is_directory(status);
    if (!std::filesystem::is_regular_file(status))
        return false;
    // SQLite's header: its name, and at byte 68 the program that the database belongs to.
    std::array<char, 72> header{};
    std::ifstream file(path, std::ios::binary);
    file.read(header.data(), header.size());
    const std::string_view text(header.data(), header.size());
    return file && text.starts_with("SQLite format 3") && text.substr(68) == "STMC";
}

} // namespace stemma
