#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "app/cli/verification_json.h"
#include "app/cli/verification_text.h"
#include "app/composition.h"
#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

namespace stemma
{
namespace
{

ExitCode exitCodeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Agrees:
        return ExitCode::Done;
    case Outcome::Incomplete:
        return ExitCode::SomeFailed;
    case Outcome::AudioMissing:
        return ExitCode::AudioMissing;
    case Outcome::OtherModel:
        return ExitCode::OtherModel;
    case Outcome::AudioChanged:
        return ExitCode::AudioChanged;
    case Outcome::NoReport:
        return ExitCode::NoReport;
    case Outcome::EvidenceAltered:
        break;
    }
    return ExitCode::EvidenceAltered;
}

Result<PdfEvidence> read(const std::filesystem::path& file)
{
    if (file.extension() != ".json")
        return readPdfEvidence(file);
    auto bare = readBareEvidence(file);
    if (!bare)
        return bare.error();
    return PdfEvidence{PdfState::Report, {}, *std::move(bare)};
}

ExitCode refuse(
    const CliSession& session, const std::filesystem::path& file, std::optional<PdfState> state,
    const QString& sentence, ExitCode exit)
{
    session.say(sentence);
    if (session.options().json)
        session.print(noReportJson(file, state, sentence.toStdString(), static_cast<int>(exit)));
    return exit;
}

/// Without models there is still much to check.
std::optional<EngineIdentity> ownIdentity(const CliSession& session)
{
    auto identity = modelsIdentity(session.options().weights);
    if (identity)
        return *std::move(identity);
    session.say(identity.error());
    return {};
}

} // namespace

ExitCode runVerify(const CliSession& session)
{
    const auto& options = session.options();
    const auto file = absolutePath(options.arguments.front());
    std::error_code failed;
    if (!options.audio.empty() && !std::filesystem::is_directory(options.audio, failed)) {
        if (!std::filesystem::exists(options.audio, failed))
            return session.fail({ErrorCode::FileNotFound, {}, options.audio, {}});
        session.say(
            CliSession::tr("%1 is a file. Name the folder with the recordings with --audio.")
                .arg(pathText(options.audio)));
        return ExitCode::Usage;
    }
    const auto evidence = read(file);
    if (!evidence)
        return refuse(session, file, {}, errorText(evidence.error()), ExitCode::Error);
    if (evidence->state != PdfState::Report)
        return refuse(
            session, file, evidence->state, noReportText(file, *evidence), ExitCode::NoReport);
    const auto progress = [&session](const Progress& done) {
        session.progress(CliSession::tr("Checking recording %1 of %2")
                             .arg(static_cast<int>(done.done) + 1)
                             .arg(static_cast<int>(done.total)));
    };
    const auto found = verify(
        evidence->stated, {file.parent_path(), options.audio, ownIdentity(session)}, progress,
        session.stop());
    if (!found)
        return session.fail(found.error());
    const auto exit = exitCodeOf(outcomeOf(*found));
    session.progress({});
    for (const Error& folder : found->unsearched)
        //: %1 is a folder, %2 the sentence that says why.
        session.say(CliSession::tr("%1 was not searched for recordings. %2")
                        .arg(isolated(pathText(folder.path)), errorReason(folder)));
    if (options.json)
        session.print(verificationJson(file, *found, static_cast<int>(exit)));
    else
        session.print(verificationText(file, *found));
    return exit;
}

} // namespace stemma
