#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/query_json.h"
#include "app/cli/query_text.h"
#include "app/cli/run_query.h"

namespace stemma
{

ExitCode runQueryCommand(const CliSession& session)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& argument : session.options().arguments)
        paths.push_back(absolutePath(argument));
    QueriesAhead queries(paths, session.stop());
    const auto engine = session.engine(Access::ReadOnly);
    if (!engine)
        return session.fail(engine.error());
    bool failed = false;
    for (const std::filesystem::path& path : paths) {
        const auto result = queryNext(session, **engine, queries, queryOptions(session.options()));
        if (!result) {
            failed = true;
            session.say(result.error());
            if (result.error().code == ErrorCode::Cancelled)
                return ExitCode::Interrupted;
        }
        if (session.options().json)
            session.print(queryJson(**engine, path, result));
        else if (result)
            session.print(queryText(**engine, *result, session.options().threshold));
    }
    return failed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace stemma
