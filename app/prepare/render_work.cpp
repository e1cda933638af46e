#include "app/prepare/render_work.h"

#include "app/prepare/audio_part.h"
#include "app/prepare/module_parts.h"
#include "app/prepare/part_grouping.h"
#include "app/prepare/score_file.h"
#include "app/prepare/score_parts.h"
#include "app/prepare/sha256.h"
#include "app/prepare/song_generator.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

namespace
{

using SourcedParts = Result<std::vector<SourcedPart>>;

Result<Provenance> provenanceOf(const WorkFile& file, const LicenceTable& licences)
{
    auto sum = sha256OfFile(file.path);
    if (!sum)
        return sum.error();
    const auto licence = licences.find(file.name);
    return Provenance{
        file.name, licence == licences.end() ? std::string() : licence->second, std::move(*sum)};
}

SourcedParts renderRecordings(
    const std::vector<WorkFile>& files, const RenderOptions& options, const std::stop_token& stop)
{
    std::vector<SourcedPart> parts;
    std::size_t length = 0;
    for (const WorkFile& file : files) {
        auto part = readAudio(file.path, file.path.stem().string(), options.seconds, stop);
        if (!part)
            return part.error();
        auto provenance = provenanceOf(file, options.licences);
        if (!provenance)
            return provenance.error();
        length = std::max(length, part->samples.size());
        parts.push_back({std::move(*part), std::move(*provenance)});
    }
    for (SourcedPart& part : parts)
        part.part.samples.resize(length);
    return parts;
}

SourcedParts grouped(Result<std::vector<Part>> rendered, const Provenance& provenance)
{
    if (!rendered)
        return rendered.error();
    std::vector<SourcedPart> parts;
    for (Part& part : groupParts(std::move(*rendered)))
        parts.push_back({std::move(part), provenance});
    if (parts.empty())
        return Error{ErrorCode::Silent, "no part of it sounds", {}, {}};
    return parts;
}

/// The score with one of the sound fonts, which its content chooses.
SourcedParts play(
    const Score& score, Provenance provenance, const RenderOptions& options,
    const std::stop_token& stop)
{
    if (options.soundFonts.empty())
        return Error{ErrorCode::InvalidArgument, "a score, and no sound font to play it", {}, {}};
    const auto choice = std::stoul(provenance.sha256.substr(0, 8), nullptr, 16);
    const auto& soundFont = options.soundFonts[choice % options.soundFonts.size()];
    provenance.source += " with " + soundFont.filename().string();
    return grouped(renderScore(score, soundFont, options.seconds, stop), provenance);
}

SourcedParts
renderScoreFile(const WorkFile& file, const RenderOptions& options, const std::stop_token& stop)
{
    const auto score = readScore(file.path, options.seconds, stop);
    if (!score)
        return score.error();
    auto provenance = provenanceOf(file, options.licences);
    if (!provenance)
        return provenance.error();
    return play(*score, std::move(*provenance), options, stop);
}

SourcedParts
renderGenerated(std::uint64_t seed, const RenderOptions& options, const std::stop_token& stop)
{
    const Score score = generateSong(seed);
    std::string bytes;
    for (const ScoreEvent& event : score.events) {
        bytes += std::to_string(std::llround(event.seconds * 1000));
        for (const int value : {event.kind | event.channel, +event.first, +event.second})
            bytes += ' ' + std::to_string(value);
        bytes += '\n';
    }
    return play(
        score, {"generated from seed " + std::to_string(seed), "CC0-1.0", sha256(bytes)}, options,
        stop);
}

} // namespace

SourcedParts renderWork(const Work& work, const RenderOptions& options, const std::stop_token& stop)
{
    switch (work.kind) {
    case WorkKind::Audio:
    case WorkKind::Stems:
        return renderRecordings(work.files, options, stop);
    case WorkKind::Module: {
        const WorkFile& file = work.files.front();
        auto provenance = provenanceOf(file, options.licences);
        if (!provenance)
            return provenance.error();
        return grouped(renderModule(file.path, options.seconds, stop), *provenance);
    }
    case WorkKind::Score:
        return renderScoreFile(work.files.front(), options, stop);
    case WorkKind::Generated:
        break;
    }
    return renderGenerated(work.seed, options, stop);
}

} // namespace stemma
