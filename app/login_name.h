// Who works with the program: the record of decisions names them.
#pragma once

#include <string>

namespace stemma
{

/// Login name of the user that the process runs as, else the number of the user. May ask a directory on the
/// network: call it on a worker where there is a window.
std::string loginName();

} // namespace stemma
