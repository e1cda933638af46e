#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/import_observer.h"
#include "ui/text/format.h"

namespace stemma
{

ExitCode runImport(const CliSession& session)
{
    const auto engine = session.engine(Access::ReadWrite);
    if (!engine)
        return session.fail(engine.error());
    std::vector<std::filesystem::path> paths;
    for (const auto& argument : session.options().arguments)
        paths.push_back(absolutePath(argument));

    const auto summary = (*engine)->import(paths, importObserver(session), session.stop());
    if (!summary)
        return session.fail(summary.error());
    session.say(
        CliSession::tr("%1 imported, %2 unchanged, %3 failed; %4 of audio in %5 s (%6)")
            .arg(summary->imported)
            .arg(summary->unchanged)
            .arg(summary->failures.size())
            .arg(durationText(summary->audioSeconds))
            .arg(summary->elapsedSeconds, 0, 'f', 1)
            .arg(speedText(summary->audioSeconds / std::max(summary->elapsedSeconds, 1e-3))));
    if (summary->remaining > 0) {
        session.say(CliSession::tr(
            "Stopped with %n file(s) left. What was done is kept; the same "
            "command goes on from here.",
            nullptr, summary->remaining));
        return ExitCode::Interrupted;
    }
    if (session.stop().stop_requested()) // while folders were walked: nobody knows what is left
        return ExitCode::Interrupted;
    return summary->failures.empty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace stemma
