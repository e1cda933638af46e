// How blocks are laid onto pages.
#pragma once

#include "core/report/pdf/flow.h"

#include <cstddef>
#include <vector>

namespace stemma::pdf
{

/// The blocks [first, end) of a document, of which only the first may ask for a new page.
struct Chapter {
    const std::vector<const Block*>& blocks; ///< of the whole document
    const std::vector<Part>& parts; ///< of the whole document, in order
    std::size_t first = 0;
    std::size_t end = 0;
    double pageHeight = 0; ///< dots
};

struct ChapterLayout {
    std::vector<Page> pages; ///< at least one
    std::vector<Bookmark> bookmarks; ///< with pages from 0, the chapter's first
};

/// Lays a chapter onto pages of its own, as Flow::pages() says.
ChapterLayout layOutChapter(const Chapter& chapter);

} // namespace stemma::pdf
