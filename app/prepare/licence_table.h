// Which licence each file was published under, as lists of files tell it.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>

namespace stemma
{

/// Paths, as they are named in the shards, to licences.
using LicenceTable = std::map<std::string, std::string>;

/// Adds a table of tab-separated values whose first line names its columns, among them "path" and
/// "licence". Errors: FileNotFound, ReadFailed (no such columns).
Status readLicences(const std::filesystem::path& path, LicenceTable& table);

} // namespace stemma
