#include "app/cli/query_json.h"

#include "core/match/coupling.h"
#include "core/match/repeats.h"
#include "core/match/reuse.h"
#include "ui/text/error_text.h"

#include <nlohmann/json.hpp>

namespace stemma
{
namespace
{

using Json = nlohmann::ordered_json;

Json occurrenceJson(const Occurrence& occurrence)
{
    return {
        {"query_start", occurrence.query.start},
        {"query_end", occurrence.query.end},
        {"reference_start", occurrence.reference.start},
        {"reference_end", occurrence.reference.end},
        {"score", occurrence.score}};
}

Json reasonsJson(const MatchReasons& reasons)
{
    Json json{
        {"aligned_seconds", reasons.alignedSeconds},
        {"agreeing_places", reasons.agreeingPlaces},
        {"explained", reasons.explained},
        {"residual_seconds", reasons.residual},
        {"contrast", reasons.contrast},
        {"usual_contrast", reasons.usualContrast},
        {"onset_agreement", nullptr},
        {"runner_up_score", nullptr}};
    if (reasons.onsetAgreement)
        json["onset_agreement"] = *reasons.onsetAgreement;
    if (reasons.runnerUp)
        json["runner_up_score"] = *reasons.runnerUp;
    return json;
}

Json repeatJson(const Repeat& repeat)
{
    Json json{
        {"reference_start", repeat.reference.start},
        {"reference_end", repeat.reference.end},
        {"count", repeat.count()},
        {"period", nullptr},
        {"gaps", repeat.gaps},
        {"occurrences", repeat.occurrences}};
    if (repeat.period)
        json["period"] = *repeat.period;
    return json;
}

/// Empty for a track that was removed since.
std::string pathOf(const Engine& engine, TrackId id)
{
    const auto track = engine.track(id);
    return track ? track->path.string() : std::string();
}

Json duplicateJson(const Engine& engine, TrackId id)
{
    return {{"track_id", id.value}, {"reference", pathOf(engine, id)}};
}

Json matchJson(const Engine& engine, const Match& match)
{
    Json json{
        {"reference", pathOf(engine, match.track)},
        {"track_id", match.track.value},
        {"score", match.score},
        {"band", bandName(match.band)},
        {"query_start", match.query.start},
        {"query_end", match.query.end},
        {"reference_start", match.reference.start},
        {"reference_end", match.reference.end},
        {"tempo_ratio", match.tempoRatio},
        {"tempo_ratio_error", match.tempoRatioError},
        {"pitch_shift", match.pitchShift},
        {"pitch_shift_error", match.pitchShiftError},
        {"coupling", couplingName(couplingOf(match))},
        {"reuse", reuseName(reuseOf(match))},
        {"reasons", reasonsJson(match.reasons)},
        {"duplicates", Json::array()},
        {"occurrences", Json::array()},
        {"repeats", Json::array()}};
    for (const TrackId duplicate : match.duplicates)
        json["duplicates"].push_back(duplicateJson(engine, duplicate));
    for (const Occurrence& occurrence : match.occurrences)
        json["occurrences"].push_back(occurrenceJson(occurrence));
    for (const Repeat& repeat : repeatsOf(match))
        json["repeats"].push_back(repeatJson(repeat));
    return json;
}

} // namespace

std::string queryJson(
    const Engine& engine, const std::filesystem::path& query, const Result<QueryResult>& result)
{
    const EngineIdentity identity = engine.identity();
    Json json{
        {"query", query.string()},
        {"duration", nullptr},
        {"schema", 1},
        {"engine",
         {{"version", STEMMA_VERSION},
          {"encoder", identity.encoder},
          {"reranker", identity.reranker}}},
        {"matches", Json::array()},
        {"error", nullptr}};
    if (result) {
        json["duration"] = result->seconds;
        for (const Match& match : result->matches)
            json["matches"].push_back(matchJson(engine, match));
    } else {
        json["error"] = errorText(result.error()).toStdString();
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace stemma
