// The pages of the report.
#pragma once

#include "core/report/report.h"

#include <QPainter>

#include <cstddef>

namespace stemma::pdf
{

struct PageNumber {
    int page = 1; ///< from 1
    int pages = 1;
};

/// How many pages the summary takes: one, and more when the table of matches is long.
int summaryPages(const Report& report);

/// Draws page @p part (from 0) of the summary.
void drawSummaryPage(QPainter& painter, const Report& report, int part, PageNumber number);

/// Draws the page of one match.
void drawMatchPage(QPainter& painter, const Report& report, std::size_t match, PageNumber number);

/// The lines above and below the text block.
void drawHeadAndFoot(
    QPainter& painter, const Report& report, const QString& head, PageNumber number);

} // namespace stemma::pdf
