#include "core/match/sparse_query.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace stemma
{
namespace
{

constexpr double eventfulShare = 0.02; ///< of the most eventful row's energy
constexpr double leastEventful = 1.2; ///< seconds, or three tenths of a short query

} // namespace

bool isTooSparse(const WhitenedMap& query)
{
    std::vector<double> energies;
    for (int i = 0; i < query.rows; ++i) {
        const auto row = query.row(i);
        energies.push_back(std::inner_product(row.begin(), row.end(), row.begin(), 0.0));
    }
    const double loudest = energies.empty() ? 0 : *std::ranges::max_element(energies);
    const auto eventful = std::ranges::count_if(
        energies, [&](double energy) { return energy > eventfulShare * loudest; });
    const double least = std::min(leastEventful * query.rowsPerSecond, 0.3 * query.rows);
    return static_cast<double>(eventful) < least || !(loudest > 0);
}

} // namespace stemma
