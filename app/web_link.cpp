#include "app/web_link.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace stemma
{
namespace
{

/// A scheme, "://", and something behind it.
bool isWebLink(std::string_view argument)
{
    const auto colon = argument.find("://");
    if (colon == std::string_view::npos || colon == 0 || colon + 3 == argument.size())
        return false;
    const auto scheme = argument.substr(0, colon);
    const auto belongs = [](unsigned char letter) {
        return std::isalnum(letter) != 0 || letter == '+' || letter == '-' || letter == '.';
    };
    return std::isalpha(static_cast<unsigned char>(scheme.front())) != 0
        && std::ranges::all_of(scheme, belongs);
}

} // namespace

std::string webLinkProblem(const std::vector<std::string>& arguments)
{
    for (const auto& argument : arguments) {
        std::error_code unknown;
        if (isWebLink(argument) && !std::filesystem::exists(argument, unknown))
            return argument
                + " is a web link. Stemma reads files on this computer: save the recording to a "
                  "folder, then give its name.";
    }
    return {};
}

} // namespace stemma
