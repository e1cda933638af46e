// What an exception says, without torch's stack trace.
#pragma once

#include <exception>
#include <string>

namespace stemma
{

/// The first line of what().
inline std::string firstLine(const std::exception& exception)
{
    const std::string text = exception.what();
    return text.substr(0, text.find('\n'));
}

} // namespace stemma
