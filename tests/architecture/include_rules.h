// The rules of "Who may include whom" in core/DESIGN.md, as a function from a source text to complaints.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stemma::architecture
{

/// One #include line.
struct Include {
    int line = 0; ///< 1-based
    std::string name; ///< what stands between the quotes or brackets
    bool quoted = false;
};

/// The #include lines of a C++ text; those inside comments do not count.
std::vector<Include> includesOf(std::string_view text);

/// Every rule that the file breaks, one sentence each with the line number; empty when it obeys all.
/// @param path relative to the root of the repository, with forward slashes. The rules depend on it alone, so
/// the file need not exist.
std::vector<std::string> violations(std::string_view path, std::string_view text);

} // namespace stemma::architecture
