// A report as one web page that needs nothing else: for screen readers, for the web, and for any width.
#pragma once

#include "core/base/task_runner.h"
#include "core/report/report.h"

#include <stop_token>
#include <string>

namespace stemma
{

/// HTML 5, UTF-8, with the same content in the same order as the PDF. Headings, tables with captions and heads, a
/// text for every picture, light and dark, no script; the pictures are inside. Its language is that of the installed
/// translators. The pictures are made on @p runner, or one after the other without one. Empty when stopped.
/// Any thread.
std::string
htmlReport(const Report& report, TaskRunner* runner = nullptr, const std::stop_token& stop = {});

} // namespace stemma
