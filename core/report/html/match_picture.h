// The spectrograms of a match as a picture for files.
#pragma once

#include "core/report/report.h"

#include <string>

namespace stemma
{

/// A PNG with a pixel for each cell of the maps: above the query around its best occurrence, below the reference in
/// the query's time and pitch, between them a bar, blue and orange from the in to the out point. Empty where one
/// of the maps is gone.
std::string matchPng(const Report& report, const ReportedMatch& match);

} // namespace stemma
