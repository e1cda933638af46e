// Opens cases in windows, and processes, of their own.
#pragma once

#include "ui/main_window.h"

namespace stemma
{

struct GuiOptions;

/// Starts this program once more, with the same models, language and sound. A window that shows the case already is
/// raised instead. Gives false for names that are no UTF-8, too.
CaseOpener caseOpener(const GuiOptions& options);

} // namespace stemma
