#include "app/prepare/time_left.h"

#include <cstdio>

namespace stemma
{

std::string describeProgress(std::size_t done, std::size_t total, double seconds)
{
    char text[96];
    if (done == 0) {
        std::snprintf(text, sizeof text, "0 of %zu", total);
        return text;
    }
    const double left = seconds / static_cast<double>(done) * static_cast<double>(total - done);
    std::snprintf(text, sizeof text, "%zu of %zu, %.1f min left", done, total, left / 60);
    return text;
}

} // namespace stemma
