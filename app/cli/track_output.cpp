#include "app/cli/track_output.h"

#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace stemma
{
namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(stemma::TrackOutput)
};

QString titleOf(const TrackRecord& track)
{
    const AudioTags& tags = track.info.tags;
    if (tags.title.empty())
        return {};
    const QString title = printable(tags.title);
    return tags.artist.empty() ? title : printable(tags.artist) + QStringLiteral(" – ") + title;
}

} // namespace

std::string trackJson(const TrackRecord& track)
{
    const AudioTags& tags = track.info.tags;
    const AudioFormat& format = track.info.format;
    nlohmann::ordered_json json{{"track_id", track.id.value},  {"path", track.path.string()},
                                {"duration", track.seconds},   {"title", tags.title},
                                {"artist", tags.artist},       {"album", tags.album},
                                {"year", tags.year},           {"isrc", tags.isrc},
                                {"genre", tags.genre},         {"container", format.container},
                                {"codec", format.codec},       {"sample_rate", format.sampleRate},
                                {"channels", format.channels}, {"bit_rate", format.bitRate},
                                {"size", track.stamp.size},    {"damaged_at", nullptr}};
    if (track.damage)
        json["damaged_at"] = track.damage->atSeconds;
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

QString trackLine(const TrackRecord& track)
{
    QString line
        = QStringLiteral("%1  %2  ").arg(track.id.value, 6).arg(durationText(track.seconds), 8);
    if (const QString title = titleOf(track); !title.isEmpty())
        line += title + QStringLiteral("  ");
    return line + pathText(track.path);
}

QString trackDetails(const TrackRecord& track)
{
    const AudioTags& tags = track.info.tags;
    const AudioFormat& format = track.info.format;
    QStringList lines{trackLine(track)};
    const auto add = [&lines](const QString& name, const std::string& value) {
        if (!value.empty())
            lines << QStringLiteral("        %1: %2").arg(name, printable(value));
    };
    add(Cli::tr("album"), tags.album);
    add(Cli::tr("year"), tags.year);
    add(Cli::tr("ISRC"), tags.isrc);
    add(Cli::tr("genre"), tags.genre);
    lines << QStringLiteral("        ")
            + Cli::tr("%1 in %2, %3 Hz, %n channel(s), %4", nullptr, format.channels)
                  .arg(printable(format.codec), printable(format.container))
                  .arg(format.sampleRate)
                  .arg(byteSize(track.stamp.size));
    if (track.damage)
        lines << QStringLiteral("        ")
                + Cli::tr("damaged at %1").arg(timeCode(track.damage->atSeconds));
    return lines.join(u'\n');
}

} // namespace stemma
