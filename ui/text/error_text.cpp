#include "ui/text/error_text.h"

#include "ui/text/format.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>

namespace stemma
{
namespace
{

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ErrorText)
public:
    static QString file(const Error& error);
    static QString audio(const Error& error);
    static QString library(const Error& error);
    static QString model(const Error& error);
    static QString other(const Error& error);
    static QString reason(const Error& error);
    static QString withPath(const QString& path, const QString& reason)
    {
        //: %1 is a file or folder, %2 the sentence that says what is wrong with it.
        return tr("%1: %2").arg(isolated(path), reason);
    }

private:
    static QString detailed(const QString& sentence, const Error& error)
    {
        if (error.detail.empty())
            return sentence;
        //: %1 is a sentence, %2 a short technical remark in English.
        return tr("%1 (%2)").arg(sentence, printable(error.detail));
    }
};

QString ErrorText::file(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr(
            "This file or folder does not exist. Check the name, or connect the drive it is on.");
    case ErrorCode::PermissionDenied:
        return tr(
            "You have no permission to read or write this. Change its permissions and try again.");
    case ErrorCode::NotARegularFile:
        return tr(
            "This is not a file that can be read: it is a folder, a device, or a link that leads "
            "nowhere. Choose an audio file.");
    case ErrorCode::EmptyFile:
        return tr("This file is empty (0 bytes). Copy it again from where it came from.");
    case ErrorCode::ReadFailed:
        return detailed(
            tr("Reading failed. Check the drive or the network connection and try again."), error);
    case ErrorCode::WriteFailed:
        return detailed(tr("Writing failed. Check the drive and try again."), error);
    case ErrorCode::FileExists:
        return tr("This file is there already. Choose another name, or have it replaced.");
    default:
        return tr("The disk is full. Free some space and try again; what was finished is kept.");
    }
}

QString ErrorText::audio(const Error& error)
{
    const bool placed = error.seconds.has_value();
    switch (error.code) {
    case ErrorCode::NotAudio:
        return tr("This is not an audio file, whatever its name says. Choose a recording.");
    case ErrorCode::NoAudioStream:
        return tr("There is no sound in this media file. Choose one with an audio stream.");
    case ErrorCode::UnsupportedCodec:
        return detailed(
            tr("The sound is in a format that cannot be decoded here. Convert it, for example to "
               "FLAC."),
            error);
    case ErrorCode::CorruptAudio:
        return placed ? tr("The audio is damaged at %1 and cannot be decoded. Replace the file by "
                           "an intact copy.")
                            .arg(timeCode(*error.seconds))
                      : tr("The audio is damaged and nothing of it can be decoded. Replace the "
                           "file by an intact "
                           "copy.");
    case ErrorCode::TooShort:
        return placed ? tr("This recording is too short to be compared: it lasts only %1. Choose a "
                           "longer one.")
                            .arg(timeCode(*error.seconds))
                      : tr("This recording is too short to be compared. Choose a longer one.");
    case ErrorCode::Silent:
        return tr("There is only silence in this recording, so there is nothing to compare. Choose "
                  "another one.");
    default:
        return tr("There are no audio files in this folder. Choose a folder with music.");
    }
}

QString ErrorText::library(const Error& error)
{
    switch (error.code) {
    case ErrorCode::LibraryReadOnly:
        return tr(
            "This library cannot be written to. Change the permissions of its folder, or choose "
            "another library.");
    case ErrorCode::LibraryBusy:
        return tr(
            "Another program is writing to this library. Close it or wait until it is done, then "
            "try again.");
    case ErrorCode::LibraryCorrupt:
        return detailed(
            tr("This library is damaged. Restore its latest backup, or import the music into a new "
               "one."),
            error);
    case ErrorCode::LibraryTooNew:
        return tr(
            "This library was made by a newer version of Stemma. Update the program to open it.");
    case ErrorCode::LibraryEmpty:
        return tr(
            "The library is empty, so there is nothing to compare with. Import some music first.");
    default:
        return tr("This track is not in the library. Import it first.");
    }
}

QString ErrorText::model(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WeightsMissing:
        return tr("The model was not found, so nothing can be compared. Install Stemma again.");
    case ErrorCode::WeightsForeign:
        return detailed(
            tr("This is not a model that this version of Stemma can use. Install Stemma again."),
            error);
    default:
        return detailed(
            tr("The library was made with another model. Import its music again to compare with "
               "it."),
            error);
    }
}

QString ErrorText::other(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("Stopped at your request.");
    case ErrorCode::InvalidArgument:
        return detailed(tr("This value is not allowed. Check what you entered."), error);
    default:
        return detailed(
            tr("Stemma made a mistake. Please report it with what you did and this remark."),
            error);
    }
}

QString ErrorText::reason(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::PermissionDenied:
    case ErrorCode::NotARegularFile:
    case ErrorCode::EmptyFile:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::FileExists:
        return file(error);
    case ErrorCode::NotAudio:
    case ErrorCode::NoAudioStream:
    case ErrorCode::UnsupportedCodec:
    case ErrorCode::CorruptAudio:
    case ErrorCode::TooShort:
    case ErrorCode::Silent:
    case ErrorCode::NoAudioFiles:
        return audio(error);
    case ErrorCode::LibraryReadOnly:
    case ErrorCode::LibraryBusy:
    case ErrorCode::LibraryCorrupt:
    case ErrorCode::LibraryTooNew:
    case ErrorCode::LibraryEmpty:
    case ErrorCode::TrackNotFound:
        return library(error);
    case ErrorCode::WeightsMissing:
    case ErrorCode::WeightsForeign:
    case ErrorCode::EncoderMismatch:
        return model(error);
    case ErrorCode::Cancelled:
    case ErrorCode::InvalidArgument:
    case ErrorCode::Internal:
        break;
    }
    return other(error);
}

} // namespace

QString errorReason(const Error& error)
{
    return ErrorText::reason(error);
}

QString errorText(const Error& error)
{
    const auto reason = errorReason(error);
    return error.path.empty() ? reason : ErrorText::withPath(pathText(error.path), reason);
}

} // namespace stemma
