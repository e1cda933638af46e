// PDFs as a report leaves the house, and as others may do things to them.
#pragma once

#include "core/report/report.h"
#include "core/report/stated_evidence.h"

#include <filesystem>
#include <string>

namespace stemma::test
{

/// Evidence and matches of a report, with the digests that they have.
StatedEvidence statedOf(const Report& report);

/// A PDF of one page with these attachments and stated digests.
/// @p password asked for when it is opened; empty for none.
void writeReportPdf(
    const std::filesystem::path& pdf, const StatedEvidence& stated,
    const std::string& password = {});

/// The same with a second attachment of the same name but other content than the first.
void writeAmbiguousPdf(const std::filesystem::path& pdf, const StatedEvidence& stated);

} // namespace stemma::test
