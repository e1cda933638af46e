#include "core/base/new_file.h"

#include "core/base/file_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>
#include <utility>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// So that the new name outlives a power cut; not every file system can.
void syncFolder(const fs::path& folder)
{
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    static_cast<void>(fsync(descriptor));
    close(descriptor);
}

} // namespace

Result<fs::path> writablePlace(const fs::path& file, Overwrite overwrite)
{
    std::error_code failed;
    const fs::path folder = folderOf(file);
    if (fs::exists(folder, failed) && !fs::is_directory(folder, failed))
        return Error{
            ErrorCode::InvalidArgument, "this is a file, and a folder is needed", folder, {}};
    if (!fs::is_directory(folder, failed))
        return Error{ErrorCode::FileNotFound, "no such folder", folder, {}};
    const fs::file_status status = fs::status(file, failed);
    if (!fs::exists(status)) {
        if (fs::is_symlink(fs::symlink_status(file, failed)))
            return Error{ErrorCode::NotARegularFile, "a link that leads nowhere", file, {}};
        if (access(folder.c_str(), W_OK | X_OK) != 0)
            return writeError(errno, file);
        return file;
    }
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::NotARegularFile, {}, file, {}};
    if (overwrite == Overwrite::No)
        return Error{ErrorCode::FileExists, {}, file, {}};
    auto place = fs::canonical(file, failed);
    if (failed)
        return writeError(failed.value(), file);
    if (access(folderOf(place).c_str(), W_OK | X_OK) != 0 || access(place.c_str(), W_OK) != 0)
        return writeError(errno, file);
    return place;
}

Result<NewFile> NewFile::beside(const fs::path& place, Overwrite overwrite)
{
    static std::atomic<int> counter{0};
    // Short, so that it fits where the name of the place does. The one of a process that was killed may be there still.
    for (int attempt = 0; attempt < 100; ++attempt) {
        auto path = folderOf(place)
            / (".stemma-" + std::to_string(getpid()) + '-' + std::to_string(++counter) + ".part");
        const int descriptor
            = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666); // less the umask
        if (descriptor >= 0)
            return NewFile(std::move(path), descriptor, place, overwrite);
        if (errno != EEXIST)
            break;
    }
    return writeError(errno, place);
}

NewFile::NewFile(fs::path path, int descriptor, fs::path place, Overwrite overwrite)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_place(std::move(place))
    , m_overwrite(overwrite)
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_place(std::move(other.m_place))
    , m_overwrite(other.m_overwrite)
{
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    if (!m_path.empty())
        unlink(m_path.c_str());
}

Status NewFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return writeError(errno, m_place);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return success();
}

bool NewFile::keepPermissions() const
{
    struct stat old {
    };
    struct stat own {
    };
    if (stat(m_place.c_str(), &old) != 0 || fstat(m_descriptor, &own) != 0)
        return true; // nothing is replaced
    // Only root can give a file away; whose it is matters less than that it is written.
    if (old.st_uid != own.st_uid || old.st_gid != own.st_gid)
        static_cast<void>(fchown(m_descriptor, old.st_uid, old.st_gid) == 0);
    return fchmod(m_descriptor, old.st_mode & 0777U) == 0 || errno == EPERM || errno == ENOTSUP;
}

bool NewFile::move()
{
    if (m_overwrite == Overwrite::No) {
        // Unlike rename, this refuses to replace what came there meanwhile.
        if (renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, m_place.c_str(), RENAME_NOREPLACE) == 0)
            return true;
        if (errno != EINVAL && errno != ENOSYS)
            return false;
        if (struct stat found{}; lstat(m_place.c_str(), &found) == 0) {
            errno = EEXIST;
            return false;
        }
        // This file system cannot promise it.
    }
    return rename(m_path.c_str(), m_place.c_str()) == 0;
}

Status NewFile::finish()
{
    if (!keepPermissions() || fsync(m_descriptor) != 0
        || close(std::exchange(m_descriptor, -1)) != 0 || !move())
        return writeError(errno, m_place);
    m_path.clear();
    syncFolder(folderOf(m_place));
    return success();
}

} // namespace stemma
