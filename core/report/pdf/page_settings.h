// What may be chosen about the pages.
#pragma once

#include <QLocale>

namespace stemma
{

enum class PaperSize { A4, Letter };

/// What people of a country print on.
PaperSize paperOf(const QLocale& locale);

struct PageSettings {
    PaperSize paper = paperOf(QLocale());
};

} // namespace stemma
