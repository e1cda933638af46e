// What the user asked for on the command line.
#pragma once

#include "core/base/time_range.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

enum class CliCommand {
    Import,
    Query,
    Tracks,
    Info,
    Remove,
    Relocate,
    Duplicates,
    Evaluate,
    Report,
    Verify,
    Case,
    MergeCases
};

/// The documented exit codes.
enum class ExitCode {
    Done = 0,
    Error = 1,
    Usage = 2,
    SomeFailed = 3,
    Interrupted = 4,
    // Of report --verify; of several the gravest: 5, 8, 6, 7.
    EvidenceAltered = 5,
    OtherModel = 6,
    AudioMissing = 7,
    AudioChanged = 8,
    NoReport = 9 ///< the PDF is damaged, or no report
};

struct CliOptions {
    CliCommand command = CliCommand::Tracks;
    std::filesystem::path library;
    bool libraryNamed = false; ///< false: the default one
    std::filesystem::path weights;
    bool json = false;
    bool force = false;
    int threads = 0; ///< 0: one per core
    int top = 0; ///< 0: all
    double threshold = 0.5;
    bool keep = false; ///< the answers of query
    std::optional<double> from; ///< seconds
    std::optional<double> to;
    std::filesystem::path output; ///< of a report; a case's is the first argument
    /// Folder with the recordings of published annotations, or with those of a report that moved; may be empty.
    std::filesystem::path audio;
    // Of report.
    std::vector<std::string> formats; ///< names of export formats; empty: by the name of the output
    bool allFormats = false;
    std::string paper; ///< "a4", "letter"; empty: by the locale
    std::string caseName;
    std::string preparedBy;
    std::string preparedFor;
    // Of evaluate; empty when not given.
    std::filesystem::path answers; ///< answers to score instead of asking the engine
    std::filesystem::path savedAnswers;
    std::filesystem::path csv;
    std::filesystem::path plot;
    std::vector<std::string> arguments; ///< files, folders or tracks, as bytes
};

/// The options, or the exit code when the program has nothing left to do (help, version, wrong usage); what
/// there was to say has been printed.
struct ParsedCommandLine {
    std::optional<CliOptions> options;
    ExitCode exit = ExitCode::Done;
};

ParsedCommandLine parseCommandLine(int argc, const char* const* argv);

} // namespace stemma
