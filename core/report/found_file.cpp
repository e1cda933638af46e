#include "core/report/found_file.h"

namespace stemma
{

FoundFile findFile(
    const std::filesystem::path& path, const FileStamp& stamp,
    const std::optional<LocatedFile>& located)
{
    const FileState here = fileState(path, stamp);
    if (here == FileState::AsCompared || !located || located->path == path)
        return {here, {}, {}};
    const FileState there = fileState(located->path, located->stamp);
    if (there == FileState::AsCompared || (here == FileState::Gone && there == FileState::Changed))
        return {there, located->path, located->stamp};
    return {here, {}, {}};
}

} // namespace stemma
