// What a check of a report found, for people to read on a terminal.
#pragma once

#include "core/report/pdf/pdf_evidence.h"
#include "core/report/verify.h"

#include <QString>

#include <filesystem>

namespace stemma
{

/// A line for each finding, and one more where everything agrees.
QString verificationText(const std::filesystem::path& report, const Verification& verification);

/// Why a file is no report that can be checked: where, what, what to do. @p state is not PdfState::Report.
QString noReportText(const std::filesystem::path& report, const PdfEvidence& evidence);

} // namespace stemma
