// What a track was made from, told by its content.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace stemma
{

/// 64 hexadecimal digits.
std::string sha256(std::string_view bytes);
/// Errors: FileNotFound, ReadFailed.
Result<std::string> sha256OfFile(const std::filesystem::path& path);

} // namespace stemma
