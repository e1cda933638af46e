#include "core/audio/ogg_links.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <optional>
#include <vector>

namespace stemma
{

namespace
{
constexpr std::size_t headerBytes = 27;
constexpr std::size_t mostHeaderBytes = headerBytes + 255;
constexpr std::uint8_t firstPageFlag = 2;

struct Page {
    std::uint8_t flags = 0;
    std::int64_t end = 0;
    bool unfinished = false; ///< its last packet goes on in the next page
};

std::optional<Page> pageAt(const LocalFile& file, std::int64_t at)
{
    std::array<std::uint8_t, mostHeaderBytes> head{};
    const std::int64_t got = file.readAt(at, head.data(), head.size());
    if (got < static_cast<std::int64_t>(headerBytes) || std::memcmp(head.data(), "OggS", 4) != 0
        || head[4] != 0)
        return std::nullopt;
    const std::size_t segments = head[26];
    if (got < static_cast<std::int64_t>(headerBytes + segments))
        return std::nullopt;
    const auto* lacing = head.data() + headerBytes;
    const int body = std::accumulate(lacing, lacing + segments, 0);
    const bool unfinished = segments > 0 && lacing[segments - 1] == 255;
    return Page{head[5], at + static_cast<std::int64_t>(headerBytes + segments) + body, unfinished};
}

// The next page header at or after @p at; the file's size when there is none.
std::int64_t findPage(const LocalFile& file, std::int64_t at)
{
    std::vector<char> bytes(65536);
    constexpr std::array<char, 4> magic{'O', 'g', 'g', 'S'};
    while (at < file.size()) {
        const std::int64_t got = file.readAt(at, bytes.data(), bytes.size());
        if (got < static_cast<std::int64_t>(headerBytes))
            break;
        auto from = bytes.begin();
        const auto end = bytes.begin() + got;
        for (;;) {
            from = std::search(from, end, magic.begin(), magic.end());
            if (from == end)
                break;
            const std::int64_t found = at + (from - bytes.begin());
            if (pageAt(file, found))
                return found;
            ++from;
        }
        at += got - 3; // a header may straddle the border
    }
    return file.size();
}
} // namespace

OggLinks findOggLinks(const LocalFile& file)
{
    OggLinks result;
    if (!pageAt(file, 0))
        return result;
    std::int64_t linkStart = 0;
    bool inHeaders = true; // first pages of all streams stand together at the start of a link
    std::int64_t at = 0;
    while (at < file.size()) {
        const auto page = pageAt(file, at);
        if (!page) {
            const std::int64_t next = findPage(file, at + 1);
            at = next;
            continue;
        }
        const bool first = (page->flags & firstPageFlag) != 0;
        if (first && !inHeaders) {
            result.links.push_back({linkStart, at});
            linkStart = at;
        }
        inHeaders = first;
        // Not every encoder marks its last page, so the mark is no sign of a whole file.
        result.endsEarly = page->end > file.size() || page->unfinished;
        at = page->end;
    }
    result.links.push_back({linkStart, file.size()});
    return result;
}

} // namespace stemma
