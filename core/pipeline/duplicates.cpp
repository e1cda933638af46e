#include "core/pipeline/duplicates.h"

#include "core/base/checksum.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace stemma
{

namespace
{

/// A track that was removed meanwhile is no error: it is no duplicate any more.
bool isGone(const Error& error)
{
    return error.code == ErrorCode::TrackNotFound;
}

Result<DuplicateGroup> recordsOf(const Catalogue& catalogue, const std::vector<TrackId>& tracks)
{
    DuplicateGroup group;
    for (const TrackId id : tracks) {
        auto record = catalogue.track(id);
        if (record)
            group.push_back(*std::move(record));
        else if (!isGone(record.error()))
            return record.error();
    }
    std::ranges::sort(group, {}, [](const TrackRecord& track) -> const std::string& {
        return track.path.native();
    });
    return group;
}

} // namespace

Result<std::vector<DuplicateGroup>>
findDuplicates(const Catalogue& catalogue, const std::stop_token& stop)
{
    auto candidates = catalogue.tracksOfOneSize();
    if (!candidates)
        return candidates.error();
    std::vector<DuplicateGroup> groups;
    for (const auto& tracks : *candidates) {
        std::map<std::uint64_t, std::vector<TrackId>> bySound;
        for (const TrackId id : tracks) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, catalogue.folder(), {}};
            const auto map = catalogue.map(id);
            if (!map && !isGone(map.error()))
                return map.error();
            if (!map)
                continue;
            Checksum checksum; // of maps that agree in length and size already
            checksum.update(*map);
            bySound[checksum.value()].push_back(id);
        }
        for (const auto& [checksum, same] : bySound) {
            auto group = recordsOf(catalogue, same);
            if (!group)
                return group.error();
            if (group->size() > 1)
                groups.push_back(*std::move(group));
        }
    }
    std::ranges::sort(groups, {}, [](const DuplicateGroup& group) -> const std::string& {
        return group.front().path.native();
    });
    return groups;
}

} // namespace stemma
