#include "core/match/slice_rows.h"

#include "core/base/int8_product.h"

namespace stemma
{

int sliceWidth(int columns)
{
    return fastWidth(sliceRows * columns);
}

void appendSlices(
    const CoarseMap& map, std::span<const int> starts, int shift, std::vector<std::int8_t>& values)
{
    const std::size_t width = static_cast<std::size_t>(sliceWidth(map.columns));
    std::size_t at = values.size();
    values.resize(at + starts.size() * width);
    for (const int start : starts) {
        copyExcerpt(map, start, sliceRows, shift, std::span(values).subspan(at, width));
        at += width;
    }
}

double sliceEnergy(const CoarseMap& map, int start)
{
    const std::size_t columns = static_cast<std::size_t>(map.columns);
    double energy = 0;
    for (const std::int8_t value :
         std::span(map.values)
             .subspan(static_cast<std::size_t>(start) * columns, sliceRows * columns))
        energy += double(value) * value;
    return energy;
}

} // namespace stemma
