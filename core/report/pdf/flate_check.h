// Whether packed streams of a PDF are as they were written. libqpdf passes over their checksums.
#pragma once

#include <string_view>

namespace stemma
{

/// @p packed a zlib stream, perhaps with a line break after it. Throws std::exception when it cannot be unpacked.
bool flateIsIntact(std::string_view packed);

} // namespace stemma
