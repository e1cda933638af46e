#include "core/library/path_bytes.h"

#include <string>
#include <string_view>

namespace stemma
{

std::filesystem::path normalised(const std::filesystem::path& path)
{
    std::string bytes = path.lexically_normal().native();
    while (bytes.size() > 1 && bytes.back() == '/')
        bytes.pop_back();
    return bytes;
}

std::optional<std::filesystem::path>
relativeTo(const std::filesystem::path& root, const std::filesystem::path& path)
{
    std::string prefix = root.native();
    if (prefix.empty() || prefix.back() != '/')
        prefix += '/';
    const std::string_view bytes = path.native();
    if (!bytes.starts_with(prefix) || bytes.size() == prefix.size())
        return std::nullopt;
    return std::filesystem::path(bytes.substr(prefix.size()));
}

} // namespace stemma
