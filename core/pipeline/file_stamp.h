// How a file looks right now, and what became of it since it was compared.
#pragma once

#include "core/library/track_record.h"

#include <filesystem>

namespace stemma
{

/// Links followed; zeros when there is no such file.
FileStamp stampOf(const std::filesystem::path& path);

enum class FileState {
    AsCompared, ///< of the same size and date of change
    Changed, ///< of another size or date
    Gone ///< or its drive is not connected
};

/// @p stamp: how it looked when it was compared.
FileState fileState(const std::filesystem::path& path, const FileStamp& stamp);

} // namespace stemma
