#include "app/cli/report_target.h"

#include "app/absolute_path.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <unistd.h>

#include <algorithm>
#include <system_error>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

std::vector<ExportFormat> wantedFormats(const CliOptions& options)
{
    std::vector<ExportFormat> formats;
    if (options.allFormats) {
        for (const ExportFormatInfo& info : exportFormats())
            formats.push_back(info.format);
    } else if (!options.formats.empty()) {
        for (const std::string& name : options.formats)
            formats.push_back(*exportFormatNamed(name)); // the names were checked
    } else if (const auto format = exportFormatOf(options.output)) {
        formats.push_back(*format);
    }
    return formats;
}

bool areSeveralFiles(const std::vector<ExportFormat>& formats)
{
    return formats.size() > 1
        || std::ranges::any_of(formats, [](auto format) { return infoOf(format).ofMatches; });
}

/// Empty when one document can go there.
QString outputProblem(const std::vector<ExportFormat>& formats)
{
    if (formats.empty())
        return CliSession::tr("Standard output has no name that tells the format; give --format, "
                              "such as --format pdf");
    if (areSeveralFiles(formats))
        return CliSession::tr("These are several files, which cannot go to standard output; name "
                              "a folder with --output");
    if (formats.front() == ExportFormat::Pdf && isatty(STDOUT_FILENO) != 0)
        return CliSession::tr("A terminal cannot show a PDF; send it to a file or to another "
                              "program, or name a file with --output");
    return {};
}

/// Empty when the files can go there, as far as the kind of place decides.
QString placeProblem(
    const std::vector<ExportFormat>& formats, const fs::path& output, bool formatsGiven,
    bool folderMeant)
{
    const QString name = isolated(pathText(output));
    if (formats.empty())
        return CliSession::tr("%1: a report is written as .pdf, .html, .csv or another format; "
                              "choose such a name, or give --format")
            .arg(name);
    const auto format = QString::fromUtf8(infoOf(formats.front()).name.data());
    std::error_code failed;
    const auto status = fs::status(output, failed);
    if (fs::is_directory(status)) {
        if (formatsGiven || areSeveralFiles(formats))
            return {};
        //: %1 is a path, %2 the name of a format, such as "pdf".
        return CliSession::tr("%1 is a folder. Choose another name for the report, or give "
                              "--format %2 to write it into the folder.")
            .arg(name, format);
    }
    if (folderMeant && fs::exists(status))
        return CliSession::tr("%1 is a file, and a folder is needed here. Name another one with "
                              "--output.")
            .arg(name);
    if (areSeveralFiles(formats) && !formatsGiven)
        //: %1 is a path, %2 the name of a format, "png" or "wav".
        return CliSession::tr("%1: these are several files of every match. Name a folder with "
                              "--output, and give --format %2.")
            .arg(name, format);
    return {};
}

void checkFile(ReportTarget& report)
{
    const auto writable = checkWritable(report.target.path, report.target.overwrite);
    if (writable)
        return;
    report.problem = CliSession::unwrittenText(writable.error());
    if (writable.error().code != ErrorCode::NotARegularFile)
        report.exit = ExitCode::Error;
}

} // namespace

ReportTarget reportTarget(const CliSession& session)
{
    const auto& options = session.options();
    ReportTarget report;
    report.formats = wantedFormats(options);
    report.target.runner = &session.runner();
    report.target.overwrite = options.force ? Overwrite::Yes : Overwrite::No;
    if (!options.paper.empty())
        report.target.paper = options.paper == "letter" ? PaperSize::Letter : PaperSize::A4;
    report.standardOutput = options.output == "-";
    if (report.standardOutput) {
        report.problem = outputProblem(report.formats);
        return report;
    }
    const auto& output = report.target.path = absolutePath(options.output.string());
    const bool formatsGiven = options.allFormats || !options.formats.empty();
    const bool folderMeant = areSeveralFiles(report.formats) || !options.output.has_filename();
    report.problem = placeProblem(report.formats, output, formatsGiven, folderMeant);
    if (!report.problem.isEmpty())
        return report;
    std::error_code failed;
    report.target.folder = folderMeant || fs::is_directory(output, failed);
    if (!report.target.folder)
        checkFile(report);
    return report;
}

} // namespace stemma
