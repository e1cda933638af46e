// An audio file as a part.
#pragma once

#include "app/prepare/part.h"
#include "core/base/result.h"

#include <filesystem>
#include <stop_token>

namespace stemma
{

/// The first @p seconds of a file. Errors: those of AudioDecoder, Cancelled.
Result<Part> readAudio(
    const std::filesystem::path& path, const std::string& name, double seconds,
    const std::stop_token& stop);

} // namespace stemma
