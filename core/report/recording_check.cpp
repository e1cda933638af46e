#include "core/report/recording_check.h"

#include "core/base/file_error.h"
#include "core/pipeline/digests.h"

#include <system_error>
#include <utility>

namespace stemma
{

namespace fs = std::filesystem;

RecordingCheck::RecordingCheck(fs::path base, fs::path moved, std::stop_token stop)
    : m_base(std::move(base))
    , m_moved(std::move(moved))
    , m_stop(std::move(stop))
{
}

Result<RecordingFinding> RecordingCheck::check(const StatedRecording& recording)
{
    const fs::path here = m_base / recording.path; // an absolute path replaces the base
    const auto seen = look(here, recording);
    if (!seen)
        return seen.error();
    RecordingFinding finding{recording.letter, recording.query, recording.path, here,
                             seen->state,      seen->error};
    if (finding.state == RecordingState::Missing)
        finding.found.clear();
    if (finding.state == RecordingState::SameFile || m_moved.empty() || !recording.digests)
        return finding;
    const auto better = elsewhere(finding, recording);
    if (!better)
        return better.error();
    return better->value_or(finding);
}

Result<RecordingCheck::Look>
RecordingCheck::look(const fs::path& path, const StatedRecording& recording) const
{
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found)
        return Look{RecordingState::Missing, {}};
    // A pipe or a device would keep us waiting for ever.
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Look{RecordingState::Unreadable, Error{ErrorCode::NotARegularFile, {}, path, {}}};
    const auto file = fileDigest(path, m_stop);
    if (!file && file.error().code == ErrorCode::Cancelled)
        return file.error();
    if (!file && file.error().code == ErrorCode::FileNotFound)
        return Look{RecordingState::Missing, {}};
    if (!file)
        return Look{RecordingState::Unreadable, file.error()};
    if (!recording.digests)
        return Look{RecordingState::NotStated, {}};
    if (*file == recording.digests->file)
        return Look{RecordingState::SameFile, {}};
    const auto both = digestsOf(path, m_stop);
    if (!both && both.error().code == ErrorCode::Cancelled)
        return both.error();
    if (!both)
        return Look{RecordingState::OtherSound, both.error()};
    const bool same = both->sound == recording.digests->sound;
    return Look{same ? RecordingState::SameSound : RecordingState::OtherSound, {}};
}

Result<std::optional<RecordingFinding>>
RecordingCheck::elsewhere(const RecordingFinding& here, const StatedRecording& recording)
{
    if (const Status searched = search(); !searched)
        return searched.error();
    const auto [first, last]
        = m_candidates.equal_range(static_cast<std::uintmax_t>(recording.size));
    for (auto file = first; file != last; ++file) {
        const auto digest = fileDigest(file->second, m_stop);
        if (digest && *digest == recording.digests->file)
            return std::optional(RecordingFinding{
                here.letter, here.query, here.path, file->second, RecordingState::SameFile, {}});
        if (!digest && digest.error().code == ErrorCode::Cancelled)
            return digest.error();
    }
    if (here.state == RecordingState::SameSound)
        return std::optional<RecordingFinding>();
    // Another sound under the same name is another recording: names such as "01.flac" are everywhere.
    for (const auto& [size, file] : m_candidates) {
        if (file.filename() != recording.path.filename())
            continue;
        const auto seen = look(file, recording);
        if (!seen)
            return seen.error();
        if (seen->state == RecordingState::SameSound)
            return std::optional(RecordingFinding{
                here.letter, here.query, here.path, file, RecordingState::SameSound, {}});
    }
    return std::optional<RecordingFinding>();
}

Status RecordingCheck::search()
{
    if (m_searched)
        return success();
    std::vector<fs::path> folders{m_moved};
    while (!folders.empty()) {
        const fs::path folder = std::move(folders.back());
        folders.pop_back();
        if (const Status searched = searchFolder(folder, folders); !searched)
            return searched;
    }
    m_searched = true;
    return success();
}

/// What cannot be read does not end the search, but it is told.
Status RecordingCheck::searchFolder(const fs::path& folder, std::vector<fs::path>& below)
{
    std::error_code failed;
    fs::directory_iterator entry(folder, failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, m_moved, {}};
        std::error_code unknown;
        if (fs::is_directory(entry->symlink_status(unknown))) // links might lead in a circle
            below.push_back(entry->path());
        else if (entry->is_regular_file(unknown))
            if (const auto size = entry->file_size(unknown); !unknown)
                m_candidates.emplace(size, entry->path());
    }
    if (failed)
        m_unsearched.push_back(readError(failed.value(), folder));
    return success();
}

} // namespace stemma
