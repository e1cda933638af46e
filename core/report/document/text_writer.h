// A report as plain text, for e-mails and for reading aloud.
#pragma once

#include "core/report/report.h"

#include <string>

namespace stemma
{

/// UTF-8, lines ended by LF, what documentOf() says; figures are told in words. Any thread.
std::string textReport(const Report& report);

} // namespace stemma
