// The look of the report on a screen and on paper.
#pragma once

namespace stemma
{

/// A style sheet: light and dark, no scripts, nothing from elsewhere.
extern const char* const htmlStyle;

} // namespace stemma
