#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/login_name.h"
#include "core/library/review_store.h"
#include "core/pipeline/case_file.h"
#include "ui/text/path_text.h"

#include <span>

namespace stemma
{
namespace
{

/// The latest kept query of each file; of none all that are not hidden. Says which files were never asked.
Result<std::vector<QueryId>>
chosen(const CliSession& session, const Catalogue& catalogue, std::span<const std::string> files)
{
    const auto kept = catalogue.reviews().queries();
    if (!kept)
        return kept.error();
    std::vector<QueryId> ids;
    if (files.empty())
        for (const QueryRecord& record : *kept)
            if (!record.hidden)
                ids.push_back(record.id);
    for (const std::string& file : files) {
        const auto path = absolutePath(file);
        if (const auto latest = latestOf(*kept, path))
            ids.push_back(*latest);
        else
            session.say(CliSession::tr("%1: no answer about this recording is kept; keep one with "
                                       "stemma-cli query --keep, or ask for it in the window")
                            .arg(pathText(path)));
    }
    return ids;
}

} // namespace

ExitCode runCase(const CliSession& session)
{
    const auto& options = session.options();
    const auto target = absolutePath(options.arguments.front());
    if (target.extension() != caseExtension) {
        session.say(CliSession::tr("%1: a case is written as .stemma-case; choose such a name")
                        .arg(pathText(target)));
        return ExitCode::Usage;
    }
    const auto catalogue = Catalogue::open(options.library, Access::ReadOnly);
    if (!catalogue)
        return session.fail(catalogue.error());
    const auto files = std::span(options.arguments).subspan(1);
    const auto queries = chosen(session, **catalogue, files);
    if (!queries)
        return session.fail(queries.error());
    if (queries->empty()) {
        session.say(CliSession::tr("Nothing is kept that could be saved. Keep answers with "
                                   "stemma-cli query --keep FILE, or ask for recordings in the "
                                   "window."));
        return ExitCode::Error;
    }
    const CaseRequest request{
        *queries,
        target,
        options.force,
        {target.stem().string(), loginName(), STEMMA_VERSION, 0, {}}};
    const auto progress = [&](const Progress& news) {
        session.progress(CliSession::tr("Saving: %1 of %2").arg(news.done).arg(news.total));
    };
    if (const auto saved = saveCase(**catalogue, request, progress, session.stop()); !saved)
        return session.failToWrite(saved.error());
    session.say(
        CliSession::tr(
            "Case with %n query(s) written to %1", nullptr, static_cast<int>(queries->size()))
            .arg(pathText(target)));
    return queries->size() < files.size() ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace stemma
