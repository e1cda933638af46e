#include "app/login_name.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace stemma
{

std::string loginName()
{
    std::array<char, 16'384> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    const auto user = ::getuid();
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(user);
}

} // namespace stemma
