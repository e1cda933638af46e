// Tables of comma-separated values as researchers publish them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stemma
{

/// The rows of a table, blank ones left out; fields without the blanks about them. Lines may end in LF, CR LF or
/// CR. A field may be in quotes when they are its first and last mark (RFC 4180); elsewhere a quote is a mark
/// like any other. Rows may differ in length.
std::vector<std::vector<std::string>> csvRows(std::string_view text);

} // namespace stemma
