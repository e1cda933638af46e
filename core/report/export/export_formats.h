// As what a report can leave the program.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace stemma
{

enum class ExportFormat {
    Pdf,
    Html,
    Text,
    MatchesCsv,
    EvidenceJson,
    AudacityLabels,
    SvLayer,
    BoxesCsv,
    WebVtt,
    Pictures, ///< a PNG a match
    Clips ///< three WAV files a match: query, reference as recorded, reference in the query's time and pitch
};

struct ExportFormatInfo {
    ExportFormat format;
    std::string_view name; ///< for command lines and settings, e.g. "svl"
    std::string_view
        extension; ///< with its dot; no two are the same, the longest that fits a name decides
    bool ofMatches = false; ///< files for each match: needs a folder
};

/// All of them, in the order of the enumeration.
std::span<const ExportFormatInfo> exportFormats();
const ExportFormatInfo& infoOf(ExportFormat format);
std::optional<ExportFormat> exportFormatNamed(std::string_view name);
/// By the end of the file's name, in any case of letters; none for another one.
std::optional<ExportFormat> exportFormatOf(const std::filesystem::path& file);

} // namespace stemma
