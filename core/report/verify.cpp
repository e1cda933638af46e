#include "core/report/verify.h"

#include "core/base/sha256.h"
#include "core/report/evidence.h"

#include <algorithm>
#include <utility>

namespace stemma
{
namespace
{

AttachmentFinding attachmentFinding(const char* name, const StatedAttachment& attachment)
{
    if (!attachment.content)
        return {name, AttachmentState::Missing, attachment.stated, {}};
    const auto digest = sha256Of(*attachment.content);
    auto state = AttachmentState::Unstated;
    if (!attachment.stated.empty())
        state = digestFromHex(attachment.stated) == digest ? AttachmentState::Intact
                                                           : AttachmentState::Altered;
    return {name, state, attachment.stated, hexOf(digest)};
}

std::vector<AttachmentFinding> attachmentFindings(const StatedEvidence& stated)
{
    auto evidence = attachmentFinding(evidenceAttachment, stated.evidence);
    if (stated.carrier == EvidenceCarrier::Pdf)
        return {std::move(evidence), attachmentFinding(matchesAttachment, stated.matches)};
    evidence.state = AttachmentState::Bare;
    return {std::move(evidence)};
}

ModelFinding modelFinding(
    const std::string& reported, const std::optional<EngineIdentity>& engine,
    std::string EngineIdentity::*model)
{
    if (!engine)
        return {reported, {}, ModelState::NotCompared};
    const auto& ours = (*engine).*model;
    return {reported, ours, ours == reported ? ModelState::Same : ModelState::Other};
}

Outcome outcomeOf(AttachmentState state)
{
    switch (state) {
    case AttachmentState::Intact:
        return Outcome::Agrees;
    case AttachmentState::Bare:
        return Outcome::Incomplete;
    case AttachmentState::Altered:
    case AttachmentState::Unstated:
    case AttachmentState::Missing:
        break;
    }
    return Outcome::EvidenceAltered;
}

Outcome outcomeOf(ModelState state)
{
    switch (state) {
    case ModelState::Same:
        return Outcome::Agrees;
    case ModelState::Other:
        return Outcome::OtherModel;
    case ModelState::NotCompared:
        break;
    }
    return Outcome::Incomplete;
}

Outcome outcomeOf(RecordingState state)
{
    switch (state) {
    case RecordingState::SameFile:
    case RecordingState::SameSound:
        return Outcome::Agrees;
    case RecordingState::OtherSound:
        return Outcome::AudioChanged;
    case RecordingState::Missing:
        return Outcome::AudioMissing;
    case RecordingState::Unreadable:
    case RecordingState::NotStated:
        break;
    }
    return Outcome::Incomplete;
}

} // namespace

Outcome outcomeOf(const Verification& verification)
{
    auto gravest = Outcome::Agrees;
    const auto add = [&gravest](Outcome outcome) { gravest = std::max(gravest, outcome); };
    for (const AttachmentFinding& attachment : verification.attachments)
        add(outcomeOf(attachment.state));
    switch (verification.evidence) {
    case EvidenceState::Unreadable:
        add(Outcome::NoReport);
        return gravest;
    case EvidenceState::TooNew:
        add(Outcome::Incomplete);
        return gravest;
    case EvidenceState::Readable:
        break;
    }
    add(outcomeOf(verification.encoder.state));
    add(outcomeOf(verification.reranker.state));
    for (const RecordingFinding& recording : verification.recordings)
        add(outcomeOf(recording.state));
    return gravest;
}

Result<Verification> verify(
    const StatedEvidence& stated, const VerifyOptions& options, const ProgressSink& progress,
    const std::stop_token& stop)
{
    Verification verification;
    verification.attachments = attachmentFindings(stated);
    if (!stated.evidence.content)
        return verification;
    verification.id = reportId(sha256Of(*stated.evidence.content));
    const auto content = readEvidence(*stated.evidence.content);
    if (!content)
        return verification;
    verification.version = content->version;
    verification.evidence
        = content->version > evidenceVersion ? EvidenceState::TooNew : EvidenceState::Readable;
    verification.encoder
        = modelFinding(content->engine.encoder, options.engine, &EngineIdentity::encoder);
    verification.reranker
        = modelFinding(content->engine.reranker, options.engine, &EngineIdentity::reranker);
    RecordingCheck check(options.base, options.moved, stop);
    for (const StatedRecording& recording : content->recordings) {
        if (progress)
            progress(
                {Stage::Decoding, static_cast<double>(verification.recordings.size()),
                 static_cast<double>(content->recordings.size())});
        auto finding = check.check(recording);
        if (!finding)
            return finding.error();
        verification.recordings.push_back(*std::move(finding));
    }
    verification.unsearched = check.unsearched();
    return verification;
}

} // namespace stemma
