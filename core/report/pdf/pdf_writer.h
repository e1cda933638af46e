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
#include <string>

namespace stemma
{

struct PdfOptions {
    PageSettings page;
    TaskRunner* runner = nullptr; ///< packs the figures; null: on the calling thread
    /// Told after each page, one call at a time, how many are drawn. May be empty.
    std::function<void(int done, int pages)> progress;
    std::stop_token stop;
    Overwrite overwrite = Overwrite::Yes; ///< of writePdf()
};

/// Pages with vector text, embedded fonts, an outline and lossless figures at 300 dpi; the evidence and
/// the table of matches are attached, and the digest of the evidence stands on every page. The words are in the
/// language of the installed translators, the numbers in the default locale, the time codes always h:mm:ss.mmm. The
/// same report gives the same bytes, another Report::createdAt other dates.
/// Needs a QGuiApplication (the offscreen platform will do) and may run on any thread.
/// Errors: Cancelled, Internal (no QGuiApplication).
Result<std::string> pdfBytes(const Report& report, const PdfOptions& options = {});
/// The same as a file, which appears whole or not at all. Errors: those of writeAtomically() as well.
Status
writePdf(const Report& report, const std::filesystem::path& file, const PdfOptions& options = {});

} // namespace stemma
