// Bytes of unknown encoding as valid UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace stemma
{

/// True when @p text is well-formed UTF-8 after Unicode 15, table 3-7.
bool isUtf8(std::string_view text);

/// @p text if it is UTF-8, else read as Windows-1252, which old taggers wrote. Control characters
/// become spaces; leading and trailing space is removed.
std::string toUtf8(std::string_view text);

} // namespace stemma
