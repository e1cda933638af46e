#include "core/pipeline/sample100_evaluation.h"

#include "core/pipeline/ranking_metrics.h"

#include <algorithm>

namespace stemma
{
namespace
{

constexpr std::size_t paperRanks = 20;

HitRates hitRates(std::span<const RankedItem> items)
{
    HitRates rates{};
    for (std::size_t i = 0; i < hitRanks.size(); ++i)
        rates[i] = hitRateAt(items, hitRanks[i]);
    return rates;
}

void add(HitRates& sum, const HitRates& rates)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += rates[i];
}

void divide(HitRates& sum, double count)
{
    for (double& rate : sum)
        rate /= count;
}

} // namespace

std::pair<Sample100Scores, Sample100Scores> Sample100Judge::judge(
    const RecordingScores& scores, const std::set<std::filesystem::path>& relevant,
    const std::set<std::filesystem::path>& wanted) const
{
    std::vector<RankedItem> paper;
    std::vector<RankedItem> honest;
    for (const auto& [path, score] : scores) {
        const bool reference = references.contains(path);
        if (reference)
            paper.push_back({score, relevant.contains(path)});
        const bool beside = relevant.contains(path) && !wanted.contains(path);
        if ((reference || noise.contains(path)) && !beside)
            honest.push_back({score, wanted.contains(path)});
    }
    return {
        {averagePrecisionOfFound(paper, paperRanks), hitRates(paper)},
        {averagePrecision(honest, wanted.size()), hitRates(honest)}};
}

void summarise(Sample100Evaluation& evaluation)
{
    std::vector<double> paper;
    std::vector<double> honest;
    evaluation.lengths.clear();
    for (const double seconds : sample100Lengths)
        evaluation.lengths.push_back({seconds, 0, {}, {}});
    for (const Sample100Row& row : evaluation.rows) {
        if (row.relation.empty()) {
            paper.push_back(row.paper.averagePrecision);
            honest.push_back(row.honest.averagePrecision);
            add(evaluation.paper.hits, row.paper.hits);
            add(evaluation.honest.hits, row.honest.hits);
            continue;
        }
        for (Sample100LengthFigures& figures : evaluation.lengths) {
            if (figures.seconds != row.length)
                continue;
            ++figures.segments;
            add(figures.paper, row.paper.hits);
            add(figures.honest, row.honest.hits);
        }
    }
    evaluation.paper.averagePrecision = meanOf(paper).value_or(0);
    evaluation.paperInterval = bootstrapInterval(paper);
    evaluation.honest.averagePrecision = meanOf(honest).value_or(0);
    evaluation.honestInterval = bootstrapInterval(honest);
    const double queries = std::max<double>(1, static_cast<double>(paper.size()));
    divide(evaluation.paper.hits, queries);
    divide(evaluation.honest.hits, queries);
    for (Sample100LengthFigures& figures : evaluation.lengths) {
        divide(figures.paper, std::max(1, figures.segments));
        divide(figures.honest, std::max(1, figures.segments));
    }
}

} // namespace stemma
