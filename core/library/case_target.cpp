#include "core/library/case_target.h"

#include "core/library/case_info.h"

#include <system_error>
#include <utility>

namespace stemma
{

namespace fs = std::filesystem;

Result<CaseTarget> CaseTarget::prepare(const fs::path& file, const fs::path& source, bool overwrite)
{
    std::error_code failed;
    const auto absolute = fs::absolute(file, failed).lexically_normal();
    if (fs::is_regular_file(absolute, failed) && fs::equivalent(absolute, source, failed))
        return Error{ErrorCode::InvalidArgument, "a case cannot replace itself", absolute, {}};
    const auto allowed = overwrite ? Overwrite::Yes : Overwrite::No;
    const auto place = writablePlace(absolute, allowed);
    if (!place)
        return place.error();
    std::optional<WriterLock> lock;
    // A program that has it open would go on writing decisions into a file without a name.
    if (fs::exists(*place, failed) && isCaseFile(*place)) {
        auto taken = WriterLock::takeOn(*place);
        if (!taken)
            return taken.error();
        lock.emplace(*std::move(taken));
    }
    auto made = NewFile::beside(*place, allowed);
    if (!made)
        return made.error();
    return CaseTarget(absolute, *std::move(made), std::move(lock));
}

CaseTarget::CaseTarget(fs::path file, NewFile made, std::optional<WriterLock> lock)
    : m_file(std::move(file))
    , m_new(std::move(made))
    , m_lock(std::move(lock))
{
}

Status CaseTarget::finish()
{
    auto finished = m_new.finish();
    if (finished)
        return success();
    Error error = finished.error();
    error.path = m_file;
    return error;
}

Error CaseTarget::located(Error error) const
{
    // The source is only read, so that whatever cannot be written is ours.
    if (error.code == ErrorCode::LibraryReadOnly)
        error.code = ErrorCode::PermissionDenied;
    if (error.path.empty() || error.path == m_new.path().parent_path())
        error.path = m_file;
    return error;
}

} // namespace stemma
