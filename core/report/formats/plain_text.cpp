#include "core/report/formats/plain_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace stemma
{
namespace
{

constexpr std::string_view replacement = "\xef\xbf\xbd";

std::string padded(long long value, std::size_t digits)
{
    std::string text = std::to_string(value);
    text.insert(0, digits - std::min(digits, text.size()), '0');
    return text;
}

} // namespace

std::string utf8Of(std::string_view bytes)
{
    using nlohmann::json;
    // The library that writes the evidence decides, so that all files of a report agree.
    const auto text = json::parse(json(bytes).dump(-1, ' ', false, json::error_handler_t::replace))
                          .get<std::string>();
    std::string clean;
    clean.reserve(text.size());
    for (const char c : text) {
        if (c == '\0')
            clean += replacement;
        else
            clean += c;
    }
    return clean;
}

std::string singleLine(std::string_view bytes)
{
    std::string line;
    bool gap = false;
    for (const char c : utf8Of(bytes)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || byte == 0x7f) {
            gap = !line.empty();
            continue;
        }
        if (gap)
            line += ' ';
        gap = false;
        line += c;
    }
    return line;
}

std::string pathBytes(const std::filesystem::path& path)
{
    const std::string& bytes = path.native();
    std::string hex;
    if (utf8Of(bytes) == bytes)
        return hex;
    constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

std::string fixedNumber(double value, int decimals)
{
    std::array<char, 400> buffer{}; // the largest double has 309 digits
    const auto end = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    if (text.starts_with('-') && text.find_first_of("123456789") == std::string::npos)
        text.erase(0, 1);
    return text;
}

std::string timeCode(double seconds)
{
    const long long ms = std::llround(std::max(seconds, 0.0) * 1000);
    return std::to_string(ms / 3'600'000) + ':' + padded(ms / 60'000 % 60, 2) + ':'
        + padded(ms / 1000 % 60, 2) + '.' + padded(ms % 1000, 3);
}

std::string plainName(const Exhibit& recording)
{
    const std::string title = singleLine(recording.info.tags.title);
    const std::string artist = singleLine(recording.info.tags.artist);
    if (title.empty())
        return singleLine(recording.path.filename().string());
    return artist.empty() ? title : title + " \xe2\x80\x93 " + artist;
}

} // namespace stemma
