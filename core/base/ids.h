// Ids of stored things as types that do not mix.
#pragma once

#include <compare>
#include <cstdint>

namespace stemma
{

template <class Tag> struct Id {
    std::int64_t value = 0;
    friend auto operator<=>(Id, Id) = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs
};

using TrackId = Id<struct TrackTag>;
using RootId = Id<struct RootTag>;
using QueryId = Id<struct QueryTag>; ///< of a kept query; never given to another one

} // namespace stemma
