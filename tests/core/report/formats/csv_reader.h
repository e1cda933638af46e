// Reads CSV after RFC 4180, strictly: a second opinion on what is written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stemma::test
{

using CsvRow = std::vector<std::string>;

/// The lines, each ended by @p lineEnd; none where a quote or a line end is out of place.
std::optional<std::vector<CsvRow>>
readCsv(std::string_view text, std::string_view lineEnd = "\r\n");

} // namespace stemma::test
