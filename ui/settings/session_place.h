// Where somebody was when the window was closed.
#pragma once

#include "core/base/ids.h"
#include "core/base/time_range.h"

#include <optional>

namespace stemma
{

struct SessionPlace {
    std::optional<QueryId> query; ///< a kept one
    int match = 0; ///< its place in the table
    TimeRange visible; ///< of the query's time
};

/// A session without a kept query leaves the query of the one before.
void rememberPlace(const SessionPlace& place);
/// None when nothing was kept, or by another version in another way.
std::optional<SessionPlace> rememberedPlace();

} // namespace stemma
