// What the page of a match is made of.
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/pdf/sections.h"

#include <QString>

#include <cstddef>
#include <memory>

namespace stemma::pdf
{

/// Begins a page: the name, where the file lies and its copies, and the three numbers that matter most.
void addMatchTitle(Flow& flow, const Document& document, std::size_t index);
/// Above what goes on on another page.
std::shared_ptr<const Block> matchAgain(const QString& title);
/// The aligned spectrograms with their caption. They take what room the page has.
void addMatchFigure(Flow& flow, const Document& document, const ReportedMatch& match);
/// In and out points of the best occurrence, in time and in samples of each file.
void addPoints(Flow& flow, const Report& report, const ReportedMatch& match);
/// What speaks for the match beside what was decided about it.
void addFindings(Flow& flow, const Report& report, const ReportedMatch& match);
/// All occurrences and what repeats; nothing where there is only the best one.
void addOccurrences(Flow& flow, const Match& match);

} // namespace stemma::pdf
