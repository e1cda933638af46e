#include "app/cli/verification_text.h"

#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stemma
{
namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(stemma::VerificationText)
};

QString attachmentText(const AttachmentFinding& finding)
{
    const QString name = QString::fromStdString(finding.name);
    const QString actual = QString::fromStdString(finding.actual);
    switch (finding.state) {
    case AttachmentState::Intact:
        return Cli::tr("%1: unchanged since the report was written").arg(name);
    case AttachmentState::Altered:
        //: %1 is an attached file, %2 and %3 are digests.
        return Cli::tr("%1: changed since the report was written; its SHA-256 is %2, the report "
                       "states %3")
            .arg(name, actual, isolated(printable(finding.stated)));
    case AttachmentState::Unstated:
        return Cli::tr("%1: the report does not state its SHA-256, so nothing vouches for it")
            .arg(name);
    case AttachmentState::Bare:
        return Cli::tr("%1: comes without its report; compare its SHA-256 with the one printed "
                       "there: %2")
            .arg(name, actual);
    case AttachmentState::Missing:
        break;
    }
    return Cli::tr("%1: not attached any more").arg(name);
}

QString modelText(const QString& name, const ModelFinding& finding)
{
    const QString reported = isolated(printable(finding.reported));
    const QString ours = QString::fromStdString(finding.ours);
    switch (finding.state) {
    case ModelState::Same:
        //: %1 is "Encoder" or "Reranker", %2 its name and checksum.
        return Cli::tr("%1: the same as in this program (%2)").arg(name, ours);
    case ModelState::Other:
        return Cli::tr("%1: %2 in the report, %3 in this program; a new search may score "
                       "otherwise")
            .arg(name, reported, ours);
    case ModelState::NotCompared:
        break;
    }
    return Cli::tr("%1: %2 in the report; not compared, since this program's models could not be "
                   "loaded")
        .arg(name, reported);
}

QString changedText(const RecordingFinding& finding)
{
    if (finding.error)
        return Cli::tr("changed since the search, and nothing to compare in it: %1")
            .arg(errorReason(*finding.error));
    return Cli::tr("changed since the search: it holds another sound");
}

QString stateText(const RecordingFinding& finding)
{
    switch (finding.state) {
    case RecordingState::SameFile:
        return Cli::tr("the same file");
    case RecordingState::SameSound:
        return Cli::tr("the same sound; only tags or pictures in the file have changed");
    case RecordingState::OtherSound:
        return changedText(finding);
    case RecordingState::Missing:
        return Cli::tr("missing; connect its drive, or name the folder it moved to with --audio");
    case RecordingState::Unreadable:
        return finding.error ? errorReason(*finding.error) : QString();
    case RecordingState::NotStated:
        break;
    }
    return Cli::tr("there, but the report has no SHA-256 of it to compare with");
}

QString recordingText(const RecordingFinding& finding)
{
    const QString letter = isolated(printable(finding.letter));
    const QString path = isolated(pathText(finding.path));
    if (finding.found.empty() || finding.found == finding.path)
        //: %1 is the letter of a recording in the report, %2 its path, %3 what became of it.
        return Cli::tr("%1  %2: %3").arg(letter, path, stateText(finding));
    //: %1 is the letter of a recording in the report, %2 its path there, %3 the file that was found for it.
    return Cli::tr("%1  %2, found as %3: %4")
        .arg(letter, path, isolated(pathText(finding.found)), stateText(finding));
}

bool changed(const AttachmentFinding& finding)
{
    return finding.state == AttachmentState::Altered || finding.state == AttachmentState::Unstated;
}

} // namespace

QString verificationText(const std::filesystem::path& report, const Verification& verification)
{
    QStringList lines;
    if (!verification.id.empty())
        //: %1 is a file, %2 what is printed in the report to name it, such as "4F2A-91BC-03DE".
        lines << Cli::tr("%1: report %2; the number printed in it must be the same")
                     .arg(isolated(pathText(report)), QString::fromStdString(verification.id));
    for (const AttachmentFinding& finding : verification.attachments)
        lines << attachmentText(finding);
    switch (verification.evidence) {
    case EvidenceState::TooNew:
        lines << Cli::tr("Models and recordings were not compared: the evidence was written by a "
                         "newer version of Stemma. Update the program.");
        return lines.join(u'\n');
    case EvidenceState::Unreadable:
        lines << Cli::tr("Models and recordings were not compared: this is not the evidence of a "
                         "report.");
        return lines.join(u'\n');
    case EvidenceState::Readable:
        break;
    }
    if (changed(verification.attachments.front()))
        lines << Cli::tr("What follows is what the evidence says as it is now:");
    lines << modelText(Cli::tr("Encoder"), verification.encoder)
          << modelText(Cli::tr("Reranker"), verification.reranker);
    for (const RecordingFinding& finding : verification.recordings)
        lines << recordingText(finding);
    if (outcomeOf(verification) == Outcome::Agrees)
        lines << Cli::tr("The evidence is as it was written, and models and recordings agree.");
    return lines.join(u'\n');
}

QString noReportText(const std::filesystem::path& report, const PdfEvidence& evidence)
{
    QString reason;
    switch (evidence.state) {
    case PdfState::Empty:
        return errorText({ErrorCode::EmptyFile, {}, report, {}});
    case PdfState::NotPdf:
        reason = Cli::tr("This is not a PDF file. Choose a report that Stemma wrote.");
        break;
    case PdfState::Damaged:
        reason = Cli::tr("This PDF is damaged, so nothing in it can be relied on. Get an intact "
                         "copy of the report.");
        if (!evidence.remark.empty())
            //: %1 is a sentence, %2 a short technical remark in English.
            reason = Cli::tr("%1 (%2)").arg(reason, isolated(printable(evidence.remark)));
        break;
    case PdfState::Encrypted:
        reason = Cli::tr("This PDF asks for a password. Remove the password and try again.");
        break;
    case PdfState::Report:
    case PdfState::NoReport:
        reason = Cli::tr("This PDF is no report of Stemma, or has lost its evidence, as happens "
                         "when it is printed to a new PDF. Choose the report as it was written.");
        break;
    }
    return Cli::tr("%1: %2").arg(isolated(pathText(report)), reason);
}

} // namespace stemma
