#include "core/library/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace stemma
{

namespace
{

Error openError(const std::filesystem::path& folder, int number)
{
    auto code = ErrorCode::WriteFailed;
    if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::LibraryReadOnly;
    else if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    return {code, "lock: " + std::generic_category().message(number), folder, {}};
}

std::string holderOf(int descriptor)
{
    char text[32];
    const auto length = ::pread(descriptor, text, sizeof text, 0);
    std::string holder(text, length > 0 ? static_cast<std::size_t>(length) : 0);
    while (!holder.empty() && holder.back() == '\n')
        holder.pop_back();
    return holder.empty() ? "another process" : "process " + holder;
}

} // namespace

Result<WriterLock> WriterLock::take(const std::filesystem::path& folder)
{
    const auto file = folder / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return openError(folder, errno);
    WriterLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return Error{ErrorCode::LibraryBusy, "written by " + holderOf(descriptor), folder, {}};
        return openError(folder, errno);
    }
    // The number only serves the message of a second writer: on a full disk the lock holds without it.
    const std::string pid = std::to_string(::getpid()) + '\n';
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(::pwrite(descriptor, pid.data(), pid.size(), 0) == 0);
    return lock;
}

Result<WriterLock> WriterLock::takeOn(const std::filesystem::path& caseFile)
{
    const int descriptor = ::open(caseFile.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return openError(caseFile, errno);
    WriterLock lock(descriptor);
    // A lock of the open file, not of the process: two windows of one program exclude each other, too.
    struct flock byte {
    };
    byte.l_type = F_WRLCK;
    byte.l_whence = SEEK_SET;
    byte.l_start = 0x3fff'ffff; // the byte before SQLite's
    byte.l_len = 1;
    if (::fcntl(descriptor, F_OFD_SETLK, &byte) == 0)
        return lock;
    if (errno == EAGAIN || errno == EACCES)
        return Error{ErrorCode::LibraryBusy, "another program writes it", caseFile, {}};
    return openError(caseFile, errno);
}

WriterLock::WriterLock(int descriptor)
    : m_descriptor(descriptor)
{
}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

WriterLock::~WriterLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace stemma
