#include "core/pipeline/answer_scorer.h"

#include "core/pipeline/localisation.h"
#include "core/pipeline/ranking_metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace stemma
{
namespace
{

using References = std::set<std::filesystem::path>;
using BestScores = std::map<std::filesystem::path, double>;

BestScores bestScores(const std::vector<AnswerMatch>& matches)
{
    BestScores best;
    for (const AnswerMatch& match : matches) {
        const auto [it, fresh] = best.try_emplace(match.reference, match.score);
        if (!fresh)
            it->second = std::max(it->second, match.score);
    }
    return best;
}

HitRates hitRates(std::span<const RankedItem> items)
{
    HitRates rates{};
    for (std::size_t i = 0; i < hitRanks.size(); ++i)
        rates[i] = hitRateAt(items, hitRanks[i]);
    return rates;
}

double mean(const std::vector<double>& values)
{
    return meanOf(values).value_or(0);
}

/// One estimate of all samples that carry it.
struct Estimates {
    std::vector<double> errors; ///< in the unit of the limits
    std::vector<double> covered; ///< of those with an interval: 1 where it holds the truth, else 0

    /// @param error in the unit of @p halfWidth, @p figure the same in that of the limits
    void add(double error, double figure, std::optional<double> halfWidth)
    {
        errors.push_back(figure);
        if (halfWidth)
            covered.push_back(error <= *halfWidth ? 1 : 0);
    }
};

template <std::size_t count>
EstimateFigures
estimateFigures(const Estimates& estimates, int found, const std::array<double, count>& limits)
{
    const std::vector<double>& errors = estimates.errors;
    EstimateFigures figures{
        static_cast<int>(errors.size()), found, medianOf(errors), {}, meanOf(estimates.covered)};
    for (std::size_t i = 0; i < count && !errors.empty(); ++i)
        figures.within[i] = static_cast<double>(std::ranges::count_if(
                                errors, [&](double error) { return error <= limits[i]; }))
            / static_cast<double>(errors.size());
    return figures;
}

/// Zeros and ones as values, so that their mean is a share.
struct Shares {
    std::vector<double> found;
    std::vector<double> strict;
    std::vector<double> boundary;
    std::vector<double> reference;

    void add(const Located& place)
    {
        found.push_back(place.found ? 1 : 0);
        strict.push_back(place.strict ? 1 : 0);
        if (place.boundaryError)
            boundary.push_back(*place.boundaryError);
        if (place.referenceRight)
            reference.push_back(*place.referenceRight ? 1 : 0);
    }
};

class Scorer
{
public:
    void add(const TruthQuery& query, const std::vector<AnswerMatch>& matches)
    {
        const BestScores best = bestScores(matches);
        References relevant;
        for (const TruthSample& sample : query.samples)
            relevant.insert(sample.reference);
        QueryFigures figures = figuresOf(query, best, relevant);
        const double top = figures.topScore.value_or(-std::numeric_limits<double>::infinity());
        if (figures.topScore)
            m_tops.push_back({top, figures.topCorrect});
        if (relevant.empty()) {
            m_negatives.push_back(top);
        } else {
            m_positives.push_back({top, figures.hits[0] >= 0.5});
            m_precisions.push_back(figures.averagePrecision);
            for (std::size_t i = 0; i < hitRanks.size(); ++i)
                m_hits[i].push_back(figures.hits[i]);
            for (const TruthSample& sample : query.samples)
                addSample(query, sample, matches, best, relevant);
        }
        m_result.queries.push_back(std::move(figures));
    }

    Evaluation finish() &&
    {
        Evaluation& e = m_result;
        e.positives = static_cast<int>(m_positives.size());
        e.negatives = static_cast<int>(m_negatives.size());
        e.meanAveragePrecision = mean(m_precisions);
        e.meanAveragePrecisionInterval = bootstrapInterval(m_precisions);
        for (std::size_t i = 0; i < hitRanks.size(); ++i)
            e.hits[i] = mean(m_hits[i]);
        e.hitInterval = bootstrapInterval(m_hits[0]);
        e.localisation
            = {static_cast<int>(m_places.found.size()), meanOf(m_places.found),
               meanOf(m_places.strict), medianOf(m_places.boundary), meanOf(m_places.reference)};
        e.tempo = estimateFigures(m_tempo, m_found, tempoLimits);
        e.pitch = estimateFigures(m_pitch, m_found, pitchLimits);
        e.rejection = rejectionOf(m_positives, m_negatives);
        const bool probabilities = std::ranges::all_of(
            m_pairs, [](const ScoredOutcome& o) { return o.score >= 0 && o.score <= 1; });
        if (probabilities) {
            e.pairCalibration = calibrationOf(m_pairs, calibrationFloor);
            e.topCalibration = calibrationOf(m_tops, 0);
        }
        for (auto& [label, group] : e.breakdown) {
            for (double& rate : group.hits)
                rate /= group.cases;
            group.located = meanOf(m_groupPlaces[label]);
        }
        return std::move(m_result);
    }

private:
    QueryFigures
    figuresOf(const TruthQuery& query, const BestScores& best, const References& relevant)
    {
        QueryFigures figures;
        figures.query = query.query;
        figures.relevant = relevant.size();
        std::vector<RankedItem> items;
        for (const auto& [reference, score] : best) {
            const bool right = relevant.contains(reference);
            items.push_back({score, right});
            m_pairs.push_back({score, right});
            if (!figures.topScore || score > *figures.topScore
                || (score == *figures.topScore && figures.topCorrect && !right)) {
                figures.topScore = score;
                figures.topReference = reference;
                figures.topCorrect = right;
            }
        }
        figures.averagePrecision = averagePrecision(items, relevant.size());
        figures.hits = hitRates(items);
        figures.firstRelevant = firstRelevant(items);
        return figures;
    }

    void addSample(
        const TruthQuery& query, const TruthSample& sample, const std::vector<AnswerMatch>& matches,
        const BestScores& best, const References& relevant)
    {
        std::vector<RankedItem> alone;
        for (const auto& [reference, score] : best) {
            if (reference == sample.reference || !relevant.contains(reference))
                alone.push_back({score, reference == sample.reference});
        }
        const HitRates hits = hitRates(alone);
        std::vector<AnswerPlace> places;
        const AnswerMatch* lead = nullptr;
        for (const AnswerMatch& match : matches) {
            if (match.reference != sample.reference)
                continue;
            places.insert(places.end(), match.places.begin(), match.places.end());
            if (!lead || match.score > lead->score)
                lead = &match;
        }
        if (hits.back() >= 0.5 && lead)
            addEstimates(sample, *lead);
        const auto located = locate(sample, places);
        for (const Located& place : located)
            m_places.add(place);
        ++m_result.samples;
        for (const BreakdownLabel& label : breakdownLabels(query, sample)) {
            GroupFigures& group = m_result.breakdown[label];
            ++group.cases;
            for (std::size_t i = 0; i < hitRanks.size(); ++i)
                group.hits[i] += hits[i];
            for (const Located& place : located)
                m_groupPlaces[label].push_back(place.found ? 1 : 0);
        }
    }

    void addEstimates(const TruthSample& sample, const AnswerMatch& match)
    {
        ++m_found;
        if (match.tempoRatio) {
            const double error = std::abs(*match.tempoRatio - sample.tempoRatio);
            m_tempo.add(error, error / sample.tempoRatio * 100, match.tempoRatioError);
        }
        if (match.pitchShift) {
            const double error = std::abs(*match.pitchShift - sample.pitchShift);
            m_pitch.add(error, error, match.pitchShiftError);
        }
    }

    Evaluation m_result;
    std::vector<TopAnswer> m_positives;
    std::vector<double> m_negatives;
    std::vector<double> m_precisions;
    std::array<std::vector<double>, hitRanks.size()> m_hits;
    std::vector<ScoredOutcome> m_pairs;
    std::vector<ScoredOutcome> m_tops;
    Shares m_places;
    std::map<BreakdownLabel, std::vector<double>> m_groupPlaces;
    int m_found = 0;
    Estimates m_tempo;
    Estimates m_pitch;
};

} // namespace

Evaluation scoreAnswers(const Truth& truth, const Answers& answers)
{
    Scorer scorer;
    References library(truth.library.begin(), truth.library.end());
    for (const TruthQuery& query : truth.queries) {
        const auto it = answers.find(query.query);
        scorer.add(query, it == answers.end() ? std::vector<AnswerMatch>() : it->second);
    }
    Evaluation evaluation = std::move(scorer).finish();
    evaluation.library = library.size();
    return evaluation;
}

} // namespace stemma
