#include "app/cli/verification_json.h"

#include "ui/text/error_text.h"

#include <nlohmann/json.hpp>

namespace stemma
{
namespace
{

using Json = nlohmann::ordered_json;

const char* nameOf(PdfState state)
{
    switch (state) {
    case PdfState::Report:
        return "report";
    case PdfState::NotPdf:
        return "not_pdf";
    case PdfState::Empty:
        return "empty";
    case PdfState::Damaged:
        return "damaged";
    case PdfState::Encrypted:
        return "encrypted";
    case PdfState::NoReport:
        break;
    }
    return "no_report";
}

const char* nameOf(AttachmentState state)
{
    switch (state) {
    case AttachmentState::Intact:
        return "intact";
    case AttachmentState::Altered:
        return "altered";
    case AttachmentState::Unstated:
        return "unstated";
    case AttachmentState::Bare:
        return "bare";
    case AttachmentState::Missing:
        break;
    }
    return "missing";
}

const char* nameOf(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Readable:
        return "readable";
    case EvidenceState::TooNew:
        return "too_new";
    case EvidenceState::Unreadable:
        break;
    }
    return "unreadable";
}

const char* nameOf(ModelState state)
{
    switch (state) {
    case ModelState::Same:
        return "same";
    case ModelState::Other:
        return "other";
    case ModelState::NotCompared:
        break;
    }
    return "not_compared";
}

const char* nameOf(RecordingState state)
{
    switch (state) {
    case RecordingState::SameFile:
        return "same_file";
    case RecordingState::SameSound:
        return "same_sound";
    case RecordingState::OtherSound:
        return "other_sound";
    case RecordingState::Missing:
        return "missing";
    case RecordingState::Unreadable:
        return "unreadable";
    case RecordingState::NotStated:
        break;
    }
    return "not_stated";
}

Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json attachmentJson(const AttachmentFinding& finding)
{
    return {
        {"name", finding.name},
        {"state", nameOf(finding.state)},
        {"sha256", orNull(finding.actual)},
        {"stated_sha256", orNull(finding.stated)}};
}

Json modelJson(const char* role, const ModelFinding& finding)
{
    return {
        {"role", role},
        {"state", nameOf(finding.state)},
        {"report", finding.reported},
        {"program", orNull(finding.ours)}};
}

Json recordingJson(const RecordingFinding& finding)
{
    return {
        {"exhibit", finding.letter},
        {"role", finding.query ? "query" : "reference"},
        {"path", finding.path.string()},
        {"found", orNull(finding.found.string())},
        {"state", nameOf(finding.state)},
        {"error", finding.error ? Json(errorText(*finding.error).toStdString()) : Json()}};
}

Json head(
    const std::filesystem::path& report, const char* state, const std::string& error, int exitCode)
{
    return {
        {"report", report.string()},
        {"schema", 1},
        {"exit_code", exitCode},
        {"state", state},
        {"error", orNull(error)}};
}

std::string line(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string verificationJson(
    const std::filesystem::path& report, const Verification& verification, int exitCode)
{
    Json json = head(report, nameOf(PdfState::Report), {}, exitCode);
    json["report_id"] = orNull(verification.id);
    json["evidence"] = nameOf(verification.evidence);
    json["evidence_version"] = verification.version;
    json["attachments"] = Json::array();
    for (const AttachmentFinding& finding : verification.attachments)
        json["attachments"].push_back(attachmentJson(finding));
    if (verification.evidence != EvidenceState::Readable)
        return line(json);
    json["models"] = {
        modelJson("encoder", verification.encoder), modelJson("reranker", verification.reranker)};
    json["recordings"] = Json::array();
    for (const RecordingFinding& finding : verification.recordings)
        json["recordings"].push_back(recordingJson(finding));
    json["unsearched"] = Json::array();
    for (const Error& folder : verification.unsearched)
        json["unsearched"].push_back(
            {{"folder", folder.path.string()}, {"error", errorText(folder).toStdString()}});
    return line(json);
}

std::string noReportJson(
    const std::filesystem::path& report, std::optional<PdfState> state, const std::string& sentence,
    int exitCode)
{
    return line(head(report, state ? nameOf(*state) : "unread", sentence, exitCode));
}

} // namespace stemma
