#include "app/cli/commands.h"
#include "app/cli/track_output.h"
#include "core/library/catalogue.h"

namespace stemma
{

ExitCode runTracks(const CliSession& session)
{
    const auto catalogue = Catalogue::open(session.options().library, Access::ReadOnly);
    if (!catalogue)
        return session.fail(catalogue.error());
    const auto tracks = (*catalogue)->tracks();
    if (!tracks)
        return session.fail(tracks.error());
    for (const TrackRecord& track : *tracks) {
        if (session.options().json)
            session.print(trackJson(track));
        else
            session.print(trackLine(track));
    }
    return ExitCode::Done;
}

} // namespace stemma
