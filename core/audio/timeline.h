// Where decoded blocks lie in time: keeps what timestamps say without following their jitter.
#pragma once

#include <cstdint>
#include <optional>

namespace stemma
{

/// What to do with one block: put silence before it, drop samples at its start.
struct Placement {
    std::int64_t silence = 0;
    std::int64_t skip = 0;
};

/// Counts in samples of the current block's rate. A forward jump of the timestamps is a hole and is
/// filled; a backward jump or an absurd one is a new count (joined recordings) and is ignored.
class Timeline
{
public:
    /// Differences between a timestamp and the count that are smaller than these are no holes.
    struct Tolerance {
        double normal = 0.05; ///< seconds
        double afterDamage = 0.003; ///< seconds; a lost packet may be as short as 3 ms
    };
    explicit Timeline(Tolerance tolerance)
        : m_tolerance(tolerance)
    {
    }

    /// @param start timestamp of the block's first sample; negative ones precede the audible part
    /// @param count samples in the block
    Placement place(std::optional<std::int64_t> start, std::int64_t count, int rate);

    /// Something at @p at is unreadable: the next block follows its timestamp closely.
    void noteHole(std::optional<std::int64_t> at, int rate);

    /// Timestamp after the last block; nothing before the first one.
    std::optional<std::int64_t> expected() const { return m_expected; }

private:
    void changeRate(int rate);

    Tolerance m_tolerance;
    int m_rate = 0;
    bool m_hole = false;
    double m_filledSeconds = 0;
    std::optional<std::int64_t> m_expected;
};

} // namespace stemma
