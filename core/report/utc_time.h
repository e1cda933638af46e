// Instants as ISO 8601 spells them.
#pragma once

#include <cstdint>
#include <string>

namespace stemma
{

/// "2026-11-23T05:10:00.250Z"; the milliseconds only where there are any.
std::string utcTime(std::int64_t millisecondsSince1970);

} // namespace stemma
