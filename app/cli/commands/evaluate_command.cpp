#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/commands/evaluate_sample100.h"
#include "app/cli/commands/evaluation_library.h"
#include "app/cli/commands/evaluation_output.h"
#include "app/cli/import_observer.h"
#include "app/cli/query_json.h"
#include "core/pipeline/answer_scorer.h"
#include "core/pipeline/evaluator.h"
#include "ui/text/path_text.h"

namespace stemma
{
namespace
{

/// What a file that people or other programs wrote has wrong is said in its own words.
ExitCode failToRead(const CliSession& session, const Error& error)
{
    if (error.code != ErrorCode::InvalidArgument)
        return session.fail(error);
    session.say(QStringLiteral("%1: %2").arg(pathText(error.path), printable(error.detail)));
    return ExitCode::Error;
}

struct Answered {
    Answers answers;
    std::optional<EngineIdentity> engine;
    bool someFailed = false;
};

Result<Answered> askEngine(const CliSession& session, const Truth& truth, std::string& lines)
{
    const auto library = EvaluationLibrary::open(session);
    if (!library)
        return library.error();
    Engine& engine = library->engine();
    int done = 0;
    const auto answered = [&](const TruthQuery& query, const Result<QueryResult>& result) {
        if (!result)
            session.say(result.error());
        if (!session.options().savedAnswers.empty())
            lines += queryJson(engine, query.query, result) + '\n';
        session.progress(CliSession::tr("%1 of %2 queries").arg(++done).arg(truth.queries.size()));
    };
    auto run = answerTruth(engine, truth, importObserver(session), answered, session.stop());
    if (!run)
        return run.error();
    session.progress({});
    return Answered{std::move(run->answers), engine.identity(), !run->failures.empty()};
}

Result<Answered> answersFor(const CliSession& session, const Truth& truth, std::string& lines)
{
    if (session.options().answers.empty())
        return askEngine(session, truth, lines);
    auto answers = readAnswers(session.options().answers);
    if (!answers)
        return answers.error();
    const auto missing = std::ranges::count_if(
        truth.queries, [&](const TruthQuery& query) { return !answers->contains(query.query); });
    if (missing > 0)
        session.say(CliSession::tr("%1 of %2 queries have no answer and count as nothing found")
                        .arg(missing)
                        .arg(truth.queries.size()));
    return Answered{*std::move(answers), {}, false};
}

ExitCode evaluateBenchmark(const CliSession& session, const std::filesystem::path& file)
{
    const CliOptions& options = session.options();
    const auto truth = readTruth(file);
    if (!truth)
        return failToRead(session, truth.error());
    std::string lines;
    const auto answered = answersFor(session, *truth, lines);
    if (!answered)
        return failToRead(session, answered.error());
    const Evaluation evaluation = scoreAnswers(*truth, answered->answers);
    if (!options.csv.empty() && !writeFile(session, options.csv, evaluationCsv(evaluation)))
        return ExitCode::Error;
    if (!options.plot.empty() && !writeFile(session, options.plot, calibrationSvg(evaluation)))
        return ExitCode::Error;
    if (!options.savedAnswers.empty() && !writeFile(session, options.savedAnswers, lines))
        return ExitCode::Error;
    // Last: whoever reads the table may stop reading, which ends the program.
    if (options.json)
        session.print(evaluationJson(evaluation, file, answered->engine));
    else
        printEvaluation(session, evaluation);
    return answered->someFailed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace

ExitCode runEvaluate(const CliSession& session)
{
    const auto path = absolutePath(session.options().arguments.front());
    if (session.options().audio.empty())
        return evaluateBenchmark(session, path);
    const auto annotations = readSample100(path);
    if (!annotations)
        return failToRead(session, annotations.error());
    return evaluateSample100Recordings(session, path, *annotations);
}

} // namespace stemma
