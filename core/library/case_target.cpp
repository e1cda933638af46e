#include "core/library/case_target.h"

#include "core/base/file_error.h"
#include "core/library/case_info.h"

#include <fcntl.h>
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

/// Short, so that it fits where the target's own name does, and not another one's.
fs::path unfinishedIn(const fs::path& folder)
{
    static std::atomic<int> count = 0;
    return folder
        / (".stemma-case-" + std::to_string(::getpid()) + "-" + std::to_string(++count)
           + ".unfinished");
}

/// Without replacing what came there meanwhile, where the file system can promise that.
int moveTo(const fs::path& from, const fs::path& to, bool overwrite)
{
    if (!overwrite) {
        if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS)
            return errno;
        std::error_code ignored;
        if (fs::exists(to, ignored))
            return EEXIST;
    }
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

/// So that the new name outlives a power cut; not every file system can.
void syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    static_cast<void>(::fsync(descriptor));
    ::close(descriptor);
}

} // namespace

Result<CaseTarget> CaseTarget::prepare(const fs::path& file, const fs::path& source, bool overwrite)
{
    std::error_code failed;
    const auto absolute = fs::absolute(file, failed).lexically_normal();
    const auto folder = absolute.parent_path();
    if (!fs::is_directory(folder, failed))
        return Error{ErrorCode::FileNotFound, "no such folder", folder, {}};
    const auto status = fs::status(absolute, failed);
    std::optional<WriterLock> lock;
    if (fs::exists(status)) {
        if (!fs::is_regular_file(status))
            return Error{ErrorCode::NotARegularFile, {}, absolute, {}};
        if (fs::equivalent(absolute, source, failed))
            return Error{ErrorCode::InvalidArgument, "a case cannot replace itself", absolute, {}};
        if (!overwrite)
            return Error{ErrorCode::FileExists, {}, absolute, {}};
        if (::access(absolute.c_str(), W_OK) != 0)
            return Error{ErrorCode::PermissionDenied, {}, absolute, {}};
        // A program that has it open would go on writing decisions into a file without a name.
        if (isCaseFile(absolute)) {
            auto taken = WriterLock::takeOn(absolute);
            if (!taken)
                return taken.error();
            lock.emplace(*std::move(taken));
        }
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return Error{ErrorCode::PermissionDenied, {}, folder, {}};
    return CaseTarget(absolute, overwrite, std::move(lock));
}

CaseTarget::CaseTarget(fs::path file, bool overwrite, std::optional<WriterLock> lock)
    : m_file(std::move(file))
    , m_unfinished(unfinishedIn(m_file.parent_path()))
    , m_overwrite(overwrite)
    , m_lock(std::move(lock))
{
    // Of a program that was killed and had the same number.
    std::error_code ignored;
    fs::remove(m_unfinished, ignored);
}

CaseTarget::CaseTarget(CaseTarget&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_unfinished(std::exchange(other.m_unfinished, {}))
    , m_overwrite(other.m_overwrite)
    , m_lock(std::move(other.m_lock))
{
}

CaseTarget::~CaseTarget()
{
    if (m_unfinished.empty())
        return;
    std::error_code ignored;
    fs::remove(m_unfinished, ignored);
}

Status CaseTarget::finish()
{
    if (const int number = moveTo(m_unfinished, m_file, m_overwrite); number != 0)
        return writeError(number, m_file);
    m_unfinished.clear();
    syncFolder(m_file.parent_path());
    return success();
}

Error CaseTarget::located(Error error) const
{
    // The source is only read, so that whatever cannot be written is ours.
    if (error.code == ErrorCode::LibraryReadOnly)
        error.code = ErrorCode::PermissionDenied;
    if (error.path.empty() || error.path == m_unfinished.parent_path())
        error.path = m_file;
    return error;
}

} // namespace stemma
