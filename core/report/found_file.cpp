#include "core/report/found_file.h"

#include "core/pipeline/digests.h"

namespace stemma
{
namespace
{

/// A file that was copied back or touched has another date and is the same all the same.
FoundFile look(
    const LocatedFile& file, const std::optional<RecordingDigests>& digests,
    const std::stop_token& stop)
{
    const FileState state = fileState(file.path, file.stamp);
    if (state != FileState::Changed || !digests)
        return {state, {}, {}};
    const FileStamp now = stampOf(file.path);
    if (now.size != file.stamp.size)
        return {state, {}, {}};
    const auto digest = fileDigest(file.path, stop);
    // It may have been written while it was read.
    if (!digest || *digest != digests->file || stampOf(file.path) != now)
        return {state, {}, {}};
    return {FileState::AsCompared, {}, now};
}

} // namespace

FoundFile findFile(
    const std::filesystem::path& path, const FileStamp& stamp,
    const std::optional<RecordingDigests>& digests, const std::optional<LocatedFile>& located,
    const std::stop_token& stop)
{
    FoundFile here = look({path, stamp}, digests, stop);
    if (here.state == FileState::AsCompared || !located || located->path == path)
        return here;
    FoundFile there = look(*located, digests, stop);
    if (there.state != FileState::AsCompared
        && (here.state != FileState::Gone || there.state != FileState::Changed))
        return here;
    there.movedTo = located->path;
    if (!there.stamp)
        there.stamp = located->stamp;
    return there;
}

} // namespace stemma
