// A report as a PDF file: a page of summary, then a page for each match.
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <filesystem>

namespace stemma
{

/// Writes A4 pages with vector text, embedded fonts and lossless figures at 300 dpi. The words are in the
/// language of the installed translators, the numbers in the default locale, the time codes always
/// h:mm:ss.mmm. The file appears whole or not at all.
/// Needs a QGuiApplication (the offscreen platform will do) and may run on any thread.
/// Errors: FileNotFound (no such folder), PermissionDenied, NotARegularFile, DiskFull, WriteFailed,
/// Internal (no QGuiApplication).
Status writePdf(const Report& report, const std::filesystem::path& file);

} // namespace stemma
