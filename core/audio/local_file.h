// A regular file, opened without ever waiting for another program.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace stemma
{

/// Owns a file descriptor. readAt() is safe from several threads.
class LocalFile
{
public:
    /// Follows links. Errors: FileNotFound, PermissionDenied, NotARegularFile, EmptyFile, ReadFailed.
    static Result<LocalFile> open(const std::filesystem::path& path);

    LocalFile(LocalFile&& other) noexcept;
    LocalFile& operator=(LocalFile&& other) noexcept;
    ~LocalFile();

    /// Bytes when it was opened.
    std::int64_t size() const { return m_size; }

    /// Reads up to @p count bytes from position @p at; fewer only at the end of the file.
    /// Negative: -errno.
    std::int64_t readAt(std::int64_t at, void* to, std::size_t count) const;

private:
    LocalFile(int descriptor, std::int64_t size)
        : m_descriptor(descriptor)
        , m_size(size)
    {
    }
    int m_descriptor = -1;
    std::int64_t m_size = 0;
};

} // namespace stemma
