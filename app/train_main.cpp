// stemma-train: prepares audio, trains the models, and measures them.
#include "app/index_curve.h"
#include "app/plot_command.h"
#include "app/retrieval_benchmark.h"
#include "app/train_command.h"
#include "app/train_prepare.h"
#include "models/training/evaluation.h"
#include "models/training/fingerprint_fit.h"

#include <CLI/CLI.hpp>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace
{

using namespace stemma;

std::atomic<bool> interrupted = false;

/// Turns Ctrl-C into a stop request; a second one ends the program at once. (app/interrupt.h must come
/// before every other thread; this program links torch, whose libraries start theirs while they load.)
class InterruptWatch
{
public:
    InterruptWatch()
    {
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
    }
    std::stop_token token() const { return m_source.get_token(); }

private:
    static void onSignal(int signal)
    {
        if (interrupted.exchange(true))
            std::signal(signal, SIG_DFL);
    }

    std::stop_source m_source;
    std::jthread m_watcher{[this](const std::stop_token& ending) {
        while (!ending.stop_requested() && !interrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (interrupted)
            m_source.request_stop();
    }};
};

void say(const std::string& line)
{
    std::fprintf(stderr, "%s\n", line.c_str());
}

int fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        say("Interrupted; what was done is kept.");
        return 4;
    }
    const std::string where = error.path.empty() ? std::string() : " (" + error.path.string() + ")";
    say(std::string("error: ") + errorCodeName(error.code) + ": " + error.detail + where);
    return 1;
}

int prepare(const PrepareOptions& options, const std::stop_token& stop)
{
    const auto summary = prepareShards(options, say, stop);
    if (!summary)
        return fail(summary.error());
    say(std::to_string(summary->added) + " added with " + std::to_string(summary->stems)
        + " stems, " + std::to_string(summary->present) + " there already, "
        + std::to_string(summary->failed) + " failed");
    return summary->failed > 0 ? 3 : 0;
}

void addPreparation(CLI::App& app, PrepareOptions& options)
{
    app.add_option(
        "inputs", options.inputs, "folders, or lists of files: recordings, modules, MIDI files");
    app.add_option("-o,--output", options.shards, "folder for the shards")->required();
    app.add_option("--root", options.root, "what paths in lists are relative to");
    app.add_option("--threads", options.threads, "files at a time")->capture_default_str();
    app.add_option("--cap-minutes", options.capMinutes, "of each track")->capture_default_str();
    // One file each time, so that inputs may follow.
    app.add_option("--soundfont", options.soundFonts, "that MIDI and made-up songs play on")
        ->allow_extra_args(false);
    app.add_option("--licences", options.licences, "table with the columns path and licence")
        ->allow_extra_args(false);
    app.add_option("--generated", options.generated, "songs to make up")->capture_default_str();
    app.add_option("--first-seed", options.firstSeed, "of the made-up songs")
        ->capture_default_str();
}

struct EvaluateCommand {
    EvaluateOptions pairs;
    std::vector<std::filesystem::path> truths; ///< empty: pairs are made
    std::vector<std::filesystem::path> queries; ///< shards
};

void addEvaluation(CLI::App& app, EvaluateCommand& command)
{
    EvaluateOptions& pairs = command.pairs;
    app.add_option("shards", pairs.shards, "folder made by prepare")->required();
    app.add_option("weights", pairs.weights, "weights files")->required();
    app.add_option("--pairs", pairs.pairs, "how many")->capture_default_str();
    app.add_option("--seed", pairs.seed, "of the pairs")->capture_default_str();
    app.add_option("--threads", pairs.threads, "threads")->capture_default_str();
    app.add_flag(
        "--all-tracks", pairs.allTracks,
        "draw from all tracks instead of those held out of training (for shards never trained on)");
    auto* truth = app.add_option(
        "--truth", command.truths,
        "instead of making pairs: rank the shards, which are the library, for the queries of this "
        "truth.json; may be given again");
    truth->allow_extra_args(false);
    app.add_option("--queries", command.queries, "shards of a truth's queries; may be given again")
        ->needs(truth)
        ->allow_extra_args(false);
    app.add_option(
        "--reference-hop", pairs.hops.reference, "seconds, instead of what the weights say");
    app.add_option("--query-hop", pairs.hops.query, "the same of the query");
}

Status evaluate(const EvaluateCommand& command, const std::stop_token& stop)
{
    if (command.truths.empty())
        return evaluateModels(command.pairs, say, stop);
    RetrievalBenchmark benchmark{
        command.truths, command.queries, command.pairs.weights, command.pairs.threads,
        command.pairs.hops};
    benchmark.shards.push_back(command.pairs.shards);
    return measureRetrieval(benchmark, say, stop);
}

void addIndexCurve(CLI::App& app, IndexCurve& curve)
{
    app.add_option("shards", curve.shards, "of the library and of the queries, made by prepare")
        ->required();
    app.add_option("--truth", curve.truth, "truth.json")->required();
    app.add_option("--weights", curve.weights, "of the encoder")->required();
    app.add_option("--distractors", curve.distractors, "shards of more music; may be given again")
        ->allow_extra_args(false);
    app.add_option("--lists", curve.lists, "inverted lists that a query reads; may be given again")
        ->allow_extra_args(false)
        ->check(CLI::Range(1, 65536))
        ->capture_default_str();
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Prepares audio, trains Stemma's models, and measures them.", "stemma-train");
    app.require_subcommand(1);

    PrepareOptions prepareOptions;
    auto* prepareCommand
        = app.add_subcommand("prepare", "music to shards of spectral maps; resumable");
    addPreparation(*prepareCommand, prepareOptions);

    TrainCommand training;
    auto* trainCommand
        = app.add_subcommand("train", "graph encoder, then reranker; goes on from checkpoints");
    addTraining(*trainCommand, training);

    FingerprintFit fit;
    auto* fitCommand
        = app.add_subcommand("fit-fingerprint", "the whitening of the training-free fingerprint");
    fitCommand->add_option("shards", fit.shards, "folder made by prepare")->required();
    fitCommand->add_option("-o,--output", fit.weights, "weights file to write")->required();
    fitCommand->add_option("--seconds", fit.seconds, "of a segment")->capture_default_str();
    fitCommand->add_option("--dimension", fit.dimension, "floats per fingerprint")
        ->capture_default_str();
    fitCommand->add_option("--segments", fit.segments, "at most so many")->capture_default_str();
    fitCommand->add_option("--threads", fit.threads, "threads")->capture_default_str();

    EvaluateCommand evaluation;
    auto* evaluateCommand = app.add_subcommand(
        "evaluate", "finds each pair's partner among all pairs, per model; or ranks a library");
    addEvaluation(*evaluateCommand, evaluation);

    IndexCurve curve;
    auto* curveCommand = app.add_subcommand(
        "index-curve", "how many tracks and places the index finds, and what that costs");
    addIndexCurve(*curveCommand, curve);

    std::vector<std::filesystem::path> runs;
    std::filesystem::path picture;
    auto* plotCommand
        = app.add_subcommand("plot", "the validation curves of several runs in one picture");
    plotCommand->add_option("runs", runs, "folders of runs")->required();
    plotCommand->add_option("-o,--output", picture, "NAME.svg, or NAME.csv for a table")
        ->required();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const InterruptWatch watch;
    if (prepareCommand->parsed())
        return prepare(prepareOptions, watch.token());
    const auto status = trainCommand->parsed() ? runTrainCommand(training, say, watch.token())
        : fitCommand->parsed()                 ? fitFingerprint(fit, say, watch.token())
        : plotCommand->parsed()                ? plotRuns(runs, picture)
        : curveCommand->parsed()               ? measureIndex(curve, say, watch.token())
                                               : evaluate(evaluation, watch.token());
    return status ? 0 : fail(status.error());
}
