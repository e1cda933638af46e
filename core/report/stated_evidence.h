// What a report's file carries for programs: attachments, and the digests that the file states of them.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace stemma
{

inline constexpr const char* evidenceAttachment = "evidence.json";
inline constexpr const char* matchesAttachment = "matches.csv";

struct StatedAttachment {
    std::optional<std::string> content; ///< none when nothing of that name is attached
    std::string
        stated; ///< SHA-256 in hexadecimal digits as the file has it; empty when it has none
};

/// Where evidence was found, and so who vouches for it.
enum class EvidenceCarrier {
    Pdf, ///< states digests of its attachments
    Bare ///< evidence.json by itself: nothing states its digest
};

struct StatedEvidence {
    StatedAttachment evidence; ///< evidence.json
    StatedAttachment matches; ///< matches.csv
    EvidenceCarrier carrier = EvidenceCarrier::Pdf;
};

/// Of a file that is evidence.json by itself; what it holds is not looked at.
/// Errors: FileNotFound, PermissionDenied, ReadFailed, NotARegularFile.
Result<StatedEvidence> readBareEvidence(const std::filesystem::path& file);

} // namespace stemma
