#include "core/report/export/export_formats.h"

#include <algorithm>
#include <array>
#include <string>

namespace stemma
{
namespace
{

constexpr std::array<ExportFormatInfo, 11> formats{{
    {ExportFormat::Pdf, "pdf", ".pdf"},
    {ExportFormat::Html, "html", ".html"},
    {ExportFormat::Text, "txt", ".txt"},
    {ExportFormat::MatchesCsv, "csv", ".csv"},
    {ExportFormat::EvidenceJson, "json", ".json"},
    {ExportFormat::AudacityLabels, "labels", ".labels.txt"},
    {ExportFormat::SvLayer, "svl", ".svl"},
    {ExportFormat::BoxesCsv, "boxes", ".boxes.csv"},
    {ExportFormat::WebVtt, "vtt", ".vtt"},
    {ExportFormat::Pictures, "png", ".png", true},
    {ExportFormat::Clips, "wav", ".wav", true},
}};

char lower(char c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

} // namespace

std::span<const ExportFormatInfo> exportFormats()
{
    return formats;
}

const ExportFormatInfo& infoOf(ExportFormat format)
{
    return formats.at(static_cast<std::size_t>(format));
}

std::optional<ExportFormat> exportFormatNamed(std::string_view name)
{
    const auto* const found = std::find_if(
        formats.begin(), formats.end(), [&](const auto& info) { return info.name == name; });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

std::optional<ExportFormat> exportFormatOf(const std::filesystem::path& file)
{
    std::string name = file.filename().string();
    std::transform(name.begin(), name.end(), name.begin(), lower);
    const ExportFormatInfo* best = nullptr;
    for (const ExportFormatInfo& info : formats) {
        if (name.size() > info.extension.size() && name.ends_with(info.extension)
            && (best == nullptr || info.extension.size() > best->extension.size()))
            best = &info;
    }
    return best == nullptr ? std::nullopt : std::optional(best->format);
}

} // namespace stemma
