// What Qt's PDF writer cannot do: an outline, fixed dates and identity, attachments, packed pictures.
#pragma once

#include "core/base/result.h"
#include "core/report/pdf/flow.h"
#include "core/report/pdf/pdf_pictures.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stemma
{

/// A file inside the PDF file.
struct Attachment {
    std::string name; ///< "evidence.json"
    std::string mimeType;
    std::string description; ///< UTF-8
    std::string content;
    std::string digestKey; ///< of the information dictionary, with the slash: "/StemmaEvidence"
};

namespace pdf
{

struct PdfDetails {
    std::string title; ///< UTF-8
    std::string author;
    std::string creator;
    std::string language; ///< "de", "en-US"
    std::int64_t createdAt = 0; ///< s since 1970, UTC
    std::string identity; ///< 32 hexadecimal digits that name the file
    std::vector<Bookmark> bookmarks;
    std::vector<Attachment> attachments;
    std::vector<PackedPicture> pictures; ///< by the numbers of their stand-ins
    double pageHeight = 0; ///< points, where bookmarks lead to
};

/// The finished file; the same input gives the same bytes. Errors: Internal (Qt's bytes are no PDF file).
Result<std::string> finishPdf(const std::string& bytes, const PdfDetails& details);

} // namespace pdf
} // namespace stemma
