#include "core/report/export/file_stem.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace stemma
{
namespace
{

constexpr std::size_t longest = 200; // of 255 bytes that file systems take

/// The length of the character that @p text begins with; 0 when it is no UTF-8.
std::size_t characterLength(std::string_view text)
{
    const auto at = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = at(0);
    const std::size_t length = first < 0x80 ? 1
        : first >= 0xc2 && first < 0xe0     ? 2
        : first >= 0xe0 && first < 0xf0     ? 3
        : first >= 0xf0 && first < 0xf5     ? 4
                                            : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        // The second byte tells overlong forms, surrogates and what lies beyond Unicode.
        const unsigned low = i > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        const unsigned high = i > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (at(i) < low || at(i) > high)
            return 0;
    }
    return length;
}

bool isRefused(std::string_view character)
{
    if (character.size() == 1) {
        const auto byte = static_cast<unsigned char>(character[0]);
        return byte < 0x20 || byte == 0x7f
            || std::string_view("\\/:*?\"<>|").find(character[0]) != std::string_view::npos;
    }
    // U+0080 to U+009F; U+200E, U+200F, U+2028 to U+202E and U+2066 to U+2069: marks of direction and breaks.
    return (character >= "\xc2\x80" && character <= "\xc2\x9f" && character.size() == 2)
        || character == "\xe2\x80\x8e" || character == "\xe2\x80\x8f"
        || (character >= "\xe2\x80\xa8" && character <= "\xe2\x80\xae")
        || (character >= "\xe2\x81\xa6" && character <= "\xe2\x81\xa9")
        || character == "\xef\xbb\xbf";
}

char upper(char c)
{
    return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
}

/// Windows looks at what stands before the first dot.
bool isDevice(std::string_view name)
{
    std::string base(name.substr(0, name.find('.')));
    std::ranges::transform(base, base.begin(), upper);
    constexpr std::array<std::string_view, 4> devices{"CON", "PRN", "AUX", "NUL"};
    const bool numbered = base.size() == 4 && (base.starts_with("COM") || base.starts_with("LPT"))
        && base[3] >= '0' && base[3] <= '9';
    return numbered || std::ranges::find(devices, base) != devices.end();
}

} // namespace

std::string fileStem(std::string_view name)
{
    std::string stem;
    while (!name.empty()) {
        const auto length = characterLength(name);
        const auto character = name.substr(0, std::max<std::size_t>(length, 1));
        const bool fits = length > 0 && !isRefused(character);
        if (stem.size() + (fits ? length : 1) > longest)
            break;
        stem += fits ? character : "_";
        name.remove_prefix(character.size());
    }
    if (stem.empty())
        return "report";
    if (std::string_view(".- ").find(stem.front()) != std::string_view::npos)
        stem.front() = '_'; // hidden, or an option of a command
    if (stem.back() == '.' || stem.back() == ' ')
        stem.back() = '_';
    return isDevice(stem) ? '_' + stem : stem;
}

} // namespace stemma
