// How well slices of a query agree with each region of many tracks.
#pragma once

#include "core/base/int8_product.h"
#include "core/base/task_runner.h"
#include "core/match/coarse_map.h"

#include <span>
#include <stop_token>
#include <vector>

namespace stemma
{

/// All tracks, cut to regions of about four seconds, and what unrelated slices reach with them. Immutable.
class SliceRegions
{
public:
    /// @param tracks stay where they are as long as this lives
    SliceRegions(std::span<const CoarseMap> tracks, TaskRunner& runner);

    std::span<const CoarseMap> tracks() const { return m_tracks; }

    std::size_t count() const { return m_firstRegion.back(); }
    /// The regions of a track are [firstOf(track), firstOf(track + 1)).
    std::size_t firstOf(std::size_t track) const { return m_firstRegion[track]; }
    /// Seconds in the track, where a region ends and its neighbour begins, or the track's end.
    double timeOf(std::size_t track, std::size_t region) const;

    /// The greatest similarity of each slice (slice_rows.h) with any of each region and of the region after it,
    /// in standard deviations above what the slice reaches in all regions: [slices, count()].
    /// Incomplete when stopped.
    std::vector<float> agreement(
        std::span<const std::int8_t> slices, TaskRunner& runner, const std::stop_token& stop) const;

private:
    /// Of the products of each slice of a track with unrelated ones: mean, and one over the deviation.
    struct Usual {
        std::vector<float> mean;
        std::vector<float> scale;
    };

    std::size_t slicesOf(std::size_t track) const;
    std::vector<std::int8_t> blockOf(std::size_t track, std::size_t first) const;
    Int8Rows sampleOfAll() const;
    void forEachTrack(
        TaskRunner& runner, const std::stop_token& stop,
        const std::function<void(std::size_t)>& work) const;
    Usual usualOf(std::size_t track, const Int8Rows& sample) const;
    void compare(std::span<const std::int8_t> slices, std::size_t track, float* greatest) const;
    void standardise(std::span<float> greatest) const;

    std::span<const CoarseMap> m_tracks;
    int m_width = 0;
    std::vector<std::size_t> m_firstRegion; ///< of each track, and one past the last
    std::vector<Usual> m_usual;
};

} // namespace stemma
