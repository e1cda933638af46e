#include "core/base/file_error.h"

#include <cerrno>
#include <system_error>

namespace stemma
{

Error readError(int number, const std::filesystem::path& path)
{
    auto code = ErrorCode::ReadFailed;
    if (number == ENOENT || number == ENOTDIR)
        code = ErrorCode::FileNotFound;
    else if (number == EACCES || number == EPERM)
        code = ErrorCode::PermissionDenied;
    return {code, std::generic_category().message(number), path, {}};
}

Error writeError(int number, const std::filesystem::path& path)
{
    auto code = ErrorCode::WriteFailed;
    if (number == EEXIST)
        code = ErrorCode::FileExists;
    else if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::PermissionDenied;
    return {code, std::generic_category().message(number), path, {}};
}

} // namespace stemma
