#include "core/pipeline/match_packing.h"

#include "core/base/checksum.h"

#include <nlohmann/json.hpp>

#include <bit>
#include <cstring>
#include <string>
#include <utility>

namespace stemma
{
namespace
{

using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "the header is written as it lies");

constexpr std::uint32_t magic = 0x4d515453; // "STQM"
constexpr std::uint32_t version = 1;

struct Header {
    std::uint32_t magic = stemma::magic;
    std::uint32_t version = stemma::version;
    std::uint64_t checksum = 0; ///< of the version and all that follows
};
static_assert(sizeof(Header) == 16, "no padding may get into the file");

Error corrupt(const std::string& why)
{
    return {ErrorCode::LibraryCorrupt, "packed matches: " + why, {}, {}};
}

std::uint64_t checksumOf(const Header& header, std::span<const std::byte> body)
{
    Checksum checksum;
    checksum.update(std::as_bytes(std::span(&header.version, 1)));
    checksum.update(body);
    return checksum.value();
}

/// Paths and tags are bytes of files, not always UTF-8.
json fromBytes(const std::string& bytes)
{
    return json::binary({bytes.begin(), bytes.end()});
}

std::string toBytes(const json& value)
{
    const auto& bytes = value.get_binary();
    return {bytes.begin(), bytes.end()};
}

json optional(const std::optional<double>& value)
{
    return value ? json(*value) : json();
}

std::optional<double> toOptional(const json& value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

json fromRange(const TimeRange& range)
{
    return {range.start, range.end};
}

TimeRange toRange(const json& value)
{
    return {value.at(0).get<double>(), value.at(1).get<double>()};
}

json fromReasons(const MatchReasons& reasons)
{
    return {
        {"alignedSeconds", reasons.alignedSeconds},
        {"agreeingPlaces", reasons.agreeingPlaces},
        {"explained", reasons.explained},
        {"residual", reasons.residual},
        {"contrast", reasons.contrast},
        {"usualContrast", reasons.usualContrast},
        {"onsetAgreement", optional(reasons.onsetAgreement)},
        {"runnerUp", optional(reasons.runnerUp)}};
}

MatchReasons toReasons(const json& value)
{
    return {value.at("alignedSeconds").get<double>(), value.at("agreeingPlaces").get<int>(),
            value.at("explained").get<double>(),      value.at("residual").get<double>(),
            value.at("contrast").get<double>(),       value.at("usualContrast").get<double>(),
            toOptional(value.at("onsetAgreement")),   toOptional(value.at("runnerUp"))};
}

json fromMatch(const Match& match)
{
    json occurrences = json::array();
    for (const Occurrence& occurrence : match.occurrences)
        occurrences.push_back(
            {{"query", fromRange(occurrence.query)},
             {"reference", fromRange(occurrence.reference)},
             {"score", occurrence.score}});
    json duplicates = json::array();
    for (const TrackId id : match.duplicates)
        duplicates.push_back(id.value);
    return {
        {"track", match.track.value},
        {"score", match.score},
        {"band", bandName(match.band)},
        {"query", fromRange(match.query)},
        {"reference", fromRange(match.reference)},
        {"tempoRatio", match.tempoRatio},
        {"tempoRatioError", match.tempoRatioError},
        {"pitchShift", match.pitchShift},
        {"pitchShiftError", match.pitchShiftError},
        {"occurrences", std::move(occurrences)},
        {"reasons", fromReasons(match.reasons)},
        {"duplicates", std::move(duplicates)}};
}

Band bandNamed(const std::string& name)
{
    for (const Band band : {Band::Strong, Band::Likely}) {
        if (name == bandName(band))
            return band;
    }
    return Band::Weak;
}

Match toMatch(const json& value)
{
    Match match;
    match.track = TrackId{value.at("track").get<std::int64_t>()};
    match.score = value.at("score").get<double>();
    match.band = bandNamed(value.at("band").get<std::string>());
    match.query = toRange(value.at("query"));
    match.reference = toRange(value.at("reference"));
    match.tempoRatio = value.at("tempoRatio").get<double>();
    match.tempoRatioError = value.at("tempoRatioError").get<double>();
    match.pitchShift = value.at("pitchShift").get<double>();
    match.pitchShiftError = value.at("pitchShiftError").get<double>();
    for (const json& occurrence : value.at("occurrences"))
        match.occurrences.push_back(
            {toRange(occurrence.at("query")), toRange(occurrence.at("reference")),
             occurrence.at("score").get<double>()});
    match.reasons = toReasons(value.at("reasons"));
    for (const json& id : value.at("duplicates"))
        match.duplicates.push_back(TrackId{id.get<std::int64_t>()});
    return match;
}

json fromTrack(const TrackRecord& track)
{
    const auto& tags = track.info.tags;
    const auto& format = track.info.format;
    json value{
        {"id", track.id.value},
        {"path", fromBytes(track.path.native())},
        {"size", track.stamp.size},
        {"modified", track.stamp.modified},
        {"title", fromBytes(tags.title)},
        {"artist", fromBytes(tags.artist)},
        {"album", fromBytes(tags.album)},
        {"year", fromBytes(tags.year)},
        {"isrc", fromBytes(tags.isrc)},
        {"genre", fromBytes(tags.genre)},
        {"container", fromBytes(format.container)},
        {"codec", fromBytes(format.codec)},
        {"sampleRate", format.sampleRate},
        {"channels", format.channels},
        {"bitRate", format.bitRate},
        {"bitsPerSample", format.bitsPerSample},
        {"declaredSeconds", track.info.declaredSeconds},
        {"seconds", track.seconds},
        {"importedAt", track.importedAt}};
    if (track.damage)
        value["damage"]
            = {{"at", track.damage->atSeconds},
               {"truncated", track.damage->truncated},
               {"detail", fromBytes(track.damage->detail)}};
    return value;
}

TrackRecord toTrack(const json& value)
{
    const auto bytes = [&value](const char* name) { return toBytes(value.at(name)); };
    TrackRecord track;
    track.id = TrackId{value.at("id").get<std::int64_t>()};
    track.path = bytes("path");
    track.stamp = {value.at("size").get<std::int64_t>(), value.at("modified").get<std::int64_t>()};
    track.info.tags = {bytes("title"), bytes("artist"), bytes("album"),
                       bytes("year"),  bytes("isrc"),   bytes("genre")};
    track.info.format
        = {bytes("container"),
           bytes("codec"),
           value.at("sampleRate").get<int>(),
           value.at("channels").get<int>(),
           value.at("bitRate").get<std::int64_t>(),
           value.at("bitsPerSample").get<int>()};
    track.info.declaredSeconds = value.at("declaredSeconds").get<double>();
    track.seconds = value.at("seconds").get<double>();
    track.importedAt = value.at("importedAt").get<std::int64_t>();
    if (value.contains("damage")) {
        const json& damage = value.at("damage");
        track.damage = AudioDamage{
            damage.at("at").get<double>(), damage.at("truncated").get<bool>(),
            toBytes(damage.at("detail"))};
    }
    return track;
}

} // namespace

std::vector<std::byte> packMatches(const KeptMatches& kept)
{
    json matches = json::array();
    for (const Match& match : kept.matches)
        matches.push_back(fromMatch(match));
    json tracks = json::array();
    for (const TrackRecord& track : kept.tracks)
        tracks.push_back(fromTrack(track));
    const auto body
        = json::to_cbor({{"matches", std::move(matches)}, {"tracks", std::move(tracks)}});
    Header header;
    header.checksum = checksumOf(header, std::as_bytes(std::span(body)));
    std::vector<std::byte> packed(sizeof header + body.size());
    std::memcpy(packed.data(), &header, sizeof header);
    std::memcpy(packed.data() + sizeof header, body.data(), body.size());
    return packed;
}

Result<KeptMatches> unpackMatches(std::span<const std::byte> packed)
{
    Header header;
    if (packed.size() < sizeof header)
        return corrupt("too short");
    std::memcpy(&header, packed.data(), sizeof header);
    const auto body = packed.subspan(sizeof header);
    if (header.magic != magic || header.checksum != checksumOf(header, body))
        return corrupt("wrong magic number or checksum");
    if (header.version > version)
        return Error{ErrorCode::LibraryTooNew, "packed matches of a later version", {}, {}};
    try {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(body.data());
        const json value = json::from_cbor(bytes, bytes + body.size());
        KeptMatches kept;
        for (const json& match : value.at("matches"))
            kept.matches.push_back(toMatch(match));
        for (const json& track : value.at("tracks"))
            kept.tracks.push_back(toTrack(track));
        return kept;
    } catch (const json::exception& failure) {
        return corrupt(failure.what());
    }
}

} // namespace stemma
