#include "core/report/utc_time.h"

#include <chrono>

namespace stemma
{

std::string utcTime(std::int64_t millisecondsSince1970)
{
    using namespace std::chrono;
    const sys_time<milliseconds> instant{milliseconds(millisecondsSince1970)};
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    const auto part = [](long long value, int width) {
        std::string digits = std::to_string(value);
        return std::string(
                   digits.size() < static_cast<std::size_t>(width)
                       ? static_cast<std::size_t>(width) - digits.size()
                       : 0,
                   '0')
            + digits;
    };
    std::string text = part(int{date.year()}, 4) + '-' + part(unsigned{date.month()}, 2) + '-'
        + part(unsigned{date.day()}, 2) + 'T' + part(time.hours().count(), 2) + ':'
        + part(time.minutes().count(), 2) + ':' + part(time.seconds().count(), 2);
    if (const auto rest = time.subseconds().count(); rest != 0)
        text += '.' + part(rest, 3);
    return text + 'Z';
}

} // namespace stemma
