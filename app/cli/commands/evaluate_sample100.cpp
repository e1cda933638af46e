#include "app/cli/commands/evaluate_sample100.h"

#include "app/cli/commands/evaluation_library.h"
#include "app/cli/commands/sample100_output.h"
#include "app/cli/import_observer.h"
#include "core/library/scanner.h"
#include "core/pipeline/sample100_evaluator.h"
#include "ui/text/path_text.h"

#include <utility>

namespace stemma
{
namespace
{

QString trackText(const Sample100Annotations& annotations, const std::string& id)
{
    const auto it = annotations.tracks.find(id);
    if (it == annotations.tracks.end())
        return QString::fromStdString(id);
    return QStringLiteral("%1 (%2: %3)")
        .arg(QString::fromStdString(id), printable(it->second.artist), printable(it->second.title));
}

void sayWhatIsMissing(
    const CliSession& session, const Sample100Annotations& annotations,
    const Sample100Recordings& recordings)
{
    for (const std::string& id : recordings.missing)
        session.say(CliSession::tr("No recording of %1: left out").arg(trackText(annotations, id)));
}

/// The figures and what gave them; a temporary library is gone when it returns.
Result<std::pair<Sample100Run, EngineIdentity>> askEngine(
    const CliSession& session, const Sample100Annotations& annotations,
    const Sample100Recordings& recordings)
{
    const auto library = EvaluationLibrary::open(session);
    if (!library)
        return library.error();
    const auto progress = [&session](int done, int all) {
        session.progress(CliSession::tr("%1 of %2 queries").arg(done).arg(all));
    };
    auto run = evaluateSample100(
        library->engine(), annotations, recordings, importObserver(session), progress,
        session.stop());
    if (!run)
        return run.error();
    session.progress({});
    return std::pair(*std::move(run), library->engine().identity());
}

} // namespace

ExitCode evaluateSample100Recordings(
    const CliSession& session, const std::filesystem::path& folder,
    const Sample100Annotations& annotations)
{
    const CliOptions& options = session.options();
    const auto scan = scanForAudio({options.audio}, session.stop());
    for (const Error& problem : scan.problems)
        session.say(problem);
    std::vector<std::filesystem::path> files;
    for (const ScannedFile& file : scan.files)
        files.push_back(file.path);
    const auto recordings = findRecordings(annotations, options.audio, files);
    sayWhatIsMissing(session, annotations, recordings);

    const auto answered = askEngine(session, annotations, recordings);
    if (!answered)
        return session.fail(answered.error());
    const auto& [run, engine] = *answered;
    for (const FailedFile& failure : run.failures)
        session.say(failure.error);
    if (run.evaluation.queries.present == 0) {
        session.say(CliSession::tr("%1: no query with a reference of its own is in this folder")
                        .arg(pathText(options.audio)));
        return ExitCode::Error;
    }
    if (!options.csv.empty() && !writeFile(session, options.csv, sample100Csv(run.evaluation)))
        return ExitCode::Error;
    // Last: whoever reads the table may stop reading, which ends the program.
    if (options.json)
        session.print(sample100Json(run.evaluation, recordings.missing, folder, engine));
    else
        printSample100(session, run.evaluation);
    return run.failures.empty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace stemma
