#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/run_query.h"
#include "core/report/pdf_writer.h"
#include "core/report/report_builder.h"
#include "ui/text/path_text.h"

namespace stemma
{

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
    QueriesAhead queries({absolutePath(options.arguments.front())}, session.stop());
    const auto engine = session.engine(Access::ReadOnly);
    if (!engine)
        return session.fail(engine.error());
    const auto result = queryNext(session, **engine, queries);
    if (!result)
        return session.fail(result.error());
    const auto report = buildReport(**engine, *result, STEMMA_VERSION);
    if (!report)
        return session.fail(report.error());
    if (const auto written = writePdf(*report, output); !written)
        return session.fail(written.error());
    session.say(CliSession::tr(
                    "Report with %n match(es) written to %1", nullptr,
                    static_cast<int>(result->matches.size()))
                    .arg(pathText(output)));
    return ExitCode::Done;
}

} // namespace stemma
