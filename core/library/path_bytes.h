// Paths as the catalogue compares and stores them: bytes. Private to core/library.
#pragma once

#include <filesystem>
#include <optional>

namespace stemma
{

/// Lexically normal, without a slash at the end (but "/" stays).
std::filesystem::path normalised(const std::filesystem::path& path);

/// @p path, which must be normalised, relative to @p root; nothing when it does not lie below it.
std::optional<std::filesystem::path>
relativeTo(const std::filesystem::path& root, const std::filesystem::path& path);

} // namespace stemma
