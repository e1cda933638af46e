#include "core/library/track_moves.h"

#include "core/library/import_table.h"
#include "core/library/path_bytes.h"
#include "core/library/root_table.h"
#include "core/library/statement.h"
#include "core/library/track_table.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stemma
{

namespace
{

/// A track that lies below the folder that moved.
struct Mover {
    TrackId id;
    std::filesystem::path root;
    std::filesystem::path path;
};

Result<std::vector<Mover>> tracksBelow(Database& database, const std::filesystem::path& folder)
{
    std::vector<Mover> movers;
    Statement statement(
        database, "SELECT t.id, r.path, t.path FROM track t JOIN root r ON r.id = t.root_id");
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return movers;
        auto root = statement.path(1);
        auto path = root / statement.path(2);
        if (relativeTo(folder, path))
            movers.push_back({TrackId{statement.integer(0)}, std::move(root), std::move(path)});
    }
}

/// Whether a track lies at @p path, under any root.
Result<bool> isTaken(Database& database, const std::filesystem::path& path)
{
    auto places = RootTable(database).containing(path);
    if (!places)
        return places.error();
    for (const RootedPath& place : *places) {
        auto id = TrackTable(database).find(place);
        if (!id)
            return id.error();
        if (*id)
            return true;
    }
    return false;
}

/// The place of @p path below the nearest root that holds it, or below @p otherwise, which becomes one.
Result<RootedPath> placeOf(
    Database& database, const std::filesystem::path& path, const std::filesystem::path& otherwise)
{
    RootTable roots(database);
    auto places = roots.containing(path);
    if (!places)
        return places.error();
    if (!places->empty())
        return places->front();
    auto root = roots.insert(otherwise);
    if (!root)
        return root.error();
    return RootedPath{*root, *relativeTo(otherwise, path)};
}

/// Where a track comes to lie at @p path. A root inside the folder moves with it; a root above it stays behind.
Result<RootedPath> placeAfterMove(
    Database& database, const Mover& mover, const std::filesystem::path& path,
    const std::filesystem::path& from, const std::filesystem::path& to)
{
    const auto inside = relativeTo(from, mover.root);
    if (!inside && mover.root != from)
        return placeOf(database, path, to);
    const auto root = inside ? to / *inside : to;
    auto id = RootTable(database).findOrInsert(root);
    if (!id)
        return id.error();
    return RootedPath{*id, *relativeTo(root, path)};
}

} // namespace

Status moveTrack(
    Database& database, TrackId track, const std::filesystem::path& path, const FileStamp& stamp)
{
    auto known = TrackTable(database).find(track);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorCode::TrackNotFound, "track " + std::to_string(track.value), path, {}};
    if ((*known)->path != path) {
        auto taken = isTaken(database, path);
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{ErrorCode::InvalidArgument, "another track lies here", path, {}};
    }
    auto place = placeOf(database, path, path.parent_path());
    if (!place)
        return place.error();
    return TrackTable(database).move(track, *place, stamp);
}

Result<FolderMove>
moveFolder(Database& database, const std::filesystem::path& from, const std::filesystem::path& to)
{
    auto movers = tracksBelow(database, from);
    if (!movers)
        return movers.error();
    FolderMove moved;
    for (const Mover& mover : *movers) {
        const auto path = to / *relativeTo(from, mover.path);
        auto taken = isTaken(database, path);
        if (!taken)
            return taken.error();
        if (*taken) {
            ++moved.taken;
            continue;
        }
        auto place = placeAfterMove(database, mover, path, from, to);
        if (!place)
            return place.error();
        if (auto status = TrackTable(database).move(mover.id, *place, std::nullopt); !status)
            return status.error();
        ++moved.tracks;
    }
    if (auto status = ImportTable(database).move(from, to); !status)
        return status.error();
    return moved;
}

} // namespace stemma
