#include "core/pipeline/breakdown.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <span>

namespace stemma
{
namespace
{

std::string formatted(const char* format, double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

/// The band with the value, its upper end included; what lies outside belongs to the nearest one.
std::string band(double value, std::span<const double> edges)
{
    std::size_t i = 1;
    while (i + 1 < edges.size() && value > edges[i])
        ++i;
    return formatted("%g", edges[i - 1]) + ".." + formatted("%g", edges[i]);
}

constexpr std::array ratioEdges{0.7, 0.85, 0.95, 1.05, 1.2, 1.5};
constexpr std::array pitchEdges{0.0, 1.0, 2.5, 4.0, 6.0};
constexpr std::array levelEdges{-9.0, -4.5, 0.0, 4.5, 9.0};
constexpr std::array excerptEdges{1.5, 3.0, 5.0, 10.0};

void addTransformation(
    std::vector<BreakdownLabel>& labels, const TruthQuery& query, const TruthSample& sample)
{
    const double ratio = sample.tempoRatio;
    const double pitch = std::abs(sample.pitchShift);
    labels.emplace_back("tempo ratio", ratio == 1 ? "1 (unchanged)" : band(ratio, ratioEdges));
    labels.emplace_back(
        "pitch shift", pitch == 0 ? "0 (unchanged)" : "abs " + band(pitch, pitchEdges));
    if (pitch > 2.5)
        labels.emplace_back("strong changes", "pitch by more than 2.5");
    if (ratio < 0.85 || ratio > 1.2)
        labels.emplace_back("strong changes", "ratio outside 0.85..1.2");
    if (sample.sampleToHostDb)
        labels.emplace_back("sample-to-host dB", band(*sample.sampleToHostDb, levelEdges));
    if (sample.excerptSeconds)
        labels.emplace_back("excerpt seconds", band(*sample.excerptSeconds, excerptEdges));
    labels.emplace_back("chopped", sample.chopped ? "true" : "false");
    labels.emplace_back("samples in query", std::to_string(query.samples.size()));
}

} // namespace

std::vector<BreakdownLabel> breakdownLabels(const TruthQuery& query, const TruthSample& sample)
{
    std::vector<BreakdownLabel> labels;
    if (!sample.kind.empty())
        labels.emplace_back("kind", sample.kind);
    if (sample.kind != "clip")
        addTransformation(labels, query, sample);
    if (query.clipSeconds)
        labels.emplace_back("clip seconds", formatted("%02g", *query.clipSeconds));
    if (query.snrDb)
        labels.emplace_back("SNR dB", formatted("%02g", *query.snrDb));
    return labels;
}

} // namespace stemma
