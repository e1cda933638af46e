#include "app/cli/run_query.h"

#include "ui/text/path_text.h"

#include <algorithm>
#include <limits>

namespace stemma
{
namespace
{

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Scanning:
        return CliSession::tr("scanning");
    case Stage::Decoding:
        return CliSession::tr("decoding");
    case Stage::Fingerprinting:
        return CliSession::tr("fingerprinting");
    case Stage::Searching:
        return CliSession::tr("searching");
    case Stage::Aligning:
        return CliSession::tr("aligning");
    case Stage::Saving:
        break;
    }
    return CliSession::tr("saving");
}

} // namespace

QueryOptions queryOptions(const CliOptions& options)
{
    QueryOptions query{.threshold = options.threshold, .top = options.top, .region = {}};
    if (options.from || options.to) {
        query.region = TimeRange{
            options.from.value_or(0), options.to.value_or(std::numeric_limits<double>::infinity())};
        query.quick = true;
    }
    return query;
}

QueryOptions keptQueryOptions(const CliOptions& options)
{
    constexpr int usualMatches = 50;
    auto asked = queryOptions(options);
    asked.threshold = 0;
    asked.top = std::max(asked.top, usualMatches);
    return asked;
}

Result<QueryResult> queryNext(
    const CliSession& session, Engine& engine, QueriesAhead& queries, const QueryOptions& query)
{
    const std::filesystem::path file = queries.nextFile();
    const auto progress = [&, name = fileNameText(file)](const Progress& p) {
        session.progress(QStringLiteral("%1: %2").arg(name, stageText(p.stage)));
    };
    progress({Stage::Decoding, 0, 0});
    auto analysed = queries.next();
    if (!analysed)
        return analysed.error();
    return engine.query(file, *std::move(analysed), query, progress, session.stop());
}

} // namespace stemma
