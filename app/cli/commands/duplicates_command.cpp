#include "app/cli/commands.h"
#include "app/cli/track_output.h"
#include "core/pipeline/duplicates.h"
#include "ui/text/format.h"

#include <nlohmann/json.hpp>

namespace stemma
{
namespace
{

std::string groupJson(const DuplicateGroup& group)
{
    nlohmann::ordered_json json{
        {"duration", group.front().seconds}, {"tracks", nlohmann::ordered_json::array()}};
    for (const TrackRecord& track : group)
        json["tracks"].push_back(nlohmann::ordered_json::parse(trackJson(track)));
    return json.dump();
}

} // namespace

ExitCode runDuplicates(const CliSession& session)
{
    const auto catalogue = Catalogue::open(session.options().library, Access::ReadOnly);
    if (!catalogue)
        return session.fail(catalogue.error());
    const auto groups = findDuplicates(**catalogue, session.stop());
    if (!groups)
        return session.fail(groups.error());
    for (const DuplicateGroup& group : *groups) {
        if (session.options().json) {
            session.print(groupJson(group));
            continue;
        }
        session.print(CliSession::tr(
            "%n file(s) of one recording:", nullptr, static_cast<int>(group.size())));
        for (const TrackRecord& track : group)
            session.print(trackLine(track));
    }
    if (groups->empty())
        session.say(CliSession::tr("No two files of this library hold the same sound."));
    return ExitCode::Done;
}

} // namespace stemma
