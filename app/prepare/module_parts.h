// Tracker modules, channel by channel, by libopenmpt.
#pragma once

#include "app/prepare/part.h"
#include "core/base/result.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Whether the name's extension is that of a tracker module.
bool isModule(const std::filesystem::path& path);

/// The first @p seconds of every channel, played alone with all others muted; named "1", "2", ....
/// Errors: FileNotFound, NotAudio (not a module), CorruptAudio (a channel alone takes another course
/// through the patterns than the whole), Cancelled.
Result<std::vector<Part>>
renderModule(const std::filesystem::path& path, double seconds, const std::stop_token& stop);

} // namespace stemma
