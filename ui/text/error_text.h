// The one sentence that a user reads about an error. Used by the window and by the command line.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace stemma
{

/// Says what went wrong, where (path and time when the error has them) and what to do, in the language of
/// the program. Safe to call from any thread once the translators are installed.
QString errorText(const Error& error);

/// The same without the path, for places that show the path beside it.
QString errorReason(const Error& error);

} // namespace stemma
