// The lines above and below the text block.
#pragma once

#include "core/report/pdf/sections.h"

#include <QPainter>

namespace stemma::pdf
{

/// @p title of the section or match, @p page from 1.
void drawHeadAndFoot(
    QPainter& painter, const Document& document, const QString& title, int page, int pages);

} // namespace stemma::pdf
