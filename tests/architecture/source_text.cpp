#include "tests/architecture/source_text.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace stemma::architecture
{
namespace
{

bool startsWith(std::string_view text, std::size_t at, std::string_view what)
{
    return text.substr(at, what.size()) == what;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// The position after the literal that opens at @p at; the end of the line when it is never closed.
std::size_t endOfLiteral(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote)
            return i + 1;
        else if (text[i] == '\n')
            return i;
    }
    return text.size();
}

std::size_t endOfRawString(std::string_view text, std::size_t quote)
{
    const std::size_t open = text.find('(', quote);
    if (open == std::string_view::npos)
        return text.size();
    const std::string close
        = ")" + std::string(text.substr(quote + 1, open - quote - 1)) + std::string(1, '"');
    const std::size_t end = text.find(close, open);
    return end == std::string_view::npos ? text.size() : end + close.size();
}

std::size_t endOfComment(std::string_view text, std::size_t at)
{
    const bool block = text[at + 1] == '*';
    const std::size_t end = block ? text.find("*/", at + 2) : text.find('\n', at);
    if (end == std::string_view::npos)
        return text.size();
    return block ? end + 2 : end;
}

} // namespace

std::string withoutComments(std::string_view text)
{
    std::string out(text);
    std::size_t i = 0;
    while (i < text.size()) {
        if (startsWith(text, i, "//") || startsWith(text, i, "/*")) {
            const std::size_t end = endOfComment(text, i);
            std::replace_if(
                out.begin() + static_cast<std::ptrdiff_t>(i),
                out.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '\n'; },
                ' ');
            i = end;
        } else if (startsWith(text, i, "R\"") && (i == 0 || !isWordCharacter(text[i - 1]))) {
            i = endOfRawString(text, i + 1);
        } else if (
            text[i] == '"' || (text[i] == '\'' && (i == 0 || !isWordCharacter(text[i - 1])))) {
            // An apostrophe after a digit separates thousands and opens nothing.
            i = endOfLiteral(text, i);
        } else {
            ++i;
        }
    }
    return out;
}

} // namespace stemma::architecture
