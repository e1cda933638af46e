#include "app/cli/commands.h"
#include "app/cli/track_arguments.h"
#include "app/cli/track_output.h"
#include "core/library/review_store.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QDateTime>
#include <QLocale>

#include <nlohmann/json.hpp>

namespace stemma
{
namespace
{

std::int64_t sizeOnDisk(const std::filesystem::path& folder)
{
    std::int64_t bytes = 0;
    std::error_code failed;
    if (std::filesystem::is_regular_file(folder, failed)) // a case
        return static_cast<std::int64_t>(std::filesystem::file_size(folder, failed));
    // Files come and go while another program imports: what is gone counts nothing.
    using Walk = std::filesystem::recursive_directory_iterator;
    for (Walk entry(folder, failed); !failed && entry != Walk(); entry.increment(failed)) {
        std::error_code gone;
        const bool file = entry->is_regular_file(gone);
        const auto size = file ? entry->file_size(gone) : 0;
        bytes += gone ? 0 : static_cast<std::int64_t>(size);
    }
    return bytes;
}

/// What only a case says of itself.
Status printCase(const CliSession& session, const Catalogue& catalogue)
{
    const auto info = catalogue.caseInfo();
    if (!info)
        return info.error();
    const auto queries = catalogue.reviews().queries();
    if (!queries)
        return queries.error();
    session.print(
        CliSession::tr("Case %1 in %2").arg(printable(info->name), pathText(catalogue.folder())));
    session.print(
        CliSession::tr("Saved by %1 with Stemma %2 on %3")
            .arg(
                printable(info->user), printable(info->program),
                QLocale().toString(
                    QDateTime::fromMSecsSinceEpoch(info->savedAt), QLocale::ShortFormat)));
    for (const QueryRecord& query : *queries)
        session.print(CliSession::tr("query: %1 (%n match(es), %2 decided)", nullptr, query.matches)
                          .arg(pathText(query.path))
                          .arg(query.decided));
    return success();
}

Status printLibrary(const CliSession& session, const Catalogue& catalogue)
{
    const auto tracks = catalogue.tracks();
    if (!tracks)
        return tracks.error();
    const auto failures = catalogue.failures();
    if (!failures)
        return failures.error();
    double seconds = 0;
    for (const TrackRecord& track : *tracks)
        seconds += track.seconds;
    const std::int64_t bytes = sizeOnDisk(catalogue.folder());
    if (session.options().json) {
        nlohmann::ordered_json json{
            {"library", catalogue.folder().string()},
            {"tracks", tracks->size()},
            {"seconds", seconds},
            {"bytes", bytes},
            {"failed", nlohmann::ordered_json::array()}};
        for (const FailedFile& failure : *failures)
            json["failed"].push_back(
                {{"path", failure.path.string()},
                 {"code", errorCodeName(failure.error.code)},
                 {"reason", errorText(failure.error).toStdString()}});
        session.print(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        return success();
    }
    if (catalogue.isCase()) {
        const auto printed = printCase(session, catalogue);
        if (!printed)
            return printed;
    } else {
        session.print(CliSession::tr("Library %1").arg(pathText(catalogue.folder())));
    }
    session.print(CliSession::tr(
                      "%n track(s), %1 of audio, %2 on disk (%3 a minute)", nullptr,
                      static_cast<int>(tracks->size()))
                      .arg(
                          durationText(seconds), byteSize(bytes),
                          byteSize(
                              seconds > 0 ? static_cast<std::int64_t>(
                                  static_cast<double>(bytes) * 60 / seconds)
                                          : 0)));
    for (const FailedFile& failure : *failures)
        session.print(CliSession::tr("failed: %1").arg(errorText(failure.error)));
    return success();
}

} // namespace

ExitCode runInfo(const CliSession& session)
{
    const auto catalogue = Catalogue::open(session.options().library, Access::ReadOnly);
    if (!catalogue)
        return session.fail(catalogue.error());
    if (session.options().arguments.empty()) {
        const auto printed = printLibrary(session, **catalogue);
        return printed ? ExitCode::Done : session.fail(printed.error());
    }
    bool failed = false;
    for (const auto& argument : session.options().arguments) {
        const auto tracks = tracksNamed(**catalogue, argument);
        if (!tracks) {
            session.say(tracks.error());
            failed = true;
            continue;
        }
        for (const TrackRecord& track : *tracks) {
            if (session.options().json)
                session.print(trackJson(track));
            else
                session.print(trackDetails(track));
        }
    }
    return failed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace stemma
