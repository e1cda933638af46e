#include "app/cli/options.h"

#include "app/absolute_path.h"
#include "app/installation.h"
#include "app/web_link.h"
#include "core/report/export/export_formats.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <map>

namespace stemma
{
namespace
{

std::vector<std::string> exportFormatNames()
{
    std::vector<std::string> names;
    for (const ExportFormatInfo& info : exportFormats())
        names.emplace_back(info.name);
    return names;
}

/// What a single option cannot see by itself is wrong usage like any other.
void checkSearchOptions(const CliOptions& options, bool given)
{
    if (given && options.command != CliCommand::Query && options.command != CliCommand::Report)
        throw CLI::ValidationError(
            "--top, --threshold, --from and --to", "belong to query and report");
    // The checks of the single options let "nan" pass, which is neither below nor above a bound.
    if (std::isnan(options.threshold))
        throw CLI::ValidationError("--threshold", "must be a number");
    if (!std::isfinite(options.from.value_or(0)) || std::isnan(options.to.value_or(0)))
        throw CLI::ValidationError("--from and --to", "must be numbers");
    if (options.from && options.to && *options.from >= *options.to)
        throw CLI::ValidationError("--from", "must be before --to");
}

constexpr auto reportFooter
    = "The end of the output's name decides: .pdf, .html, .txt, .csv (matches), .json\n"
      "(evidence), .labels.txt (Audacity), .svl and .boxes.csv (Sonic Visualiser), .vtt.\n"
      "--format png and wav write pictures and clips of every match into a folder.\n"
      "With --format, --output may be a folder: the file in it is named after the recording.\n"
      "A file called - is written as ./-.\n"
      "\n"
      "Exit codes of --verify: 0 all agrees, 3 something could not be compared,\n"
      "5 the evidence does not match its digest, 6 made with other models,\n"
      "7 a recording is missing, 8 a recording has another sound, 9 the PDF is damaged\n"
      "or no report. Of several the first of 5, 8, 6, 7, 3; each has its line.";

/// The flag that makes report check one instead of writing it.
CLI::Option* addVerification(CLI::App& report, bool& asked, std::string& audio)
{
    auto* verify = report.add_flag(
        "--verify", asked,
        "Check the evidence of a report against its digest, the models and the audio");
    report
        .add_option("--audio", audio, "With --verify: folder to look in for recordings that moved")
        ->needs(verify);
    return verify;
}

/// As what a report is written, and what its first page says.
void addExports(CLI::App& report, CliOptions& options)
{
    auto* formats = report.add_option(
        "--format", options.formats,
        "What to write, where the name of the output does not tell; may be repeated");
    formats->expected(1)->take_all()->check(CLI::IsMember(exportFormatNames()));
    report.add_flag("--all", options.allFormats, "Write all formats into the folder --output")
        ->excludes(formats);
    report.add_flag("--force", options.force, "Overwrite existing files");
    report
        .add_option(
            "--paper", options.paper, "Paper of a PDF (default: by the country of the locale)")
        ->check(CLI::IsMember({"a4", "letter"}));
    report.add_option("--case", options.caseName, "Name of the case, for the first page");
    report.add_option("--by", options.preparedBy, "Who prepared the report, for the first page");
    report.add_option("--for", options.preparedFor, "Whom it is for, for the first page");
}

} // namespace

ParsedCommandLine parseCommandLine(int argc, const char* const* argv)
{
    CliOptions options;
    options.library = defaultLibrary();
    options.weights = installation().weights;

    CLI::App app("Finds samples: pieces of one recording reused in another.", "stemma-cli");
    app.fallthrough(); // global options may stand after the command
    app.require_subcommand(1);
    app.set_version_flag("--version", STEMMA_VERSION);
    app.footer("Exit codes: 0 done, 1 error, 2 wrong usage, 3 done with some files failed,\n"
               "4 interrupted (work kept); those of report --verify in its help.\n"
               "Results go to stdout, progress and messages to stderr.");
    std::string library;
    std::string weights;
    std::string output;
    std::string audio;
    std::string answers;
    std::string savedAnswers;
    std::string csv;
    std::string plot;
    bool verify = false;
    app.add_option(
        "--library", library, "Library folder, or a case file (default: the XDG data folder)");
    app.add_option("--weights", weights, "Folder with the models' weights");
    app.add_flag("--json", options.json, "Print JSON, one object a line");
    app.add_option("--threads", options.threads, "Threads to use (default: one per core)")
        ->check(CLI::Range(1, 256));

    auto* search = app.add_option_group("Search", "For query and report");
    search->add_option("--top", options.top, "At most so many matches a query")
        ->check(CLI::Range(1, 1'000'000));
    search->add_option("--threshold", options.threshold, "Lowest score that is shown, 0..1 (0.5)")
        ->check(CLI::Range(0.0, 1.0));
    search->add_option("--from", options.from, "Search only from this second of the query")
        ->check(CLI::NonNegativeNumber);
    search->add_option("--to", options.to, "Search only up to this second of the query")
        ->check(CLI::NonNegativeNumber);

    std::map<const CLI::App*, CliCommand> commands;
    const auto command = [&](const char* name, CliCommand id, const char* what) {
        CLI::App* sub = app.add_subcommand(name, what);
        commands[sub] = id;
        return sub;
    };
    auto& arguments = options.arguments;

    command("import", CliCommand::Import, "Add files and folders to the library; resumable")
        ->add_option("PATH", arguments, "Audio files, or folders to walk")
        ->required();
    auto* query = command("query", CliCommand::Query, "Find samples in recordings");
    query->add_option("FILE", arguments, "Recordings to search in")->required();
    query->add_flag(
        "--keep", options.keep,
        "Keep the answers in the library, as the window does, for reports and case files");
    command("tracks", CliCommand::Tracks, "List the library");
    command("info", CliCommand::Info, "About the library, or about tracks")
        ->add_option("TRACK", arguments, "Paths or numbers of tracks");
    command("remove", CliCommand::Remove, "Take tracks out of the library (files stay)")
        ->add_option("TRACK", arguments, "Paths, folders or numbers of tracks")
        ->required();
    command(
        "relocate", CliCommand::Relocate,
        "Say that what lay below the folder OLD lies below NEW, as a drive mounted elsewhere does")
        ->add_option("OLD NEW", arguments, "The two folders")
        ->required()
        ->expected(2);
    command("duplicates", CliCommand::Duplicates, "List the files that hold the same sound");
    auto* evaluate = command(
        "evaluate", CliCommand::Evaluate,
        "Measure the engine against a ground truth, in a library of its own that is deleted at\n"
        "the end; one that --library names is kept, and what it lacks is imported into it.");
    evaluate
        ->add_option(
            "TRUTH", arguments,
            "truth.json of a benchmark; with --audio a folder with the annotations of\n"
            "Sample100-ext: samples.csv, annotations/*.json and, if there is one, tracks.csv")
        ->required()
        ->expected(1);
    auto* recordings = evaluate->add_option(
        "--audio", audio,
        "Folder with the recordings that the annotations speak of, named by their ids\n"
        "(T001.flac, \"T001 - ....mp3\") or, with tracks.csv, by artist and title; all others in\n"
        "it compete as noise");
    auto* fromFile = evaluate->add_option(
        "--answers", answers,
        "Score the answers of this file, one JSON object a line as query --json prints them,\n"
        "instead of asking the engine");
    auto* toFile = evaluate->add_option(
        "--save-answers", savedAnswers, "Write the engine's answers to this file, for --answers");
    recordings->excludes(fromFile)->excludes(toFile);
    fromFile->excludes(toFile);
    evaluate->add_option("--csv", csv, "Write a table with a line for each query to this file");
    evaluate->add_option("--plot", plot, "Draw the calibration of the score into this file (SVG)")
        ->excludes(recordings);
    evaluate->footer(
        "mAP: all recordings compete, references that are not reported count as missed; the\n"
        "interval is a bootstrap over queries with a fixed seed. Calibration: the expected\n"
        "calibration error over ten bins of equal width, once of the best score of every\n"
        "(query, reference) that was reported with at least 0.05, once of the best score of each\n"
        "query that has one, queries without a sample included. --json prints all figures.\n"
        "Sample100: whole queries, and the first 5, 7, 10, 15 and 20 seconds of every annotated\n"
        "segment that is long enough; once as the paper scores (noise is passed over, average\n"
        "precision at 20 over the references found), once with all recordings competing and\n"
        "all references to be found.");
    auto* report
        = command("report", CliCommand::Report, "Write a report about one recording, or check one");
    report->add_option("FILE", arguments, "The recording, or the report to verify")
        ->required()
        ->expected(1);
    auto* written = report->add_option(
        "-o,--output", output, "File or folder to write; - for standard output, with --format");
    addVerification(*report, verify, audio)->excludes(written);
    addExports(*report, options);
    report->footer(reportFooter);
    auto* const saved = command(
        "case", CliCommand::Case,
        "Save kept queries with their decisions as a file for a colleague, who opens it with or\n"
        "without the audio");
    saved
        ->add_option(
            "OUT", arguments,
            "Case file to write (*.stemma-case), then the recordings whose latest kept queries\n"
            "go into it (none: all kept queries); query --keep keeps them")
        ->required();
    auto* const replace = saved->add_flag("--force", options.force, "Overwrite an existing file");
    bool merge = false;
    saved
        ->add_flag(
            "--merge", merge,
            "Read the case files that are named instead, and add the decisions that were made in\n"
            "them to the same kept queries here; adding them again changes nothing")
        ->excludes(replace);

    try {
        app.parse(argc, argv);
        options.command = commands.at(app.get_subcommands().front());
        if (const auto problem = webLinkProblem(options.arguments); !problem.empty())
            throw CLI::ValidationError(problem);
        if (verify)
            options.command = CliCommand::Verify;
        else if (merge)
            options.command = CliCommand::MergeCases;
        else if (options.command == CliCommand::Report && output.empty())
            throw CLI::RequiredError("--output");
        checkSearchOptions(options, search->count_all() > 0);
    } catch (const CLI::ParseError& e) {
        const bool helped = app.exit(e) == static_cast<int>(CLI::ExitCodes::Success);
        return {{}, helped ? ExitCode::Done : ExitCode::Usage};
    }
    options.libraryNamed = !library.empty();
    if (!library.empty())
        options.library = absolutePath(library);
    if (!weights.empty())
        options.weights = absolutePath(weights);
    options.output = output;
    const auto given = [](const std::string& path) {
        return path.empty() ? std::filesystem::path() : absolutePath(path);
    };
    options.audio = given(audio);
    options.answers = given(answers);
    options.savedAnswers = given(savedAnswers);
    options.csv = given(csv);
    options.plot = given(plot);
    return {options, ExitCode::Done};
}

} // namespace stemma
