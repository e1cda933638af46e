#include "core/pipeline/file_stamp.h"

#include <sys/stat.h>

namespace stemma
{

FileStamp stampOf(const std::filesystem::path& path)
{
    // std::filesystem's clock has an unspecified epoch; the stamp is stored, so POSIX' own is taken.
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {
        status.st_size,
        std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

FileState fileState(const std::filesystem::path& path, const FileStamp& stamp)
{
    const FileStamp now = stampOf(path);
    if (now == FileStamp())
        return FileState::Gone;
    return now == stamp ? FileState::AsCompared : FileState::Changed;
}

} // namespace stemma
