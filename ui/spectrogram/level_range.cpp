#include "ui/spectrogram/level_range.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace stemma
{
namespace
{

/// Enough for the decay of a note, little enough to leave noise dark.
constexpr double shownDb = 66;

/// Four minutes: more would not change the picture, and hours would take too long for the GUI thread.
constexpr std::int64_t mostFrames = 12'000;

/// Level below which all but one in a thousand of the levels lie, in frames spread over the whole map.
int loudLevel(const SpectralView& view)
{
    std::array<std::size_t, 256> count{};
    const std::int64_t frames = view.frames();
    const std::int64_t looks = std::min(frames, mostFrames);
    for (std::int64_t look = 0; look < looks; ++look)
        for (const auto level : view.frame(static_cast<int>(look * frames / looks)))
            ++count[level];
    const auto levels = static_cast<std::size_t>(looks) * static_cast<std::size_t>(view.bins);
    std::size_t above = 0;
    for (int level = 255; level > 0; --level) {
        above += count[static_cast<std::size_t>(level)];
        if (above * 1000 > levels)
            return level;
    }
    return 0;
}

} // namespace

LevelRange levelRangeOf(const SpectralView& one, const SpectralView& other)
{
    const auto decibel = [](const SpectralView& view) {
        return view.axes.floorDb + loudLevel(view) * view.axes.stepDb;
    };
    const double top = std::max(decibel(one), decibel(other));
    return {top - shownDb, top};
}

LevelRange withBottom(const LevelRange& range, double db)
{
    const double bottom
        = std::clamp(db, LevelRange::lowest, LevelRange::highest - LevelRange::narrowest);
    return {bottom, std::max(range.top, bottom + LevelRange::narrowest)};
}

LevelRange withTop(const LevelRange& range, double db)
{
    const double top
        = std::clamp(db, LevelRange::lowest + LevelRange::narrowest, LevelRange::highest);
    return {std::min(range.bottom, top - LevelRange::narrowest), top};
}

LevelRange brightened(const LevelRange& range, double db)
{
    const double by
        = std::clamp(db, range.top - LevelRange::highest, range.bottom - LevelRange::lowest);
    return {range.bottom - by, range.top - by};
}

LevelRange contrasted(const LevelRange& range, double db)
{
    const double by = std::min(db, (range.top - range.bottom - LevelRange::narrowest) / 2);
    return {
        std::max(range.bottom + by, LevelRange::lowest),
        std::min(range.top - by, LevelRange::highest)};
}

} // namespace stemma
