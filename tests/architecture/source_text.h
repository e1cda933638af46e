// Reading C++ text closely enough to tell code from comments.
#pragma once

#include <string>
#include <string_view>

namespace stemma::architecture
{

/// The text with every comment replaced by spaces; line breaks stay, so line numbers do too.
/// String and character literals are kept as they are. Raw strings are understood.
std::string withoutComments(std::string_view text);

} // namespace stemma::architecture
