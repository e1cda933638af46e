#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/import_observer.h"
#include "app/cli/query_json.h"
#include "core/pipeline/evaluator.h"
#include "ui/text/path_text.h"

namespace stemma
{
namespace
{

void printTable(const CliSession& session, const Evaluation& e)
{
    const auto row = [&session](const QString& name, double value) {
        session.print(QStringLiteral("%1 %2").arg(name, -44).arg(value, 0, 'f', 3));
    };
    session.print(
        CliSession::tr("%1 queries with samples, %2 without").arg(e.positives).arg(e.negatives));
    row(CliSession::tr("mAP"), e.meanAveragePrecision);
    row(CliSession::tr("hit rate @1"), e.hitRate1);
    row(CliSession::tr("hit rate @5"), e.hitRate5);
    row(CliSession::tr("hit rate @10"), e.hitRate10);
    row(CliSession::tr("rejection, AUROC"), e.rejectionAuroc);
    row(CliSession::tr("tempo ratio within 2 % (of %1 found)").arg(e.found), e.tempoWithin2Percent);
    row(CliSession::tr("pitch within half a semitone"), e.pitchWithinHalfSemitone);
}

} // namespace

ExitCode runEvaluate(const CliSession& session)
{
    const auto truth = readTruth(absolutePath(session.options().arguments.front()));
    if (!truth)
        return session.fail(truth.error());
    const auto engine = session.engine(Access::ReadWrite);
    if (!engine)
        return session.fail(engine.error());
    int done = 0;
    const auto answered = [&](const TruthQuery& query, const Result<QueryResult>& result) {
        if (!result)
            session.say(result.error());
        if (session.options().json)
            session.print(queryJson(**engine, query.query, result));
        session.progress(CliSession::tr("%1 of %2 queries").arg(++done).arg(truth->queries.size()));
    };
    const auto evaluation
        = evaluate(**engine, *truth, importObserver(session), answered, session.stop());
    if (!evaluation)
        return session.fail(evaluation.error());
    session.progress({});
    // With --json the answers themselves are the result, for other scorers.
    if (!session.options().json)
        printTable(session, *evaluation);
    return evaluation->failures.empty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace stemma
