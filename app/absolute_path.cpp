#include "app/absolute_path.h"

namespace stemma
{

std::filesystem::path absolutePath(const std::string& argument)
{
    std::error_code failed;
    const auto path = std::filesystem::absolute(argument, failed);
    auto normal = (failed ? std::filesystem::path(argument) : path).lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

} // namespace stemma
