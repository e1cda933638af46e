#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "core/pipeline/relocation.h"
#include "ui/text/path_text.h"

namespace stemma
{

ExitCode runRelocate(const CliSession& session)
{
    const auto from = absolutePath(session.options().arguments.at(0));
    const auto to = absolutePath(session.options().arguments.at(1));
    // The index names tracks by their ids, so no models are needed here.
    const auto catalogue = Catalogue::open(session.options().library, Access::ReadWrite);
    if (!catalogue)
        return session.fail(catalogue.error());
    const auto relocation = relocateFolder(**catalogue, from, to, session.stop());
    if (!relocation)
        return session.fail(relocation.error());
    if (relocation->found == 0) {
        session.say(CliSession::tr(
                        "%1: none of the %n track(s) below the old folder is here by "
                        "name and size, so nothing was changed. Give the folder that "
                        "holds what was in the old one.",
                        nullptr, relocation->tracks)
                        .arg(pathText(to)));
        return ExitCode::Error;
    }
    session.say(CliSession::tr("%n track(s) lie below %1 now", nullptr, relocation->move.tracks)
                    .arg(pathText(to)));
    if (const int absent = relocation->tracks - relocation->found; absent > 0)
        session.say(
            CliSession::tr("%n of them not found there, or of another size", nullptr, absent));
    if (relocation->move.taken > 0)
        session.say(CliSession::tr(
            "%n track(s) stayed: the library has a track at the new place already", nullptr,
            relocation->move.taken));
    return ExitCode::Done;
}

} // namespace stemma
