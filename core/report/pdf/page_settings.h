// What may be chosen about the pages.
#pragma once

#include "core/report/paper_size.h"

#include <QLocale>

namespace stemma
{

/// What people of a country print on.
PaperSize paperOf(const QLocale& locale);

struct PageSettings {
    PaperSize paper = paperOf(QLocale());
};

} // namespace stemma
