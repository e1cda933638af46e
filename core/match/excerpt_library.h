// What queries have read of the library's tracks, kept for the next query.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/match/excerpt_set.h"
#include "core/match/slice_regions.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Safe to use from several threads.
class ExcerptLibrary
{
public:
    /// Makes the coarse map of a track; called from several threads.
    using Reader = std::function<Result<CoarseMap>(TrackId)>;

    /// @param mostBytes of coarse maps kept beyond those in use; a minute of audio takes 63 kB
    explicit ExcerptLibrary(Reader reader, std::size_t mostBytes = std::size_t{256} << 20);

    struct Tracks {
        std::vector<TrackId> ids; ///< ascending; the excerpts' tracks are indices into this
        ExcerptSet excerpts;
        SliceRegions regions; ///< of the excerpts' maps
    };

    /// The excerpts and regions of these tracks, those left out that cannot be read. Whatever is asked for again comes
    /// at once as long as the library's @p revision is the same.
    /// Errors: Cancelled, Internal.
    Result<std::shared_ptr<const Tracks>>
    of(std::vector<TrackId> tracks, std::int64_t revision, TaskRunner& runner,
       const std::stop_token& stop);

private:
    struct Kept {
        CoarseMap map;
        std::uint64_t lastUse = 0;
    };

    Status
    read(const std::vector<TrackId>& tracks, TaskRunner& runner, const std::stop_token& stop);
    void dropOldest();

    const Reader m_reader;
    const std::size_t m_mostBytes;
    std::mutex m_mutex; ///< held while reading: a second query wants the same tracks
    std::int64_t m_revision = -1;
    std::uint64_t m_uses = 0;
    std::map<TrackId, Kept> m_maps;
    std::vector<TrackId> m_asked;
    std::shared_ptr<const Tracks> m_last;
};

} // namespace stemma
