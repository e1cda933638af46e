// The index on disk: see FORMAT.md. Private to core/index.
#pragma once

#include "core/base/result.h"
#include "core/index/row_lists.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace stemma
{

struct IndexFile {
    std::string encoderId;
    std::int64_t revision = 0;
    RowLists rows;
};

/// Writes under a temporary name, syncs and moves: the old file stays until the new one is whole.
/// Errors: DiskFull, WriteFailed.
Status writeIndexFile(
    const std::filesystem::path& file, const std::string& encoderId, std::int64_t revision,
    const RowLists& rows);

/// Errors: FileNotFound, EncoderMismatch, LibraryCorrupt, ReadFailed.
Result<IndexFile> readIndexFile(
    const std::filesystem::path& file, const std::string& encoderId, std::size_t exactLimit);

} // namespace stemma
