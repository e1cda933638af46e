#include "core/audio/utf8.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace stemma
{

namespace
{
// Code points of the bytes 0x80..0x9F in Windows-1252; the five unused ones are U+FFFD.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

void append(std::string& to, char16_t point)
{
    if (point < 0x80) {
        to += static_cast<char>(point);
    } else if (point < 0x800) {
        to += static_cast<char>(0xC0 | (point >> 6));
        to += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        to += static_cast<char>(0xE0 | (point >> 12));
        to += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        to += static_cast<char>(0x80 | (point & 0x3F));
    }
}

std::uint8_t byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<std::uint8_t>(text[at]) : std::uint8_t{0};
}

// Length of the well-formed sequence at @p at, 0 when there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const std::uint8_t lead = byteAt(text, at);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // The second byte's range shuts out overlong forms, surrogates and points above U+10FFFF.
    const std::uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(text, at + 1) < low || byteAt(text, at + 1) > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if ((byteAt(text, at + i) & 0xC0) != 0x80)
            return 0;
    return length;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}
} // namespace

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string toUtf8(std::string_view text)
{
    const bool already = isUtf8(text);
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (byte < 0x20 || byte == 0x7F)
            result += ' ';
        else if (already || byte < 0x80)
            result += c;
        else
            append(result, byte < 0xA0 ? windows1252[byte - 0x80] : char16_t{byte});
    }
    return trimmed(result);
}

} // namespace stemma
