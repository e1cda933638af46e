// What a check of a report found, as one JSON object: the contract with other programs, schema 1. Names are only added.
//   report, schema, exit_code
//   state      "report", or why nothing could be checked: "not_pdf", "empty", "damaged", "encrypted", "no_report",
//              "unread" (no such file, no permission)
//   error      a sentence where state is not "report", else null; then nothing of the following is there
//   report_id, evidence  "readable", "too_new", "unreadable"; evidence_version
//   attachments [{name, state ("intact", "altered", "unstated", "bare", "missing"), sha256, stated_sha256}]
// Of readable evidence:
//   models     [{role ("encoder", "reranker"), state ("same", "other", "not_compared"), report, program}]
//   recordings [{exhibit, role ("query", "reference"), path, found (a path, or null), state ("same_file",
//              "same_sound", "other_sound", "missing", "unreadable", "not_stated"), error (a sentence, or null)}]
//   unsearched [{folder, error (a sentence)}] folders below --audio that could not be read
#pragma once

#include "core/report/pdf/pdf_evidence.h"
#include "core/report/verify.h"

#include <filesystem>
#include <optional>
#include <string>

namespace stemma
{

/// Bytes of a path that are no UTF-8 become U+FFFD, since JSON cannot hold them.
std::string verificationJson(
    const std::filesystem::path& report, const Verification& verification, int exitCode);

/// Of a file that could not be checked; @p state none when it could not even be read.
std::string noReportJson(
    const std::filesystem::path& report, std::optional<PdfState> state, const std::string& sentence,
    int exitCode);

} // namespace stemma
