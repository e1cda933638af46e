#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/query_json.h"
#include "app/cli/query_text.h"
#include "app/cli/run_query.h"
#include "app/login_name.h"
#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace stemma
{
namespace
{

/// Whether the answer that is kept has as many matches as are asked for.
Result<bool> isKept(Engine& engine, const QueryResult& result)
{
    const auto latest = engine.caseBook().latest(result.path, result.stamp, result.options.region);
    if (!latest)
        return latest.error();
    if (!*latest)
        return false;
    const auto queries = engine.caseBook().queries();
    if (!queries)
        return queries.error();
    return std::ranges::any_of(*queries, [&](const QueryRecord& kept) {
        return kept.id == **latest && (kept.top == 0 || kept.top >= result.options.top);
    });
}

/// The first @p top matches of @p result, unless the same answer is kept already.
Status keep(Engine& engine, QueryResult result, int top)
{
    result.options.top = top;
    if (result.matches.size() > static_cast<std::size_t>(top))
        result.matches.resize(static_cast<std::size_t>(top));
    const auto kept = isKept(engine, result);
    if (!kept)
        return kept.error();
    if (*kept)
        return success();
    const auto saved = engine.caseBook().save(
        std::make_shared<const QueryResult>(std::move(result)), {loginName(), STEMMA_VERSION});
    return saved ? success() : Status(saved.error());
}

/// What the options ask to see, of all that was found.
void cut(QueryResult& result, const CliOptions& options)
{
    std::erase_if(
        result.matches, [&](const Match& match) { return match.score < options.threshold; });
    if (options.top > 0 && result.matches.size() > static_cast<std::size_t>(options.top))
        result.matches.resize(static_cast<std::size_t>(options.top));
}

/// Keeps the answer, says so, and cuts it. False when it could not be kept.
bool keepAndCut(const CliSession& session, Engine& engine, QueryResult& result)
{
    const auto name = isolated(pathText(result.path));
    const auto kept = keep(engine, result, keptQueryOptions(session.options()).top);
    if (kept)
        session.say(CliSession::tr("%1: the answer is kept in the library").arg(name));
    else
        //: %1 is a recording, %2 the sentence that says why.
        session.say(
            CliSession::tr("%1: the answer was not kept. %2").arg(name, errorText(kept.error())));
    cut(result, session.options());
    return kept.ok();
}

} // namespace

ExitCode runQueryCommand(const CliSession& session)
{
    const auto& options = session.options();
    std::vector<std::filesystem::path> paths;
    for (const auto& argument : options.arguments)
        paths.push_back(absolutePath(argument));
    QueriesAhead queries(paths, session.stop());
    const auto engine
        = session.engine(options.keep ? session.writingWhatIsThere() : Access::ReadOnly);
    if (!engine)
        return session.fail(engine.error());
    auto asked = options.keep ? keptQueryOptions(options) : queryOptions(options);
    asked.top
        = options.keep ? 0 : options.top; // what is kept has a bound, what is printed need not
    bool failed = false;
    for (const std::filesystem::path& path : paths) {
        auto result = queryNext(session, **engine, queries, asked);
        if (!result) {
            failed = true;
            session.say(result.error());
            if (result.error().code == ErrorCode::Cancelled)
                return ExitCode::Interrupted;
        } else if (options.keep && !keepAndCut(session, **engine, *result)) {
            failed = true;
        }
        if (options.json)
            session.print(queryJson(**engine, path, result));
        else if (result)
            session.print(queryText(**engine, *result, options.threshold));
    }
    return failed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace stemma
