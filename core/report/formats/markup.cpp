#include "core/report/formats/markup.h"

#include "core/report/formats/plain_text.h"

namespace stemma
{
namespace
{

constexpr std::string_view replacement = "\xef\xbf\xbd";
/// U+FFFE and U+FFFF, which are characters of UTF-8 but none of XML.
constexpr std::string_view noncharacters = "\xef\xbf";

std::string_view entity(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\t':
    case '\n':
        return {};
    default:
        break;
    }
    return static_cast<unsigned char>(c) < 0x20 ? replacement : std::string_view();
}

} // namespace

std::string markupText(std::string_view bytes)
{
    const std::string text = utf8Of(bytes);
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, noncharacters) == 0 && i + 2 < text.size()
            && static_cast<unsigned char>(text[i + 2]) >= 0xbe) {
            escaped += replacement;
            i += 2;
        } else if (const std::string_view name = entity(text[i]); !name.empty()) {
            escaped += name;
        } else {
            escaped += text[i];
        }
    }
    return escaped;
}

} // namespace stemma
