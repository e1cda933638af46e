// How far a long run is, in a line.
#pragma once

#include <cstddef>
#include <string>

namespace stemma
{

/// "12 of 192, 3.4 min left": what is left will take as long each as what is done did.
/// @param seconds that the done ones took
std::string describeProgress(std::size_t done, std::size_t total, double seconds);

} // namespace stemma
