// Lets one program write to a library or a case. Private to core/library.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace stemma
{

/// Holds an flock on the file "lock" of a library folder, which names the process. The kernel drops the lock
/// with the process, however it ends, so that there is never a stale one; the file stays.
class WriterLock
{
public:
    /// Errors: LibraryBusy (its detail names the process), LibraryReadOnly, DiskFull, WriteFailed.
    static Result<WriterLock> take(const std::filesystem::path& folder);
    /// Of a case, which has no folder: locks a byte of the file itself, far from those that SQLite locks, so that
    /// nothing lies beside it. Errors: LibraryBusy, LibraryReadOnly, WriteFailed.
    static Result<WriterLock> takeOn(const std::filesystem::path& caseFile);
    WriterLock(WriterLock&& other) noexcept;
    WriterLock& operator=(WriterLock&&) = delete;
    ~WriterLock();

private:
    explicit WriterLock(int descriptor);
    int m_descriptor;
};

} // namespace stemma
