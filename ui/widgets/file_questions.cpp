#include "ui/widgets/file_questions.h"

#include "ui/text/path_text.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace stemma
{
namespace
{

class FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(stemma::FileQuestions)
public:
    static QString filter()
    {
        return tr("Audio and video")
            + QStringLiteral(
                   " (*.wav *.flac *.mp3 *.ogg *.oga *.opus *.m4a *.aac *.aif *.aiff *.wma *.wv "
                   "*.ape *.mka *.mp4 *.m4v *.mkv *.mov *.webm *.avi);;")
            + tr("All files") + QStringLiteral(" (*)");
    }
};

std::optional<std::filesystem::path> chosen(const QString& name)
{
    return name.isEmpty() ? std::nullopt : std::optional(toPath(name));
}

} // namespace

std::vector<std::filesystem::path> askForRecordings(QWidget* window, const QString& title)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& name :
         QFileDialog::getOpenFileNames(window, title, {}, FileQuestions::filter()))
        paths.push_back(toPath(name));
    return paths;
}

std::optional<std::filesystem::path> askForRecording(QWidget* window, const QString& title)
{
    return chosen(QFileDialog::getOpenFileName(window, title, {}, FileQuestions::filter()));
}

std::optional<std::filesystem::path> askForFolder(QWidget* window, const QString& title)
{
    return chosen(QFileDialog::getExistingDirectory(window, title));
}

} // namespace stemma
