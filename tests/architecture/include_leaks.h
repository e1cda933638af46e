// What a file reaches through the headers that it includes, and the headers that those include.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace stemma::architecture
{

/// Every file that reaches a third-party library which its folder may not include itself, with the chain of
/// headers that leads there. A library is private to a folder when nothing outside the folder leaks.
/// @param files text by path from the root of the repository.
std::vector<std::string> leaks(const std::map<std::string, std::string>& files);

} // namespace stemma::architecture
