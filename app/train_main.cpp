// stemma-train: prepares audio, trains the models, and measures them.
#include "app/train_prepare.h"
#include "models/training/encoder_trainer.h"
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

int train(const TrainingOptions& options, const std::string& part, const std::stop_token& stop)
{
    if (part != "reranker") {
        if (const auto status = trainEncoder(options, say, stop); !status)
            return fail(status.error());
    }
    if (part != "encoder") {
        if (const auto status = trainReranker(options, say, stop); !status)
            return fail(status.error());
    }
    return 0;
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

void addTraining(CLI::App& app, TrainingOptions& options, std::string& part)
{
    app.add_option("shards", options.shards, "folder made by prepare")->required();
    app.add_option("-o,--output", options.run, "folder for checkpoints, log and weights")
        ->required();
    app.add_option("--part", part, "what to train")
        ->check(CLI::IsMember({"both", "encoder", "reranker"}))
        ->capture_default_str();
    app.add_option("--minutes", options.minutes, "training time")->capture_default_str();
    app.add_option("--steps", options.steps, "instead of minutes: repeatable length");
    app.add_option("--threads", options.threads, "threads")->capture_default_str();
    app.add_option("--seed", options.seed, "of weights, order and augmentation")
        ->capture_default_str();
    app.add_option("--device", options.device, "cpu, cuda or cuda:1")->capture_default_str();
    app.add_option("--batch", options.batch, "pairs a step")
        ->capture_default_str()
        ->check(CLI::Range(2, 65536));
    app.add_option("--learning-rate", options.learningRate, "peak")->capture_default_str();
    app.add_option("--temperature", options.temperature, "where the loss's temperature starts")
        ->capture_default_str();
    app.add_option(
           "--tempo-hypotheses", options.tempoHypotheses,
           "tempo ratios under which a query is embedded, in training as in use")
        ->capture_default_str()
        ->check(CLI::Range(1, 64));
    app.add_flag(
        "!--bypass-graph", options.network.graphBlocks, "skip the graph blocks, to measure them");
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

    TrainingOptions trainingOptions;
    std::string part = "both";
    auto* trainCommand
        = app.add_subcommand("train", "graph encoder, then reranker; goes on from checkpoints");
    addTraining(*trainCommand, trainingOptions, part);

    FingerprintFit fit;
    auto* fitCommand
        = app.add_subcommand("fit-fingerprint", "the whitening of the training-free fingerprint");
    fitCommand->add_option("shards", fit.shards, "folder made by prepare")->required();
    fitCommand->add_option("-o,--output", fit.weights, "weights file to write")->required();
    fitCommand->add_option("--dimension", fit.dimension, "floats per fingerprint")
        ->capture_default_str();
    fitCommand->add_option("--segments", fit.segments, "at most so many")->capture_default_str();
    fitCommand->add_option("--threads", fit.threads, "threads")->capture_default_str();

    EvaluateOptions evaluateOptions;
    auto* evaluateCommand
        = app.add_subcommand("evaluate", "finds each pair's partner among all pairs, per model");
    evaluateCommand->add_option("shards", evaluateOptions.shards, "folder made by prepare")
        ->required();
    evaluateCommand->add_option("weights", evaluateOptions.weights, "weights files")->required();
    evaluateCommand->add_option("--pairs", evaluateOptions.pairs, "how many")
        ->capture_default_str();
    evaluateCommand->add_option("--seed", evaluateOptions.seed, "of the pairs")
        ->capture_default_str();
    evaluateCommand->add_option("--threads", evaluateOptions.threads, "threads")
        ->capture_default_str();
    evaluateCommand->add_flag(
        "--all-tracks", evaluateOptions.allTracks,
        "draw from all tracks instead of those held out of training (for shards never trained on)");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const InterruptWatch watch;
    if (prepareCommand->parsed())
        return prepare(prepareOptions, watch.token());
    if (trainCommand->parsed())
        return train(trainingOptions, part, watch.token());
    const auto status = fitCommand->parsed() ? fitFingerprint(fit, say, watch.token())
                                             : evaluateModels(evaluateOptions, say, watch.token());
    return status ? 0 : fail(status.error());
}
