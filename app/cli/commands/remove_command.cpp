#include "app/cli/commands.h"
#include "app/cli/track_arguments.h"
#include "ui/text/path_text.h"

namespace stemma
{

ExitCode runRemove(const CliSession& session)
{
    // The index follows the catalogue by itself, so no models are needed here.
    const auto catalogue = Catalogue::open(session.options().library, Access::ReadWrite);
    if (!catalogue)
        return session.fail(catalogue.error());
    bool failed = false;
    for (const auto& argument : session.options().arguments) {
        const auto tracks = tracksNamed(**catalogue, argument);
        if (!tracks) {
            session.say(tracks.error());
            failed = true;
            continue;
        }
        std::vector<TrackId> ids;
        for (const TrackRecord& track : *tracks)
            ids.push_back(track.id);
        if (const auto removed = (*catalogue)->remove(ids); !removed)
            return session.fail(removed.error());
        for (const TrackRecord& track : *tracks)
            session.say(CliSession::tr("%1: out of the library; the file was not touched")
                            .arg(pathText(track.path)));
    }
    return failed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace stemma
