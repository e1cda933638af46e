#include "core/report/export/match_clips.h"

#include "core/pipeline/listening.h"
#include "core/report/clips/wav.h"

#include <array>
#include <cstddef>

namespace stemma
{

Status writeClips(
    const Report& report, const ReportedMatch& reported,
    const std::vector<std::filesystem::path>& files, Overwrite overwrite,
    const std::stop_token& stop, ExportOutcome& outcome)
{
    const Match& match = reported.match;
    const auto sounds = prepareListening(
        {report.query.path, report.referenceOf(reported).path, match.query.start,
         match.reference.start, match.tempoRatio, match.pitchShift, match.query, report.query.stamp,
         report.referenceOf(reported).stamp},
        stop);
    if (!sounds && sounds.error().code == ErrorCode::Cancelled)
        return sounds.error();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!sounds) {
            outcome.missing.push_back({files[i], sounds.error()});
            continue;
        }
        if (const auto& problem = i == 0 ? sounds->queryProblem : sounds->referenceProblem) {
            outcome.missing.push_back({files[i], *problem});
            continue;
        }
        // A clip of what was saved under the name since would prove nothing.
        const bool changed = i == 0 ? sounds->queryChanged : sounds->referenceChanged;
        if (changed) {
            const auto& file = i == 0 ? report.query.path : report.referenceOf(reported).path;
            outcome.missing.push_back(
                {files[i],
                 {ErrorCode::ReadFailed, "the file has changed since it was compared", file, {}}});
            continue;
        }
        const std::array all{&sounds->query, &sounds->raw, &sounds->warped};
        const Result<std::string> wav = wavOf(*all.at(i));
        if (!wav)
            return wav.error();
        if (const Status written = writeAtomically(*wav, files[i], overwrite); !written)
            return written.error();
        outcome.files.push_back(files[i]);
    }
    return success();
}

} // namespace stemma
