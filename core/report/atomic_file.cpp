#include "core/report/atomic_file.h"

#include "core/base/file_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// A new file that is closed at the end, and removed unless it was moved away.
class TemporaryFile
{
public:
    explicit TemporaryFile(const fs::path& folder)
    {
        static std::atomic<int> counter{0};
        // The name of a process that was killed may be there still.
        for (int attempt = 0; attempt < 100 && m_descriptor < 0; ++attempt) {
            m_path = folder
                / (".stemma-" + std::to_string(getpid()) + '-' + std::to_string(++counter)
                   + ".part");
            m_descriptor = open(
                m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666); // less the umask
            if (m_descriptor < 0 && errno != EEXIST)
                break;
        }
        m_there = m_descriptor >= 0;
    }
    ~TemporaryFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
        if (m_there)
            unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    bool opened() const { return m_there; }
    bool write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return fsync(m_descriptor) == 0;
    }
    bool shut()
    {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return close(descriptor) == 0;
    }
    bool moveTo(const fs::path& file, Overwrite overwrite)
    {
        if (overwrite == Overwrite::No) {
            // Unlike rename, link refuses to replace what came there meanwhile.
            if (link(m_path.c_str(), file.c_str()) == 0)
                return true;
            if (errno == EEXIST)
                return false;
            if (struct stat found{}; lstat(file.c_str(), &found) == 0) {
                errno = EEXIST;
                return false;
            }
            // This file system has no links.
        }
        m_there = rename(m_path.c_str(), file.c_str()) != 0;
        return !m_there;
    }

private:
    fs::path m_path;
    int m_descriptor = -1;
    bool m_there = false;
};

} // namespace

Status checkWritable(const fs::path& file, Overwrite overwrite)
{
    std::error_code ignored;
    const fs::path folder = folderOf(file);
    if (!fs::is_directory(folder, ignored))
        return Error{ErrorCode::FileNotFound, "no such folder", folder, {}};
    const fs::file_status status = fs::status(file, ignored);
    const bool exists = fs::exists(status);
    if (exists && !fs::is_regular_file(status))
        return Error{ErrorCode::NotARegularFile, {}, file, {}};
    if (exists && overwrite == Overwrite::No)
        return Error{ErrorCode::FileExists, {}, file, {}};
    if (access(folder.c_str(), W_OK | X_OK) != 0 || (exists && access(file.c_str(), W_OK) != 0))
        return writeError(errno, file);
    return success();
}

Status writeAtomically(std::string_view bytes, const fs::path& file, Overwrite overwrite)
{
    if (const Status writable = checkWritable(file, overwrite); !writable)
        return writable.error();
    std::error_code failed;
    fs::path target = fs::canonical(file, failed);
    if (failed)
        target = file;
    TemporaryFile temporary(folderOf(target));
    if (!temporary.opened() || !temporary.write(bytes) || !temporary.shut()
        || !temporary.moveTo(target, overwrite))
        return writeError(errno, file);
    return success();
}

} // namespace stemma
