#include "core/report/export/export_plan.h"

#include "core/report/export/document_bytes.h"
#include "core/report/export/file_stem.h"
#include "core/report/export/match_clips.h"
#include "core/report/html/match_picture.h"

#include <cstddef>
#include <string>
#include <utility>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

constexpr int pictureResolution = 300; ///< dots per inch, for print

/// @p part stands between the name of the query and the extension: ".B", ".2.query".
fs::path fileIn(
    const ExportTarget& target, const Report& report, ExportFormat format,
    const std::string& part = {})
{
    if (!target.folder)
        return target.path;
    return target.path / (exportStem(report) + part + std::string(infoOf(format).extension));
}

/// @p content makes the bytes.
template <class Content>
ExportStep documentStep(fs::path file, Overwrite overwrite, Content content)
{
    return {
        {std::move(file)},
        [overwrite, content](const ExportStep& step, ExportOutcome& outcome) -> Status {
            const Result<std::string> bytes = content();
            if (!bytes)
                return bytes.error();
            if (const Status written = writeAtomically(*bytes, step.files[0], overwrite); !written)
                return written.error();
            outcome.files.push_back(step.files[0]);
            return success();
        }};
}

/// Of the references, beside those of the query.
std::vector<ExportStep>
referenceSteps(ExportFormat format, const Report& report, const ExportTarget& target)
{
    std::vector<ExportStep> steps;
    for (std::size_t i = 0; i < report.references.size(); ++i) {
        auto marks = referenceMarks(report, i);
        if (marks.empty())
            continue; // only a copy
        const Exhibit& reference = report.references[i];
        steps.push_back(documentStep(
            fileIn(target, report, format, '.' + reference.letter), target.overwrite,
            [format, &reference, marks = std::move(marks)] {
                return annotationBytes(format, marks, reference);
            }));
    }
    return steps;
}

ExportStep
pictureStep(const Report& report, const ReportedMatch& match, fs::path file, Overwrite overwrite)
{
    return {
        {std::move(file)},
        [&report, &match, overwrite](const ExportStep& step, ExportOutcome& outcome) -> Status {
            const std::string png = matchPng(report, match, pictureResolution);
            if (png.empty()) {
                outcome.missing.push_back(
                    {step.files[0],
                     {ErrorCode::TrackNotFound, {}, report.referenceOf(match).path, {}}});
                return success();
            }
            if (const Status written = writeAtomically(png, step.files[0], overwrite); !written)
                return written.error();
            outcome.files.push_back(step.files[0]);
            return success();
        }};
}

std::vector<ExportStep> matchSteps(
    ExportFormat format, const Report& report, const ExportTarget& target,
    const std::stop_token& stop)
{
    std::vector<ExportStep> steps;
    for (std::size_t i = 0; i < report.matches.size(); ++i) {
        const ReportedMatch& match = report.matches[i];
        if (format == ExportFormat::Pictures) {
            const auto file = fileIn(target, report, format, '.' + std::to_string(i + 1));
            steps.push_back(pictureStep(report, match, file, target.overwrite));
            continue;
        }
        std::vector<fs::path> files;
        for (const std::string& part : clipParts(match, i + 1))
            files.push_back(fileIn(target, report, format, part));
        steps.push_back(
            {std::move(files),
             [&report, &match, overwrite = target.overwrite,
              stop](const ExportStep& step, ExportOutcome& outcome) {
                 return writeClips(report, match, step.files, overwrite, stop, outcome);
             }});
    }
    return steps;
}

} // namespace

std::string exportStem(const Report& report)
{
    return fileStem(report.query.path.stem().native());
}

std::vector<ExportStep> stepsFor(
    ExportFormat format, const Report& report, const ExportTarget& target,
    const std::stop_token& stop)
{
    if (infoOf(format).ofMatches)
        return matchSteps(format, report, target, stop);
    std::vector<ExportStep> steps;
    steps.push_back(documentStep(
        fileIn(target, report, format), target.overwrite,
        [format, &report, target, stop] { return exportBytes(report, format, target, stop); }));
    const bool annotates = format == ExportFormat::AudacityLabels || format == ExportFormat::SvLayer
        || format == ExportFormat::BoxesCsv;
    if (annotates && target.folder)
        for (ExportStep& step : referenceSteps(format, report, target))
            steps.push_back(std::move(step));
    return steps;
}

} // namespace stemma
