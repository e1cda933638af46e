#include "app/cli/track_arguments.h"

#include "app/absolute_path.h"

#include <algorithm>
#include <charconv>

namespace stemma
{
namespace
{

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first
        == folder.end();
}

} // namespace

Result<std::vector<TrackRecord>>
tracksNamed(const Catalogue& catalogue, const std::string& argument)
{
    std::int64_t number = 0;
    const char* end = argument.data() + argument.size();
    if (const auto [rest, error] = std::from_chars(argument.data(), end, number);
        error == std::errc() && rest == end) {
        if (auto track = catalogue.track(TrackId{number}))
            return std::vector{*std::move(track)};
    }
    const auto path = absolutePath(argument);
    auto all = catalogue.tracks();
    if (!all)
        return all;
    std::erase_if(*all, [&path](const TrackRecord& track) { return !isBelow(track.path, path); });
    if (all->empty())
        return Error{ErrorCode::TrackNotFound, {}, path, {}};
    return all;
}

} // namespace stemma
