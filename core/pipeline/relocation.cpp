#include "core/pipeline/relocation.h"

#include "core/pipeline/analyse_file.h"
#include "core/pipeline/file_stamp.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace stemma
{

namespace
{

/// @p path below @p folder, as it is below it; nothing when it does not lie there.
std::optional<std::filesystem::path>
below(const std::filesystem::path& folder, const std::filesystem::path& path)
{
    auto part = path.begin();
    for (const auto& name : folder) {
        if (name.empty()) // what a slash at the end leaves
            continue;
        if (part == path.end() || *part != name)
            return std::nullopt;
        ++part;
    }
    std::filesystem::path rest;
    for (; part != path.end(); ++part)
        rest /= *part;
    return rest.empty() ? std::nullopt : std::optional(rest);
}

} // namespace

bool isSameSound(const SpectralMap& a, const SpectralMap& b)
{
    return a.bins == b.bins
        && std::ranges::equal(a.levels, b.levels, [](std::uint8_t one, std::uint8_t other) {
               return std::abs(one - other) <= 1;
           });
}

Result<std::optional<TrackRecord>> locateTrack(
    Catalogue& catalogue, TrackId track, const std::filesystem::path& file, std::stop_token stop)
{
    const auto packed = catalogue.map(track);
    if (!packed)
        return packed.error();
    const auto known = unpackMap(*packed);
    if (!known)
        return known.error();
    const auto analysed = analyseFile(file, {}, std::move(stop));
    if (!analysed)
        return analysed.error();
    if (!isSameSound(*known, analysed->map))
        return std::optional<TrackRecord>();
    if (const auto moved = catalogue.move(track, file, analysed->stamp, analysed->digests); !moved)
        return moved.error();
    auto record = catalogue.track(track);
    if (!record)
        return record.error();
    return std::optional(*std::move(record));
}

Result<std::optional<FileStamp>>
locateQuery(const QueryResult& query, const std::filesystem::path& file, std::stop_token stop)
{
    const auto analysed = analyseFile(file, {}, std::move(stop));
    if (!analysed)
        return analysed.error();
    const bool same = query.digests ? query.digests->sound == analysed->digests.sound
                                    : isSameSound(*query.map, analysed->map);
    return same ? std::optional(analysed->stamp) : std::nullopt;
}

Result<FolderRelocation> relocateFolder(
    Catalogue& catalogue, const std::filesystem::path& from, const std::filesystem::path& to,
    const std::stop_token& stop)
{
    std::error_code failed;
    if (!std::filesystem::is_directory(to, failed))
        return Error{ErrorCode::FileNotFound, failed.message(), to, {}};
    const auto tracks = catalogue.tracks();
    if (!tracks)
        return tracks.error();
    const auto before = from.lexically_normal();
    FolderRelocation relocation;
    for (const TrackRecord& track : *tracks) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, to, {}};
        const auto rest = below(before, track.path);
        if (!rest)
            continue;
        ++relocation.tracks;
        relocation.found += stampOf(to / *rest).size == track.stamp.size;
    }
    if (relocation.tracks == 0)
        return Error{ErrorCode::TrackNotFound, {}, from, {}};
    if (relocation.found == 0)
        return relocation;
    auto moved = catalogue.moveFolder(before, to);
    if (!moved)
        return moved.error();
    relocation.move = *moved;
    return relocation;
}

} // namespace stemma
