// The links of a chained Ogg file and whether the last one is whole.
#pragma once

#include "core/audio/file_window.h"

#include <vector>

namespace stemma
{

/// Ogg files may be joined end to end; each link has its own rate, channels and encoder delay.
struct OggLinks {
    std::vector<ByteRange> links; ///< empty when the file is no Ogg file
    bool endsEarly = false; ///< the last page or packet is cut off
};

/// Walks the page headers (RFC 3533, section 6) without reading the pages. Garbage between pages
/// is passed over.
OggLinks findOggLinks(const LocalFile& file);

} // namespace stemma
