#include "core/match/excerpt_library.h"

#include <algorithm>
#include <optional>

namespace stemma
{

ExcerptLibrary::ExcerptLibrary(Reader reader, std::size_t mostBytes)
    : m_reader(std::move(reader))
    , m_mostBytes(mostBytes)
{
}

Result<std::shared_ptr<const ExcerptLibrary::Tracks>> ExcerptLibrary::of(
    std::vector<TrackId> tracks, std::int64_t revision, TaskRunner& runner,
    const std::stop_token& stop)
{
    std::sort(tracks.begin(), tracks.end());
    const std::scoped_lock lock(m_mutex);
    if (revision != m_revision) {
        m_maps.clear();
        m_last.reset();
        m_revision = revision;
    }
    if (m_last && tracks == m_asked)
        return m_last;
    if (const Status status = read(tracks, runner, stop); !status)
        return status.error();

    ++m_uses;
    std::vector<TrackId> readable;
    std::vector<CoarseMap> maps;
    for (const TrackId track : tracks) {
        const auto at = m_maps.find(track);
        if (at == m_maps.end())
            continue;
        at->second.lastUse = m_uses;
        readable.push_back(track);
        maps.push_back(at->second.map);
    }
    ExcerptSet excerpts(std::move(maps), runner);
    SliceRegions regions(excerpts.maps(), runner);
    m_last = std::make_shared<const Tracks>(
        Tracks{std::move(readable), std::move(excerpts), std::move(regions)});
    m_asked = std::move(tracks);
    dropOldest();
    return m_last;
}

Status ExcerptLibrary::read(
    const std::vector<TrackId>& tracks, TaskRunner& runner, const std::stop_token& stop)
{
    std::vector<TrackId> missing;
    for (const TrackId track : tracks) {
        if (m_maps.count(track) == 0)
            missing.push_back(track);
    }
    std::vector<std::optional<Result<CoarseMap>>> made(missing.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        tasks.emplace_back([&, i] {
            if (!stop.stop_requested())
                made[i] = m_reader(missing[i]);
        });
    }
    runner.run(tasks);
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (!made[i])
            continue;
        if (*made[i])
            m_maps[missing[i]].map = **std::move(made[i]);
        else if (
            made[i]->error().code == ErrorCode::Internal
            || made[i]->error().code == ErrorCode::Cancelled)
            return made[i]->error();
    }
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return success();
}

void ExcerptLibrary::dropOldest()
{
    std::vector<std::pair<std::uint64_t, TrackId>> byUse;
    std::size_t bytes = 0;
    for (const auto& [track, kept] : m_maps) {
        byUse.emplace_back(kept.lastUse, track);
        bytes += kept.map.values.size();
    }
    std::sort(byUse.begin(), byUse.end());
    for (const auto& [use, track] : byUse) {
        if (bytes <= m_mostBytes || use == m_uses)
            return;
        const auto at = m_maps.find(track);
        bytes -= at->second.map.values.size();
        m_maps.erase(at);
    }
}

} // namespace stemma
