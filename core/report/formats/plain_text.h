// Text and numbers as files for other programs hold them: the same in every language.
#pragma once

#include "core/report/report.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace stemma
{

/// The bytes as UTF-8: each that is none becomes U+FFFD, and so does NUL.
std::string utf8Of(std::string_view bytes);
/// As utf8Of(), with each run of white space and control characters as one space and none at the ends.
std::string singleLine(std::string_view bytes);

/// The bytes of a path in hexadecimal digits, where they are no UTF-8 and nothing else tells which file it is; empty
/// of all others. As path_bytes in the evidence.
std::string pathBytes(const std::filesystem::path& path);

/// "-2.020" for three decimals; a zero has no sign.
std::string fixedNumber(double value, int decimals);
/// "1:02:03.250": hours, minutes, seconds and milliseconds; what lies before 0 is 0.
std::string timeCode(double seconds);

/// "Title – Artist" from the tags, the title alone, or the name of the file, on one line.
std::string plainName(const Exhibit& recording);

} // namespace stemma
