// A report as a PDF file.
#pragma once

#include "core/base/result.h"
#include "core/base/task_runner.h"
#include "core/report/atomic_file.h"
#include "core/report/pdf/page_settings.h"
#include "core/report/report.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace stemma
{

struct PdfOptions {
    PageSettings page;
    TaskRunner* runner = nullptr; ///< packs the figures; null: on the calling thread
    /// Told after each page, one call at a time, how many are drawn. May be empty.
    std::function<void(int done, int pages)> progress;
    std::stop_token stop;
    Overwrite overwrite = Overwrite::Yes;
};

/// Writes pages with vector text, embedded fonts, an outline and lossless figures at 300 dpi; the evidence and
/// the table of matches are attached, and the digest of the evidence stands on every page. The words are in the
/// language of the installed translators, the numbers in the default locale, the time codes always h:mm:ss.mmm. The
/// same report gives the same bytes, another Report::createdAt other dates. The file appears whole or not at all.
/// Needs a QGuiApplication (the offscreen platform will do) and may run on any thread.
/// Errors: those of writeAtomically(), Cancelled, Internal (no QGuiApplication).
Status
writePdf(const Report& report, const std::filesystem::path& file, const PdfOptions& options = {});

} // namespace stemma
