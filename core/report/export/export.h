// Writes a report in any format, to a file or as several files into a folder.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/task_runner.h"
#include "core/report/atomic_file.h"
#include "core/report/export/export_formats.h"
#include "core/report/paper_size.h"
#include "core/report/report.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

struct ExportTarget {
    std::filesystem::path path;
    /// Whether it is a folder, made when only its last level is missing; files are named after the query then.
    /// Several formats, pictures and clips need one.
    bool folder = false;
    Overwrite overwrite = Overwrite::No;
    // Of a PDF.
    std::optional<PaperSize> paper = {}; ///< none: what the default locale's country prints on
    TaskRunner* runner = nullptr; ///< packs the figures; null: on the calling thread
};

/// A file that could not be made, e.g. a clip whose recording is gone.
struct MissingFile {
    std::filesystem::path file;
    Error reason;
    /// Whether the file that the reason names can be read and is another one than the one that was compared.
    bool changed = false;
};

struct ExportOutcome {
    std::vector<std::filesystem::path> files; ///< in the order in which they were written
    std::vector<MissingFile> missing; ///< the others were written all the same
    int cutMatches = 0; ///< whose clips hold less than the match, as their names say
};

/// The document that @p format has as a file, for those that are one file; labels, layers and boxes are of the query.
/// Of @p target only what a PDF needs counts. PDF needs a QGuiApplication. Any thread.
/// Errors: InvalidArgument (pictures and clips), Cancelled, Internal.
Result<std::string> exportBytes(
    const Report& report, ExportFormat format, const ExportTarget& target,
    const std::stop_token& stop);

/// Each file appears whole or not at all; those that were finished before an error or a stop stay. Labels, layers and
/// boxes are of the query; into a folder those of each reference are written, too, with its letter in the name.
/// Before anything is written all targets are looked at. Progress: Stage::Saving, by files.
/// PDF needs a QGuiApplication. Any thread; clips take about a second for every eight.
/// Errors: those of writeAtomically(), InvalidArgument (a format that needs a folder, a file where one is needed),
/// Cancelled, Internal.
Result<ExportOutcome> exportReport(
    const Report& report, const std::vector<ExportFormat>& formats, const ExportTarget& target,
    const ProgressSink& progress, const std::stop_token& stop);

} // namespace stemma
