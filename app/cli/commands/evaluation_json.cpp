#include "app/cli/commands/evaluation_output.h"

#include <nlohmann/json.hpp>

namespace stemma
{
namespace
{

using Json = nlohmann::ordered_json;

Json valueJson(std::optional<double> value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json intervalJson(const std::optional<Interval>& interval)
{
    return interval ? Json::array({interval->low, interval->high}) : Json(nullptr);
}

Json hitsJson(const HitRates& hits)
{
    Json json;
    for (std::size_t i = 0; i < hitRanks.size(); ++i)
        json[std::to_string(hitRanks[i])] = hits[i];
    return json;
}

template <std::size_t count>
Json estimateJson(const EstimateFigures& figures, const std::array<double, count>& limits)
{
    Json within = Json::array();
    for (std::size_t i = 0; i < count; ++i)
        within.push_back({{"limit", limits[i]}, {"share", valueJson(figures.within[i])}});
    return {
        {"cases", figures.cases},
        {"of_found", figures.ofFound},
        {"median", valueJson(figures.median)},
        {"within", within},
        {"interval_coverage", valueJson(figures.covered)}};
}

Json calibrationJson(const std::optional<Calibration>& calibration, double floor)
{
    if (!calibration)
        return nullptr;
    Json bins = Json::array();
    for (const ReliabilityBin& bin : calibration->bins)
        bins.push_back(
            {{"low", bin.low},
             {"high", bin.high},
             {"count", bin.count},
             {"mean_score", valueJson(bin.count > 0 ? std::optional(bin.meanScore) : std::nullopt)},
             {"correct", valueJson(bin.count > 0 ? std::optional(bin.correct) : std::nullopt)}});
    return {
        {"floor", floor},
        {"count", calibration->count},
        {"expected_calibration_error", calibration->error},
        {"bins", bins}};
}

Json breakdownJson(const std::map<BreakdownLabel, GroupFigures>& breakdown)
{
    Json json = Json::object();
    for (const auto& [label, group] : breakdown)
        json[label.first][label.second]
            = {{"cases", group.cases},
               {"hit_rate", hitsJson(group.hits)},
               {"located", valueJson(group.located)}};
    return json;
}

} // namespace

std::string evaluationJson(
    const Evaluation& e, const std::filesystem::path& truth,
    const std::optional<EngineIdentity>& engine)
{
    Json json{
        {"schema", 1},
        {"evaluation", "benchmark"},
        {"truth", truth.string()},
        {"engine", nullptr},
        {"positives", e.positives},
        {"negatives", e.negatives},
        {"samples", e.samples},
        {"library", e.library},
        {"mean_average_precision", e.meanAveragePrecision},
        {"mean_average_precision_interval", intervalJson(e.meanAveragePrecisionInterval)},
        {"hit_rate", hitsJson(e.hits)},
        {"hit_rate_1_interval", intervalJson(e.hitInterval)},
        {"rejection",
         {{"auroc", valueJson(e.rejection.auroc)},
          {"threshold_keeping_95", valueJson(e.rejection.threshold)},
          {"false_accepts_keeping_95", valueJson(e.rejection.falseAccepts)},
          {"correct_top1_at_5_false_accepts", valueJson(e.rejection.correctAtFewFalseAccepts)}}},
        {"localisation",
         {{"occurrences", e.localisation.occurrences},
          {"found", valueJson(e.localisation.found)},
          {"strict", valueJson(e.localisation.strict)},
          {"boundary_error_median", valueJson(e.localisation.boundaryError)},
          {"reference_right", valueJson(e.localisation.referenceRight)}}},
        {"tempo_percent", estimateJson(e.tempo, tempoLimits)},
        {"pitch_semitones", estimateJson(e.pitch, pitchLimits)},
        {"calibration",
         {{"pairs", calibrationJson(e.pairCalibration, calibrationFloor)},
          {"top1", calibrationJson(e.topCalibration, 0)}}},
        {"breakdown", breakdownJson(e.breakdown)}};
    if (engine)
        json["engine"]
            = {{"version", STEMMA_VERSION},
               {"encoder", engine->encoder},
               {"reranker", engine->reranker}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace stemma
