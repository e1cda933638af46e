#include "app/cli/import_observer.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

namespace stemma
{

ImportObserver importObserver(const CliSession& session)
{
    ImportObserver observer;
    observer.progressed = [&session](const ImportProgress& p) {
        QString line = CliSession::tr("%1 of %2 files, %3")
                           .arg(p.filesDone)
                           .arg(p.filesTotal)
                           .arg(speedText(p.speed()));
        if (p.secondsLeft >= 0 && p.filesDone < p.filesTotal)
            line += CliSession::tr(", %1 left").arg(waitText(p.secondsLeft));
        session.progress(line);
    };
    observer.imported = [&session](const TrackRecord& track) {
        if (track.damage)
            session.say(
                CliSession::tr("%1: damaged at %2; the part that could be decoded is in the "
                               "library")
                    .arg(pathText(track.path), timeCode(track.damage->atSeconds)));
    };
    observer.failed = [&session](const FailedFile& failure) { session.say(failure.error); };
    return observer;
}

} // namespace stemma
