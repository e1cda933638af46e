// Holds a report's evidence against its digests, against the models of this program and against the recordings.
//
// The digests show a change that nobody hid: whoever changes evidence and digests alike makes another report, with
// another id than the one printed on its pages. So a check says the id, for people to compare.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/recording_check.h"
#include "core/report/stated_evidence.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

enum class AttachmentState {
    Intact,
    Altered, ///< other bytes than the digest says
    Unstated, ///< the file has no digest of it, as a report's has
    Bare, ///< evidence by itself, of which nothing states a digest
    Missing
};

struct AttachmentFinding {
    std::string name;
    AttachmentState state = AttachmentState::Missing;
    std::string stated; ///< digest as the file has it; empty when it has none
    std::string actual; ///< digest of the attachment; empty when there is none
};

enum class EvidenceState {
    Readable,
    TooNew, ///< of a later version of the program: its names may mean something else
    Unreadable ///< no evidence of a report
};

enum class ModelState { Same, Other, NotCompared };

struct ModelFinding {
    std::string reported;
    std::string ours; ///< empty when this program's could not be loaded
    ModelState state = ModelState::NotCompared;
};

struct Verification {
    std::vector<AttachmentFinding> attachments; ///< evidence.json first
    EvidenceState evidence = EvidenceState::Unreadable;
    int version = 0; ///< of the evidence; 0 when it is unreadable
    std::string id; ///< what the attached evidence makes of reportId(); empty without any
    // Of readable evidence:
    ModelFinding encoder;
    ModelFinding reranker;
    std::vector<RecordingFinding> recordings; ///< in the order of the evidence
    std::vector<Error> unsearched; ///< folders that could not be searched for recordings that moved
};

/// What a verification comes to, by gravity: the last one that applies.
enum class Outcome {
    Agrees, ///< a recording with other bytes but the same sound agrees
    Incomplete, ///< nothing is against it, but something could not be compared
    AudioMissing,
    OtherModel,
    AudioChanged,
    NoReport, ///< intact, but no evidence of a report
    EvidenceAltered ///< an attachment is missing, has other bytes than stated, or has no digest
};
Outcome outcomeOf(const Verification& verification);

struct VerifyOptions {
    std::filesystem::path base; ///< where relative paths of recordings begin
    std::filesystem::path moved; ///< see RecordingCheck; may be empty
    std::optional<EngineIdentity> engine; ///< of this program; none when it has no models
};

/// Reads every recording once, and decodes those that changed. @p progress counts recordings.
/// Errors: Cancelled.
Result<Verification> verify(
    const StatedEvidence& stated, const VerifyOptions& options, const ProgressSink& progress,
    const std::stop_token& stop);

} // namespace stemma
