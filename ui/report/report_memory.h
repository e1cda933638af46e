// What reports take over from the last one.
#pragma once

#include "core/report/pdf/page_settings.h"
#include "core/report/report.h"

namespace stemma
{

/// Who prepared it and for whom; the case is every report's own.
ReportCover rememberedCover();
PageSettings rememberedPages();
void rememberReport(const ReportCover& cover, const PageSettings& pages);

} // namespace stemma
