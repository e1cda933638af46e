#include "core/report/export/export_plan.h"

#include "core/report/clips/wav.h"
#include "core/report/document/text_writer.h"
#include "core/report/evidence.h"
#include "core/report/export/match_clips.h"
#include "core/report/formats/audacity_labels.h"
#include "core/report/formats/boxes_csv.h"
#include "core/report/formats/matches_csv.h"
#include "core/report/formats/plain_text.h"
#include "core/report/formats/sv_layer.h"
#include "core/report/formats/web_vtt.h"
#include "core/report/html/html_writer.h"
#include "core/report/html/match_picture.h"
#include "core/report/pdf/pdf_writer.h"

#include <cstddef>
#include <utility>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

/// What recordings are compared in where a map is gone that would say it: the whole range of the analyser.
constexpr FrequencyRange wholeRange{55, 6839.5};
constexpr int pictureResolution = 300; ///< dots per inch, for print
constexpr const char* queryColour = "#0072b2";
constexpr const char* referenceColour = "#e69f00";
/// Longest name without what is added; file systems take 255 bytes.
constexpr std::size_t longestStem = 200;

/// @p part stands between the name of the query and the extension: ".B", ".2.query".
fs::path fileIn(
    const ExportTarget& target, const Report& report, ExportFormat format,
    const std::string& part = {})
{
    if (!target.folder)
        return target.path;
    return target.path / (exportStem(report) + part + std::string(infoOf(format).extension));
}

template <class Content> ExportStep textStep(fs::path file, Overwrite overwrite, Content content)
{
    return {
        {std::move(file)},
        [overwrite, content](const ExportStep& step, ExportOutcome& outcome) -> Status {
            const std::string bytes = content();
            if (const Status written = writeAtomically(bytes, step.files[0], overwrite); !written)
                return written.error();
            outcome.files.push_back(step.files[0]);
            return success();
        }};
}

std::string
annotation(ExportFormat format, const std::vector<Mark>& marks, const Exhibit& recording)
{
    const auto compared = comparedFrequencies(recording);
    if (format == ExportFormat::AudacityLabels)
        return audacityLabels(marks, compared);
    if (format == ExportFormat::BoxesCsv)
        return boxesCsv(marks, compared.value_or(wholeRange));
    const int rate = recording.info.format.sampleRate;
    return svLayerXml(
        marks,
        {plainName(recording), recording.track ? referenceColour : queryColour,
         rate > 0 ? rate : 44100, compared.value_or(wholeRange)});
}

std::vector<ExportStep>
annotationSteps(ExportFormat format, const Report& report, const ExportTarget& target)
{
    std::vector<ExportStep> steps;
    steps.push_back(textStep(fileIn(target, report, format), target.overwrite, [format, &report] {
        return annotation(format, queryMarks(report), report.query);
    }));
    for (std::size_t i = 0; target.folder && i < report.references.size(); ++i) {
        auto marks = referenceMarks(report, i);
        if (marks.empty())
            continue; // only a copy
        const Exhibit& reference = report.references[i];
        steps.push_back(textStep(
            fileIn(target, report, format, '.' + reference.letter), target.overwrite,
            [format, &reference, marks = std::move(marks)] {
                return annotation(format, marks, reference);
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

ExportStep pdfStep(
    const Report& report, fs::path file, const ExportTarget& target, const std::stop_token& stop)
{
    PdfOptions options;
    if (target.paper)
        options.page.paper = *target.paper;
    options.runner = target.runner;
    options.stop = stop;
    options.overwrite = target.overwrite;
    return {
        {std::move(file)},
        [&report, options](const ExportStep& step, ExportOutcome& outcome) -> Status {
            if (const Status written = writePdf(report, step.files[0], options); !written)
                return written.error();
            outcome.files.push_back(step.files[0]);
            return success();
        }};
}

ExportStep htmlStep(
    const Report& report, fs::path file, const ExportTarget& target, const std::stop_token& stop)
{
    return {
        {std::move(file)},
        [&report, runner = target.runner, overwrite = target.overwrite,
         stop](const ExportStep& step, ExportOutcome& outcome) -> Status {
            const std::string page = htmlReport(report, runner, stop);
            if (page.empty())
                return Error{ErrorCode::Cancelled, {}, step.files[0], {}};
            if (const Status written = writeAtomically(page, step.files[0], overwrite); !written)
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
    std::string stem = report.query.path.stem().string();
    if (stem.size() > longestStem) {
        std::size_t end = longestStem;
        while (end > 0 && (static_cast<unsigned char>(stem[end]) & 0xc0U) == 0x80U)
            --end; // in the middle of a character of UTF-8
        stem.resize(end);
    }
    if (stem.starts_with('.'))
        stem[0] = '_'; // or nobody would see the files
    return stem.empty() ? "report" : stem;
}

std::vector<ExportStep> stepsFor(
    ExportFormat format, const Report& report, const ExportTarget& target,
    const std::stop_token& stop)
{
    const fs::path file = fileIn(target, report, format);
    const auto text = [&](auto content) {
        std::vector<ExportStep> steps;
        steps.push_back(textStep(file, target.overwrite, content));
        return steps;
    };
    switch (format) {
    case ExportFormat::Pdf:
        return {pdfStep(report, file, target, stop)};
    case ExportFormat::Html:
        return {htmlStep(report, file, target, stop)};
    case ExportFormat::Text:
        return text([&report] { return textReport(report); });
    case ExportFormat::MatchesCsv:
        return text([&report] { return matchesCsv(report); });
    case ExportFormat::EvidenceJson:
        return text([&report] { return evidenceJson(report); });
    case ExportFormat::WebVtt:
        return text([&report] { return webVtt(queryMarks(report), plainName(report.query)); });
    case ExportFormat::AudacityLabels:
    case ExportFormat::SvLayer:
    case ExportFormat::BoxesCsv:
        return annotationSteps(format, report, target);
    case ExportFormat::Pictures:
    case ExportFormat::Clips:
        break;
    }
    return matchSteps(format, report, target, stop);
}

} // namespace stemma
