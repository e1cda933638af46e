#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/report_target.h"
#include "app/cli/run_query.h"
#include "app/login_name.h"
#include "core/library/review_store.h"
#include "core/pipeline/case_file.h"
#include "core/pipeline/file_stamp.h"
#include "core/report/export/export.h"
#include "core/report/report_builder.h"
#include "core/report/report_facts.h"
#include "ui/text/missing_file_text.h"
#include "ui/text/path_text.h"

#include <ctime>
#include <memory>
#include <vector>

namespace stemma
{
namespace
{

/// The query as it is kept, with what was decided, where it would be answered alike today; else its answer. In a case
/// nothing is answered anew, nor is a file that is not there.
Result<SavedQuery> askedOrAnswered(const CliSession& session, Engine& engine)
{
    const auto& options = session.options();
    const auto file = absolutePath(options.arguments.front());
    if (!options.from && !options.to) {
        const auto info = engine.caseInfo();
        if (!info)
            return info.error();
        std::error_code ignored;
        if (*info || !std::filesystem::exists(file, ignored)) {
            const auto queries = engine.caseBook().queries();
            if (!queries)
                return queries.error();
            if (const auto asked = latestOf(*queries, file))
                return engine.caseBook().query(*asked);
            if (*info)
                return Error{ErrorCode::CaseOnly, {}, file, {}};
        }
        const auto kept = engine.caseBook().latest(file, stampOf(file), {});
        if (!kept)
            return kept.error();
        if (*kept && options.top == 0)
            return engine.caseBook().query(**kept);
    }
    QueriesAhead queries({file}, session.stop());
    auto asked = keptQueryOptions(options);
    if (options.top > 0)
        asked.top = options.top;
    auto result = queryNext(session, engine, queries, asked);
    if (!result)
        return result.error();
    return engine.caseBook().unkept(
        std::make_shared<const QueryResult>(*std::move(result)), {loginName(), STEMMA_VERSION});
}

ExitCode printReport(const CliSession& session, const Report& report, const ReportTarget& to)
{
    const auto bytes = exportBytes(report, to.formats.front(), to.target, session.stop());
    if (!bytes)
        return session.fail(bytes.error());
    session.printBytes(*bytes);
    return ExitCode::Done;
}

ExitCode writeReport(const CliSession& session, const Report& report, const ReportTarget& to)
{
    int finished = 0;
    const auto show = [&](const Progress& progress) {
        finished = static_cast<int>(progress.done);
        session.progress(CliSession::tr("Writing the report: %1 of %2")
                             .arg(progress.done + 1)
                             .arg(progress.total));
    };
    const auto outcome = exportReport(report, to.formats, to.target, show, session.stop());
    if (!outcome) {
        const auto exit = session.failToWrite(outcome.error());
        if (finished > 0)
            session.say(CliSession::tr("The files that were finished before are kept in %1")
                            .arg(pathText(to.target.path)));
        return exit;
    }
    if (outcome->files.empty() && outcome->missing.empty()) {
        session.say(CliSession::tr("There is nothing to write: no match is listed."));
        return ExitCode::Done;
    }
    for (const MissingFile& missing : outcome->missing)
        //: %1 is a file, %2 the sentence that says why.
        session.say(CliSession::tr("%1 was not written. %2")
                        .arg(pathText(missing.file), missingFileText(missing)));
    if (outcome->cutMatches > 0)
        session.say(CliSession::tr(
            "The clips of %n match(es) hold only the beginning; their names say how "
            "much.",
            nullptr, outcome->cutMatches));
    session.say(CliSession::tr(
                    "Report with %n match(es) written to %1", nullptr,
                    static_cast<int>(report.matches.size()))
                    .arg(pathText(to.target.path)));
    return outcome->missing.empty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

ExitCode runReport(const CliSession& session)
{
    const auto& options = session.options();
    const auto to = reportTarget(session);
    if (!to.problem.isEmpty()) {
        session.say(to.problem);
        return to.exit;
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
    if (to.standardOutput)
        return printReport(session, *report, to);
    if (!to.target.folder && isExhibit(*report, to.target.path)) {
        session.say(CliSession::tr("%1 is a recording of this report and stays as it is; choose "
                                   "another name")
                        .arg(pathText(to.target.path)));
        return ExitCode::Usage;
    }
    return writeReport(session, *report, to);
}

} // namespace stemma
