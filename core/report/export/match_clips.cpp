#include "core/report/export/match_clips.h"

#include "core/pipeline/listening.h"
#include "core/report/clips/wav.h"
#include "core/report/report_facts.h"

#include <algorithm>

namespace stemma
{
namespace
{

ListeningRequest requestOf(const Report& report, const ReportedMatch& reported)
{
    const Exhibit& reference = report.referenceOf(reported);
    const Match match = heardMatch(reported);
    TimeRange raw = match.reference;
    // What is prepared of a long match begins at the shared instant, which is the in point.
    if (clipsAreCut(reported))
        raw.end = std::min(raw.end, raw.start + longestListening * match.tempoRatio);
    return {
        report.query.placeNow(),
        reference.placeNow(),
        match.query.start,
        match.reference.start,
        match.tempoRatio,
        match.pitchShift,
        match.query,
        report.query.stampNow(),
        reference.stampNow(),
        raw};
}

} // namespace

bool clipsAreCut(const ReportedMatch& match)
{
    return heardMatch(match).query.length() > longestListening;
}

std::array<std::string, 3> clipParts(const ReportedMatch& match, std::size_t number)
{
    const std::string cut = clipsAreCut(match)
        ? ".first-" + std::to_string(static_cast<int>(longestListening)) + 's'
        : std::string();
    const std::string begin = '.' + std::to_string(number);
    return {begin + ".query" + cut, begin + ".reference" + cut, begin + ".warped" + cut};
}

Status writeClips(
    const Report& report, const ReportedMatch& reported,
    const std::vector<std::filesystem::path>& files, Overwrite overwrite,
    const std::stop_token& stop, ExportOutcome& outcome)
{
    const auto sounds = prepareListening(requestOf(report, reported), stop);
    if (!sounds && sounds.error().code == ErrorCode::Cancelled)
        return sounds.error();
    bool anyWritten = false;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!sounds) {
            outcome.missing.push_back({files[i], sounds.error(), false});
            continue;
        }
        if (const auto& problem = i == 0 ? sounds->queryProblem : sounds->referenceProblem) {
            outcome.missing.push_back({files[i], *problem, false});
            continue;
        }
        // A clip of what was saved under the name since would prove nothing.
        const bool changed = i == 0 ? sounds->queryChanged : sounds->referenceChanged;
        if (changed) {
            const auto& file
                = i == 0 ? report.query.placeNow() : report.referenceOf(reported).placeNow();
            outcome.missing.push_back(
                {files[i],
                 {ErrorCode::ReadFailed, "the file has changed since it was compared", file, {}},
                 true});
            continue;
        }
        const std::array all{&sounds->query, &sounds->raw, &sounds->warped};
        const Result<std::string> wav = wavOf(*all.at(i));
        if (!wav)
            return wav.error();
        if (const Status written = writeAtomically(*wav, files[i], overwrite); !written)
            return written.error();
        outcome.files.push_back(files[i]);
        anyWritten = true;
    }
    if (anyWritten && clipsAreCut(reported))
        ++outcome.cutMatches;
    return success();
}

} // namespace stemma
