#include "core/audio/local_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace stemma
{

namespace
{
ErrorCode codeOf(int number, const std::filesystem::path& path)
{
    struct stat link {
    };
    switch (number) {
    case ENOENT:
        // A link that leads nowhere is there, only what it names is not.
        return ::lstat(path.c_str(), &link) == 0 && S_ISLNK(link.st_mode)
            ? ErrorCode::NotARegularFile
            : ErrorCode::FileNotFound;
    case ENOTDIR:
    case ENAMETOOLONG:
        return ErrorCode::FileNotFound;
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case ELOOP:
    case ENXIO:
    case EISDIR:
        return ErrorCode::NotARegularFile;
    default:
        return ErrorCode::ReadFailed;
    }
}

Error systemError(int number, const std::filesystem::path& path)
{
    return Error{codeOf(number, path), std::generic_category().message(number), path, {}};
}
} // namespace

Result<LocalFile> LocalFile::open(const std::filesystem::path& path)
{
    // Asked before opening: opening a device can have effects, and opening a fifo can wait.
    struct stat about {
    };
    if (::stat(path.c_str(), &about) != 0)
        return systemError(errno, path);
    if (!S_ISREG(about.st_mode))
        return Error{ErrorCode::NotARegularFile, "not a regular file", path, {}};

    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return systemError(errno, path);
    LocalFile file(descriptor, 0);
    // Asked again: the name may have been given to something else in between.
    if (::fstat(descriptor, &about) != 0)
        return systemError(errno, path);
    if (!S_ISREG(about.st_mode))
        return Error{ErrorCode::NotARegularFile, "not a regular file", path, {}};
    if (about.st_size == 0)
        return Error{ErrorCode::EmptyFile, "zero bytes", path, {}};
    file.m_size = about.st_size;
    return file;
}

LocalFile::LocalFile(LocalFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{
}

LocalFile& LocalFile::operator=(LocalFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    return *this;
}

LocalFile::~LocalFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::int64_t LocalFile::readAt(std::int64_t at, void* to, std::size_t count) const
{
    std::size_t done = 0;
    while (done < count) {
        const auto got = ::pread(
            m_descriptor, static_cast<char*>(to) + done, count - done,
            at + static_cast<std::int64_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -errno;
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return static_cast<std::int64_t>(done);
}

} // namespace stemma
