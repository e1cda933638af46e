// The table of "Who may include whom" in core/DESIGN.md.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace stemma::architecture
{

/// What the files below one folder may include.
struct Row {
    std::string_view prefix; ///< of the path; a folder ends with a slash
    std::vector<std::string_view> project; ///< prefixes of what may be included from the project
    /// Libraries that headers may include; std goes without saying. What stands here must not reach a folder
    /// that may not include it itself: see leaks().
    std::vector<std::string_view> headers;
    std::vector<std::string_view>
        sources; ///< libraries that sources may include; POSIX goes without saying
};

/// The row of a file, told by its path from the root of the repository; null for a folder without one.
const Row* rowOf(std::string_view path);

/// "std", the name of a library, or nothing for a header that no rule knows.
std::string_view libraryOf(std::string_view header);

bool startsWithAny(std::string_view text, std::span<const std::string_view> prefixes);
bool isHeader(std::string_view path);
/// Whether an include names a file of this repository.
bool isProjectPath(std::string_view name);

} // namespace stemma::architecture
