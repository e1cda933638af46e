#include "core/report/found_file.h"

#include "core/pipeline/file_stamp.h"

namespace stemma
{
namespace
{

FileState stateOf(const std::filesystem::path& path, const FileStamp& stamp)
{
    const FileStamp now = stampOf(path);
    if (now == FileStamp())
        return FileState::Gone;
    return now == stamp ? FileState::AsCompared : FileState::Changed;
}

} // namespace

FoundFile findFile(
    const std::filesystem::path& path, const FileStamp& stamp, const std::filesystem::path& located)
{
    const FileState here = stateOf(path, stamp);
    if (here == FileState::AsCompared || located.empty() || located == path)
        return {here, {}};
    const FileState there = stateOf(located, stamp);
    if (there == FileState::AsCompared || (here == FileState::Gone && there == FileState::Changed))
        return {there, located};
    return {here, {}};
}

} // namespace stemma
