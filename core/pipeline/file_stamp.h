// How a file looks right now.
#pragma once

#include "core/library/track_record.h"

#include <filesystem>

namespace stemma
{

/// Links followed; zeros when there is no such file.
FileStamp stampOf(const std::filesystem::path& path);

} // namespace stemma
