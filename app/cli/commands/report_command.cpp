#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/run_query.h"
#include "app/login_name.h"
#include "core/library/review_store.h"
#include "core/pipeline/case_file.h"
#include "core/pipeline/file_stamp.h"
#include "core/report/export/export.h"
#include "core/report/report_builder.h"
#include "core/report/report_facts.h"
#include "ui/text/error_text.h"
#include "ui/text/path_text.h"

#include <ctime>
#include <memory>
#include <vector>

namespace stemma
{
namespace
{

/// In a case nothing is answered anew: the file may lie elsewhere, or nowhere.
Result<SavedQuery> askedInCase(Engine& engine, const std::filesystem::path& file)
{
    const auto queries = engine.caseBook().queries();
    if (!queries)
        return queries.error();
    const auto asked = latestOf(*queries, file);
    if (!asked)
        return Error{ErrorCode::CaseOnly, {}, file, {}};
    return engine.caseBook().query(*asked);
}

/// The query as it is kept, with what was decided, where it would be answered alike today; else its answer.
Result<SavedQuery> askedOrAnswered(const CliSession& session, Engine& engine)
{
    const auto& options = session.options();
    const auto file = absolutePath(options.arguments.front());
    if (!options.from && !options.to) {
        const auto info = engine.caseInfo();
        if (!info)
            return info.error();
        if (*info)
            return askedInCase(engine, file);
        const auto kept = engine.caseBook().latest(file, stampOf(file), {});
        if (!kept)
            return kept.error();
        if (*kept && options.top == 0)
            return engine.caseBook().query(**kept);
    }
    QueriesAhead queries({file}, session.stop());
    // As the window asks, so that both give the same evidence.
    auto asked = queryOptions(options);
    asked.threshold = 0;
    if (asked.top == 0)
        asked.top = 50;
    auto result = queryNext(session, engine, queries, asked);
    if (!result)
        return result.error();
    return engine.caseBook().unkept(
        std::make_shared<const QueryResult>(*std::move(result)), {loginName(), STEMMA_VERSION});
}

/// What is to be written; empty where the name of the output does not tell.
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

bool needsFolder(const CliOptions& options, const std::vector<ExportFormat>& formats)
{
    std::error_code ignored;
    return formats.size() > 1 || infoOf(formats.front()).ofMatches || !options.output.has_filename()
        || std::filesystem::is_directory(options.output, ignored);
}

ExitCode writeReport(
    const CliSession& session, const Report& report, const std::vector<ExportFormat>& formats,
    const ExportTarget& target)
{
    const auto show = [&](const Progress& progress) {
        session.progress(CliSession::tr("Writing the report: %1 of %2")
                             .arg(progress.done + 1)
                             .arg(progress.total));
    };
    const auto outcome = exportReport(report, formats, target, show, session.stop());
    if (!outcome) {
        if (outcome.error().code != ErrorCode::FileExists)
            return session.fail(outcome.error());
        session.say(CliSession::tr("%1 exists already; give --force to replace it, or another name")
                        .arg(pathText(outcome.error().path)));
        return ExitCode::Error;
    }
    for (const MissingFile& missing : outcome->missing)
        //: %1 is a file, %2 the sentence that says why.
        session.say(CliSession::tr("%1 was not written. %2")
                        .arg(pathText(missing.file), errorText(missing.reason)));
    if (outcome->cutMatches > 0)
        session.say(CliSession::tr(
            "The clips of %n match(es) hold only the beginning; their names say how "
            "much.",
            nullptr, outcome->cutMatches));
    session.say(CliSession::tr(
                    "Report with %n match(es) written to %1", nullptr,
                    static_cast<int>(report.matches.size()))
                    .arg(pathText(target.path)));
    return outcome->missing.empty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

ExitCode runReport(const CliSession& session)
{
    const auto& options = session.options();
    const auto formats = wantedFormats(options);
    const auto output = absolutePath(options.output.string());
    if (formats.empty()) {
        session.say(
            CliSession::tr("%1: a report is written as .pdf, .html, .csv or another format; "
                           "choose such a name, or give --format")
                .arg(pathText(output)));
        return ExitCode::Usage;
    }
    ExportTarget target{
        output, needsFolder(options, formats), options.force ? Overwrite::Yes : Overwrite::No};
    if (!options.paper.empty())
        target.paper = options.paper == "letter" ? PaperSize::Letter : PaperSize::A4;
    target.runner = &session.runner();
    if (!target.folder)
        if (const auto writable = checkWritable(output, target.overwrite);
            !writable && writable.error().code == ErrorCode::FileExists) {
            session.say(
                CliSession::tr("%1 exists already; give --force to replace it, or another name")
                    .arg(pathText(output)));
            return ExitCode::Error;
        }
    const auto engine = session.engine(Access::ReadOnly);
    if (!engine)
        return session.fail(engine.error());
    const auto saved = askedOrAnswered(session, **engine);
    if (!saved)
        return session.fail(saved.error());
    const ReportCover cover{options.caseName, options.preparedBy, options.preparedFor};
    const auto report = buildReport(
        **engine, *saved, {options.threshold, cover, std::time(nullptr)}, session.stop());
    if (!report)
        return session.fail(report.error());
    if (!target.folder && isExhibit(*report, output)) {
        session.say(CliSession::tr("%1 is a recording of this report and stays as it is; choose "
                                   "another name")
                        .arg(pathText(output)));
        return ExitCode::Usage;
    }
    return writeReport(session, *report, formats, target);
}

} // namespace stemma
