#include "core/audio/tags.h"

#include "core/audio/utf8.h"

#include <initializer_list>

namespace stemma
{

namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

class TagReader
{
public:
    TagReader(const AVFormatContext& format, const AVStream& stream)
        : m_stream(stream.metadata)
        , m_container(format.metadata)
    {
    }

    // The first of the keys that gives something after @p shape. FFmpeg compares keys without case.
    template <class Shape>
    std::string first(std::initializer_list<const char*> keys, Shape shape) const
    {
        for (const char* key : keys)
            for (const AVDictionary* tags : {m_stream, m_container})
                if (const AVDictionaryEntry* entry = av_dict_get(tags, key, nullptr, 0))
                    if (std::string value = shape(toUtf8(entry->value)); !value.empty())
                        return value;
        return {};
    }
    std::string text(std::initializer_list<const char*> keys) const
    {
        return first(keys, [](std::string value) { return value; });
    }

private:
    const AVDictionary* m_stream;
    const AVDictionary* m_container;
};
} // namespace

AudioTags readTags(const AVFormatContext& format, const AVStream& stream)
{
    const TagReader reader(format, stream);
    AudioTags tags;
    tags.title = reader.text({"title"});
    tags.artist = reader.text({"artist", "author", "album_artist", "performer"});
    tags.album = reader.text({"album"});
    tags.year = reader.first(
        {"date", "year", "TDRC", "TYER", "TDRL", "TDOR", "TORY", "originaldate"}, yearOf);
    // In a WAV's INFO list ISRC means "source", hence the check of the form.
    tags.isrc = reader.first({"TSRC", "ISRC", "WM/ISRC"}, normalisedIsrc);
    tags.genre = reader.text({"genre"});
    return tags;
}

std::string yearOf(std::string_view date)
{
    for (std::size_t start = 0; start < date.size();) {
        std::size_t end = start;
        while (end < date.size() && isDigit(date[end]))
            ++end;
        if (end - start == 4 && (date[start] == '1' || date[start] == '2'))
            return std::string(date.substr(start, 4));
        start = end + 1;
    }
    // A date without separators, e.g. 20040501.
    if (date.size() == 8 && date.find_first_not_of("0123456789") == std::string_view::npos
        && (date[0] == '1' || date[0] == '2'))
        return std::string(date.substr(0, 4));
    return {};
}

std::string normalisedIsrc(std::string_view text)
{
    std::string code;
    for (char c : text) {
        if (c == '-' || c == ' ')
            continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    if (code.size() != 12)
        return {};
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool fits = i < 2 ? isCapital(code[i])
            : i < 5             ? isCapital(code[i]) || isDigit(code[i])
                                : isDigit(code[i]);
        if (!fits)
            return {};
    }
    return code;
}

} // namespace stemma
