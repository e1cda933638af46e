// What a report is printed on.
#pragma once

namespace stemma
{

enum class PaperSize { A4, Letter };

} // namespace stemma
