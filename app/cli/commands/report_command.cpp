#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/run_query.h"
#include "app/login_name.h"
#include "core/library/review_store.h"
#include "core/pipeline/case_file.h"
#include "core/pipeline/file_stamp.h"
#include "core/report/pdf/pdf_writer.h"
#include "core/report/report_builder.h"
#include "ui/text/path_text.h"

#include <ctime>
#include <memory>

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
        if (*kept)
            return engine.caseBook().query(**kept);
    }
    QueriesAhead queries({file}, session.stop());
    auto result = queryNext(session, engine, queries);
    if (!result)
        return result.error();
    return engine.caseBook().unkept(
        std::make_shared<const QueryResult>(*std::move(result)), {loginName(), STEMMA_VERSION});
}

} // namespace

ExitCode runReport(const CliSession& session)
{
    const auto& options = session.options();
    const auto output = absolutePath(options.output.string());
    if (output.extension() != ".pdf") {
        session.say(CliSession::tr("%1: a report is written as .pdf; choose such a name")
                        .arg(pathText(output)));
        return ExitCode::Usage;
    }
    std::error_code failed;
    if (std::filesystem::exists(output, failed) && !options.force) {
        session.say(CliSession::tr("%1 exists already; give --force to replace it, or another name")
                        .arg(pathText(output)));
        return ExitCode::Error;
    }
    const auto engine = session.engine(Access::ReadOnly);
    if (!engine)
        return session.fail(engine.error());
    const auto saved = askedOrAnswered(session, **engine);
    if (!saved)
        return session.fail(saved.error());
    const auto report = buildReport(
        **engine, *saved, {options.threshold, {}, std::time(nullptr)}, session.stop());
    if (!report)
        return session.fail(report.error());
    if (const auto written = writePdf(*report, output); !written)
        return session.fail(written.error());
    session.say(CliSession::tr(
                    "Report with %n match(es) written to %1", nullptr,
                    static_cast<int>(report->matches.size()))
                    .arg(pathText(output)));
    return ExitCode::Done;
}

} // namespace stemma
