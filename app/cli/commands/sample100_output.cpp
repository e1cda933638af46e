#include "app/cli/commands/sample100_output.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace stemma
{
namespace
{

using Json = nlohmann::ordered_json;

QString hitsText(const HitRates& hits)
{
    QString text;
    for (const double rate : hits)
        text += QStringLiteral(" %1").arg(figure(rate), 7);
    return text;
}

void printProtocol(
    const CliSession& session, const QString& name, const Sample100Scores& whole,
    const std::optional<Interval>& interval, const Sample100Evaluation& e,
    HitRates Sample100LengthFigures::*rates)
{
    session.print(name);
    session.print(figureRow(
        QStringLiteral("  ") + CliSession::tr("mAP"),
        figure(whole.averagePrecision) + intervalText(interval)));
    session.print(figureRow(
        QStringLiteral("  ") + CliSession::tr("hit rate"),
        QStringLiteral("     @1      @3     @10  ") + CliSession::tr("queries")));
    session.print(figureRow(
        QStringLiteral("  ") + CliSession::tr("whole"),
        hitsText(whole.hits) + QStringLiteral(" %1").arg(e.queries.present, 7)));
    for (const Sample100LengthFigures& figures : e.lengths)
        session.print(figureRow(
            QStringLiteral("  ") + CliSession::tr("%1 s").arg(figures.seconds),
            hitsText(figures.*rates) + QStringLiteral(" %1").arg(figures.segments, 7)));
}

Json countsJson(const Sample100Counts& counts)
{
    return {{"annotated", counts.annotated}, {"present", counts.present}};
}

Json hitsJson(const HitRates& hits)
{
    Json json;
    for (std::size_t i = 0; i < hitRanks.size(); ++i)
        json[std::to_string(hitRanks[i])] = hits[i];
    return json;
}

Json protocolJson(
    const Sample100Scores& whole, const std::optional<Interval>& interval,
    const Sample100Evaluation& e, HitRates Sample100LengthFigures::*rates)
{
    Json lengths = Json::array();
    for (const Sample100LengthFigures& figures : e.lengths)
        lengths.push_back(
            {{"seconds", figures.seconds},
             {"segments", figures.segments},
             {"hit_rate", figures.segments > 0 ? hitsJson(figures.*rates) : Json(nullptr)}});
    return {
        {"mean_average_precision", whole.averagePrecision},
        {"mean_average_precision_interval",
         interval ? Json::array({interval->low, interval->high}) : Json(nullptr)},
        {"hit_rate_whole", hitsJson(whole.hits)},
        {"lengths", lengths}};
}

std::string numbers(const Sample100Scores& scores, bool whole)
{
    std::array<char, 96> text{};
    std::snprintf(
        text.data(), text.size(), ",%g,%g,%g", scores.hits[0], scores.hits[1], scores.hits[2]);
    std::string csv = text.data();
    std::snprintf(text.data(), text.size(), ",%.6g", scores.averagePrecision);
    return csv + (whole ? text.data() : ",");
}

} // namespace

void printSample100(const CliSession& session, const Sample100Evaluation& e)
{
    const auto row = [&session](const QString& name, const Sample100Counts& counts) {
        session.print(figureRow(
            name, CliSession::tr("%1 of %2 annotated").arg(counts.present).arg(counts.annotated)));
    };
    row(CliSession::tr("queries"), e.queries);
    row(CliSession::tr("references"), e.references);
    row(CliSession::tr("relations"), e.relations);
    session.print(figureRow(CliSession::tr("noise recordings"), QString::number(e.noise)));
    printProtocol(
        session, CliSession::tr("As in the paper: only references compete"), e.paper,
        e.paperInterval, e, &Sample100LengthFigures::paper);
    printProtocol(
        session, CliSession::tr("All recordings compete, all references must be found"), e.honest,
        e.honestInterval, e, &Sample100LengthFigures::honest);
}

std::string sample100Json(
    const Sample100Evaluation& e, const std::vector<std::string>& missing,
    const std::filesystem::path& annotations, const EngineIdentity& engine)
{
    const Json json{
        {"schema", 1},
        {"evaluation", "sample100"},
        {"annotations", annotations.string()},
        {"engine",
         {{"version", STEMMA_VERSION}, {"encoder", engine.encoder}, {"reranker", engine.reranker}}},
        {"queries", countsJson(e.queries)},
        {"references", countsJson(e.references)},
        {"relations", countsJson(e.relations)},
        {"noise", e.noise},
        {"missing", missing},
        {"paper_protocol",
         protocolJson(e.paper, e.paperInterval, e, &Sample100LengthFigures::paper)},
        {"all_compete",
         protocolJson(e.honest, e.honestInterval, e, &Sample100LengthFigures::honest)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string sample100Csv(const Sample100Evaluation& e)
{
    std::string csv = "query,relation,start,length";
    for (const char* protocol : {"paper", "all_compete"}) {
        for (const std::size_t rank : hitRanks)
            csv += std::string(",") + protocol + "_hit_" + std::to_string(rank);
        csv += std::string(",") + protocol + "_average_precision";
    }
    csv += '\n';
    for (const Sample100Row& row : e.rows) {
        const bool whole = row.relation.empty();
        std::array<char, 64> part{};
        std::snprintf(part.data(), part.size(), ",%.6g,%g", row.start, row.length);
        csv += csvField(row.query) + ',' + csvField(row.relation) + (whole ? ",," : part.data())
            + numbers(row.paper, whole) + numbers(row.honest, whole) + '\n';
    }
    return csv;
}

} // namespace stemma
