// The figure of a match as a picture for files.
#pragma once

#include "core/report/report.h"

#include <string>

namespace stemma
{

/// A PNG of the figure that stands on the match's page of the PDF, with its axes, marks and legend: 170 mm wide.
/// Empty where the maps of both recordings are gone; where one is, the figure says so.
std::string matchPng(const Report& report, const ReportedMatch& match, int dotsPerInch);

} // namespace stemma
