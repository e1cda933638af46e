// What a case file says of itself, and how one is told from a library.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace stemma
{

/// Of the names that people see; what a file is, is told by its content.
inline constexpr const char* caseExtension = ".stemma-case";

struct CaseInfo {
    std::string name; ///< UTF-8
    std::string user; ///< login name of who saved it
    std::string program; ///< version that saved it
    std::int64_t savedAt = 0; ///< ms since 1970, UTC
    std::string layout; ///< of the window, as it writes it; may be empty
};

/// Whether a path stands for a case file: by its content, or by its name where there is no folder of that name.
/// Looks at the disk.
bool isCaseFile(const std::filesystem::path& path);

} // namespace stemma
