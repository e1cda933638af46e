// The evidence of a report: what was compared, found and decided, for programs.
//
// JSON, one object, UTF-8, with names in a fixed order and numbers that keep every bit: the same query, library,
// models and decisions give the same bytes. Nothing in it depends on when or by whom the report is written.
// EVIDENCE.md describes every name; tests hold the two against each other.
#pragma once

#include "core/base/sha256.h"
#include "core/report/report.h"

#include <string>

namespace stemma
{

inline constexpr int evidenceVersion
    = 1; ///< raised when a name changes its meaning or goes; names may be added

std::string evidenceJson(const Report& report);

/// What names a report: the first twelve digits of its evidence's SHA-256, "4F2A-91BC-03DE".
std::string reportId(const Sha256Digest& evidence);

} // namespace stemma
