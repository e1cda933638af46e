// A report as one web page that needs nothing else: for screen readers, for the web, and for any width.
#pragma once

#include "core/report/report.h"

#include <string>

namespace stemma
{

/// HTML 5, UTF-8, with the same content in the same order as the PDF. Headings, tables with captions and heads, a
/// text for every picture, light and dark, no script; the pictures are inside. Its language is that of the installed
/// translators. Any thread.
std::string htmlReport(const Report& report);

} // namespace stemma
