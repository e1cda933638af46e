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

} // namespace stemma
