// What a document says about one match.
#pragma once

#include "core/report/document/document.h"

namespace stemma
{

DocumentSection matchSection(const Report& report, std::size_t index);

} // namespace stemma
