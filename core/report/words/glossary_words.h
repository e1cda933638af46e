// The words of the field that the report uses.
#pragma once

#include "core/report/words/term.h"

namespace stemma::words
{

/// In the order in which a reader needs them.
Terms glossary();

} // namespace stemma::words
