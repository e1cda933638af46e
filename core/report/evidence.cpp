#include "core/report/evidence.h"

#include "core/match/coupling.h"
#include "core/match/repeats.h"
#include "core/match/reuse.h"
#include "core/report/formats/plain_text.h"
#include "core/report/utc_time.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace stemma
{
namespace
{

using Json = nlohmann::ordered_json;

template <class T> Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json rangeJson(const TimeRange& range)
{
    return {{"start", range.start}, {"end", range.end}};
}

Json exhibitJson(const Exhibit& exhibit)
{
    const auto& tags = exhibit.info.tags;
    const auto& format = exhibit.info.format;
    Json json{
        {"exhibit", exhibit.letter},
        {"role", exhibit.track ? "reference" : "query"},
        {"track_id", exhibit.track ? Json(exhibit.track->value) : Json()},
        {"path", exhibit.path.string()},
        {"path_bytes", nullptr},
        {"file_size", exhibit.stamp.size},
        {"file_modified", utcTime(exhibit.stamp.modified / 1'000'000)},
        {"file_sha256", nullptr},
        {"sound_sha256", nullptr},
        {"duration", exhibit.seconds},
        {"title", tags.title},
        {"artist", tags.artist},
        {"album", tags.album},
        {"year", tags.year},
        {"isrc", tags.isrc},
        {"genre", tags.genre},
        {"container", format.container},
        {"codec", format.codec},
        {"sample_rate", format.sampleRate},
        {"channels", format.channels},
        {"bit_rate", format.bitRate},
        {"bits_per_sample", format.bitsPerSample},
        {"damage", nullptr}};
    if (const std::string bytes = pathBytes(exhibit.path); !bytes.empty())
        json["path_bytes"] = bytes;
    if (exhibit.digests) {
        json["file_sha256"] = hexOf(exhibit.digests->file);
        json["sound_sha256"] = hexOf(exhibit.digests->sound);
    }
    if (exhibit.damage)
        json["damage"]
            = {{"at", exhibit.damage->atSeconds}, {"truncated", exhibit.damage->truncated}};
    return json;
}

Json occurrencesJson(const Match& match)
{
    Json all = Json::array();
    for (const Occurrence& occurrence : match.occurrences)
        all.push_back(
            {{"query", rangeJson(occurrence.query)},
             {"reference", rangeJson(occurrence.reference)},
             {"score", occurrence.score}});
    return all;
}

Json repeatsJson(const Match& match)
{
    Json all = Json::array();
    for (const Repeat& repeat : repeatsOf(match))
        all.push_back(
            {{"reference", rangeJson(repeat.reference)},
             {"count", repeat.count()},
             {"period", orNull(repeat.period)},
             {"gaps", repeat.gaps},
             {"occurrences", repeat.occurrences}});
    return all;
}

Json reasonsJson(const MatchReasons& reasons)
{
    return {
        {"aligned_seconds", reasons.alignedSeconds},
        {"agreeing_places", reasons.agreeingPlaces},
        {"explained", reasons.explained},
        {"residual_seconds", reasons.residual},
        {"contrast", reasons.contrast},
        {"usual_contrast", reasons.usualContrast},
        {"onset_agreement", orNull(reasons.onsetAgreement)},
        {"runner_up_score", orNull(reasons.runnerUp)}};
}

Json reviewJson(const Review& review)
{
    Json json{
        {"verdict", verdictName(review.verdict)},
        {"type", sampleTypeName(review.type)},
        {"clearance", clearanceName(review.clearance)},
        {"licence", review.licence},
        {"notes", review.notes},
        {"alignment", nullptr}};
    if (review.alignment)
        json["alignment"]
            = {{"offset", review.alignment->offset},
               {"tempo_ratio", review.alignment->tempoRatio},
               {"pitch_shift", review.alignment->pitchShift}};
    return json;
}

Json matchJson(const Report& report, std::size_t index)
{
    const ReportedMatch& reported = report.matches[index];
    const Match& match = reported.match;
    Json duplicates = Json::array();
    for (const std::size_t duplicate : reported.duplicates)
        duplicates.push_back(report.references[duplicate].letter);
    return {
        {"number", index + 1},
        {"reference", report.referenceOf(reported).letter},
        {"score", match.score},
        {"band", bandName(match.band)},
        {"query", rangeJson(match.query)},
        {"reference_range", rangeJson(match.reference)},
        {"tempo_ratio", match.tempoRatio},
        {"tempo_ratio_error", match.tempoRatioError},
        {"pitch_shift", match.pitchShift},
        {"pitch_shift_error", match.pitchShiftError},
        {"coupling", couplingName(couplingOf(match))},
        {"reuse", reuseName(reuseOf(match))},
        {"reasons", reasonsJson(match.reasons)},
        {"occurrences", occurrencesJson(match)},
        {"repeats", repeatsJson(match)},
        {"duplicates", std::move(duplicates)},
        {"review", reviewJson(reported.review)}};
}

/// The number in the report of the match that an event is about; null where it is not listed.
Json numberOf(const Report& report, const std::optional<int>& place)
{
    for (std::size_t i = 0; place && i < report.matches.size(); ++i) {
        if (report.matches[i].place == *place)
            return i + 1;
    }
    return {};
}

Json eventJson(const Report& report, const ReviewEvent& event)
{
    return {
        {"at", utcTime(event.at)},
        {"user", event.user},
        {"match", numberOf(report, event.match)},
        {"field", reviewFieldName(event.change.field)},
        {"old", event.oldValue},
        {"new", event.change.value},
        {"origin", reviewOriginName(event.origin)},
        {"carried_from", event.carriedFrom ? Json(event.carriedFrom->value) : Json()}};
}

Json methodJson(const ReportMethod& method)
{
    const QueryOptions& options = method.options;
    return {
        {"program", "Stemma"},
        {"version", method.program},
        {"encoder", method.encoder},
        {"reranker", method.reranker},
        {"threshold", options.threshold},
        {"shown_from", method.shownFrom},
        {"top", options.top},
        {"quick", options.quick},
        {"region", options.region ? rangeJson(*options.region) : Json()},
        {"library_revision", method.libraryRevision},
        {"library_tracks", method.libraryTracks}};
}

} // namespace

std::string evidenceJson(const Report& report)
{
    Json json{
        {"schema", "stemma-evidence"},
        {"version", evidenceVersion},
        {"method", methodJson(report.method)},
        {"exhibits", Json::array({exhibitJson(report.query)})},
        {"matches", Json::array()},
        {"unlisted_matches", report.unlisted},
        {"decisions", Json::array()}};
    for (const Exhibit& reference : report.references)
        json["exhibits"].push_back(exhibitJson(reference));
    for (std::size_t i = 0; i < report.matches.size(); ++i)
        json["matches"].push_back(matchJson(report, i));
    for (const ReviewEvent& event : report.history)
        json["decisions"].push_back(eventJson(report, event));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string reportId(const Sha256Digest& evidence)
{
    std::string id;
    for (const char c : hexOf(evidence).substr(0, 12)) {
        if (id.size() == 4 || id.size() == 9)
            id += '-';
        id += static_cast<char>(c >= 'a' ? c - 'a' + 'A' : c);
    }
    return id;
}

} // namespace stemma
