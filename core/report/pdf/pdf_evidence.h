// Reads the evidence back out of a report's PDF.
//
// The attachments are compared with the digests in the document information dictionary. The digest in the footer
// and everything else that is printed on the pages is for people and is not read here: whoever holds a print
// compares the report's id on it with the one of the attached evidence.
#pragma once

#include "core/base/result.h"
#include "core/report/stated_evidence.h"

#include <filesystem>
#include <string>

namespace stemma
{

/// Keys of the document information dictionary; values are 64 hexadecimal digits.
inline constexpr const char* evidenceDigestKey = "/StemmaEvidence";
inline constexpr const char* matchesDigestKey = "/StemmaMatches";

enum class PdfState {
    Report, ///< sound, and evidence is attached
    NotPdf, ///< no file, or none of this format, whatever its name says
    Empty, ///< zero bytes
    Damaged, ///< some of it cannot be read, or only after a repair that may have changed it
    Encrypted, ///< asks for a password
    NoReport ///< a sound PDF without evidence
};

struct PdfEvidence {
    PdfState state = PdfState::NotPdf;
    std::string remark; ///< English, technical: what is damaged; may be empty
    StatedEvidence stated; ///< of PdfState::Report
};

/// Reads every object and every stream of the file, so that damage anywhere in it shows; 2.4 MB take 0.1 s. Never
/// repairs. Links are followed.
/// Errors: FileNotFound, PermissionDenied, ReadFailed.
Result<PdfEvidence> readPdfEvidence(const std::filesystem::path& pdf);

} // namespace stemma
