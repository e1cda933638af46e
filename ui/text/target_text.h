// The sentence about a file that could not be written. Used by the window and by the command line.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace stemma
{

/// As errorText(), for a document or a case that was to be written: says also that nothing of it is left behind and
/// that an earlier file stays. Looks at the disk, to tell a folder from a device.
QString targetErrorText(const Error& error);

} // namespace stemma
