// Names of files that every system and every file system takes.
#pragma once

#include <string>
#include <string_view>

namespace stemma
{

/// @p name as the beginning of a file name, to which up to 50 bytes may be added after a dot: at most 201 bytes, cut
/// between characters. What Windows, a shell or a list of files would stumble over becomes "_": control characters
/// (also those that turn the direction of writing), line breaks, \ / : * ? " < > |, bytes that are no UTF-8, a dot, a
/// dash or a space at the beginning, a dot or a space at the end. Names that Windows keeps for devices begin with "_".
/// "report" where nothing is left.
std::string fileStem(std::string_view name);

} // namespace stemma
