#include "core/pipeline/evaluator.h"

namespace stemma
{

Result<std::vector<AnswerMatch>> answerOf(const Engine& engine, const QueryResult& result)
{
    std::vector<AnswerMatch> answer;
    for (const Match& match : result.matches) {
        const auto track = engine.track(match.track);
        if (!track)
            return track.error();
        AnswerMatch said{
            track->path,
            match.score,
            match.tempoRatio,
            match.pitchShift,
            match.tempoRatioError,
            match.pitchShiftError,
            {{match.query, match.reference}}};
        for (const Occurrence& occurrence : match.occurrences)
            said.places.push_back({occurrence.query, occurrence.reference});
        answer.push_back(std::move(said));
    }
    return answer;
}

Result<AnsweredTruth> answerTruth(
    Engine& engine, const Truth& truth, const ImportObserver& importing,
    const std::function<void(const TruthQuery&, const Result<QueryResult>&)>& answered,
    std::stop_token stop)
{
    const auto imported = engine.import(truth.library, importing, stop);
    if (!imported)
        return imported.error();
    AnsweredTruth run{{}, imported->failures};
    for (const TruthQuery& query : truth.queries) {
        const auto result
            = engine.query(query.query, {.threshold = 0, .top = 0, .region = {}}, {}, stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        answered(query, result);
        if (!result) {
            run.failures.push_back({query.query, result.error()});
            continue;
        }
        auto answer = answerOf(engine, *result);
        if (!answer)
            return answer.error();
        run.answers[query.query] = *std::move(answer);
    }
    return run;
}

} // namespace stemma
