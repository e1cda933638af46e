#include "core/pipeline/evaluator.h"

#include "core/pipeline/ranking_metrics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace stemma
{
namespace
{

/// The best match of every reference, by path.
using BestMatches = std::map<std::filesystem::path, Match>;

class Tally
{
public:
    void add(const TruthQuery& query, const BestMatches& best)
    {
        double top = 0;
        std::vector<RankedItem> items;
        for (const auto& entry : best) {
            const bool relevant = std::ranges::any_of(
                query.samples, [&](const TruthSample& s) { return s.reference == entry.first; });
            items.push_back({entry.second.score, relevant});
            top = std::max(top, entry.second.score);
        }
        if (query.samples.empty()) {
            m_negativeScores.push_back(top);
            return;
        }
        m_positiveScores.push_back(top);
        m_precision += averagePrecision(items, query.samples.size());
        m_hits1 += hitRateAt(items, 1);
        m_hits5 += hitRateAt(items, 5);
        m_hits10 += hitRateAt(items, 10);
        for (const TruthSample& sample : query.samples)
            addEstimate(sample, best);
    }

    Evaluation evaluation() const
    {
        Evaluation e;
        e.positives = static_cast<int>(m_positiveScores.size());
        e.negatives = static_cast<int>(m_negativeScores.size());
        const double n = std::max(1, e.positives);
        e.meanAveragePrecision = m_precision / n;
        e.hitRate1 = m_hits1 / n;
        e.hitRate5 = m_hits5 / n;
        e.hitRate10 = m_hits10 / n;
        e.rejectionAuroc = auroc(m_positiveScores, m_negativeScores);
        e.found = m_found;
        e.tempoWithin2Percent = m_tempo / std::max(1, m_found);
        e.pitchWithinHalfSemitone = m_pitch / std::max(1, m_found);
        return e;
    }

private:
    void addEstimate(const TruthSample& sample, const BestMatches& best)
    {
        const auto it = best.find(sample.reference);
        if (it == best.end())
            return;
        const auto better = std::ranges::count_if(
            best, [&](const auto& other) { return other.second.score > it->second.score; });
        if (better >= 10)
            return;
        ++m_found;
        m_tempo += std::abs(it->second.tempoRatio / sample.tempoRatio - 1) <= 0.02;
        m_pitch += std::abs(it->second.pitchShift - sample.pitchShift) <= 0.5;
    }

    std::vector<double> m_positiveScores;
    std::vector<double> m_negativeScores;
    double m_precision = 0;
    double m_hits1 = 0;
    double m_hits5 = 0;
    double m_hits10 = 0;
    int m_found = 0;
    double m_tempo = 0;
    double m_pitch = 0;
};

Result<BestMatches> bestMatches(const Engine& engine, const QueryResult& result)
{
    BestMatches best;
    for (const Match& match : result.matches) {
        const auto track = engine.track(match.track);
        if (!track)
            return track.error();
        const auto [it, fresh] = best.try_emplace(track->path, match);
        if (!fresh && match.score > it->second.score)
            it->second = match;
    }
    return best;
}

} // namespace

Result<Evaluation> evaluate(
    Engine& engine, const Truth& truth, const ImportObserver& importing,
    const std::function<void(const TruthQuery&, const Result<QueryResult>&)>& answered,
    std::stop_token stop)
{
    const auto imported = engine.import(truth.library, importing, stop);
    if (!imported)
        return imported.error();
    Tally tally;
    std::vector<FailedFile> failures = imported->failures;
    for (const TruthQuery& query : truth.queries) {
        const auto result
            = engine.query(query.query, {.threshold = 0, .top = 0, .region = {}}, {}, stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        answered(query, result);
        if (!result) {
            failures.push_back({query.query, result.error()});
            tally.add(query, {});
            continue;
        }
        const auto best = bestMatches(engine, *result);
        if (!best)
            return best.error();
        tally.add(query, *best);
    }
    Evaluation evaluation = tally.evaluation();
    evaluation.failures = std::move(failures);
    return evaluation;
}

} // namespace stemma
