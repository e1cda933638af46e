#include "core/report/pdf/page_settings.h"

#include <algorithm>
#include <array>

namespace stemma
{

PaperSize paperOf(const QLocale& locale)
{
    // Where Letter is the common size, as the Unicode locale data have it (territories of paper size "US-Letter").
    static constexpr std::array letter = {
        QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,           QLocale::Philippines,
        QLocale::PuertoRico,   QLocale::Chile,     QLocale::Colombia,         QLocale::CostaRica,
        QLocale::ElSalvador,   QLocale::Guatemala, QLocale::Nicaragua,        QLocale::Panama,
        QLocale::Venezuela,    QLocale::Belize,    QLocale::DominicanRepublic};
    return std::find(letter.begin(), letter.end(), locale.territory()) == letter.end()
        ? PaperSize::A4
        : PaperSize::Letter;
}

} // namespace stemma
