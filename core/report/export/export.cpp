#include "core/report/export/export.h"

#include "core/base/file_error.h"
#include "core/report/export/export_plan.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

Status checkFormats(const std::vector<ExportFormat>& formats, const ExportTarget& target)
{
    const bool fitsOneFile = formats.size() == 1 && !infoOf(formats.front()).ofMatches;
    if (formats.empty() || (!target.folder && !fitsOneFile))
        return Error{ErrorCode::InvalidArgument, "this needs a folder", target.path, {}};
    return success();
}

/// The folder of an export, which goes again when it is new and nothing came into it.
class TargetFolder
{
public:
    ~TargetFolder()
    {
        std::error_code notEmpty;
        if (!m_made.empty())
            fs::remove(m_made, notEmpty);
    }
    TargetFolder() = default;
    TargetFolder(const TargetFolder&) = delete;
    TargetFolder& operator=(const TargetFolder&) = delete;

    /// Makes the last level where it is missing.
    Status make(const fs::path& folder)
    {
        std::error_code failed;
        if (fs::is_directory(folder, failed))
            return success();
        if (fs::exists(folder, failed))
            return Error{
                ErrorCode::InvalidArgument, "this is a file, and a folder is needed", folder, {}};
        fs::create_directory(folder, failed);
        if (!failed) {
            m_made = folder;
            return success();
        }
        if (failed == std::errc::not_a_directory)
            return Error{
                ErrorCode::InvalidArgument,
                "this is a file, and a folder is needed",
                folder.parent_path(),
                {}};
        if (failed == std::errc::no_such_file_or_directory)
            return Error{ErrorCode::FileNotFound, "no such folder", folder.parent_path(), {}};
        return writeError(failed.value(), folder);
    }

private:
    fs::path m_made; ///< empty when it was there
};

} // namespace

Result<ExportOutcome> exportReport(
    const Report& report, const std::vector<ExportFormat>& formats, const ExportTarget& target,
    const ProgressSink& progress, const std::stop_token& stop)
{
    if (const Status fits = checkFormats(formats, target); !fits)
        return fits.error();
    TargetFolder folder;
    if (target.folder)
        if (const Status made = folder.make(target.path); !made)
            return made.error();
    std::vector<ExportStep> steps;
    for (const ExportFormat format : formats)
        std::ranges::move(stepsFor(format, report, target, stop), std::back_inserter(steps));
    for (const ExportStep& step : steps) {
        for (const fs::path& file : step.files)
            if (const Status writable = checkWritable(file, target.overwrite); !writable)
                return writable.error();
    }
    ExportOutcome outcome;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, target.path, {}};
        if (progress)
            progress({Stage::Saving, static_cast<double>(i), static_cast<double>(steps.size())});
        if (const Status done = steps[i].run(steps[i], outcome); !done)
            return done.error();
    }
    return outcome;
}

} // namespace stemma
