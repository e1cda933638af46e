#include "core/report/found_file.h"

namespace stemma
{

FoundFile findFile(
    const std::filesystem::path& path, const FileStamp& stamp, const std::filesystem::path& located)
{
    const FileState here = fileState(path, stamp);
    if (here == FileState::AsCompared || located.empty() || located == path)
        return {here, {}};
    const FileState there = fileState(located, stamp);
    if (there == FileState::AsCompared || (here == FileState::Gone && there == FileState::Changed))
        return {there, located};
    return {here, {}};
}

} // namespace stemma
