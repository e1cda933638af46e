#include "app/case_opener.h"

#include "app/gui_options.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>
#include <QProcess>

namespace stemma
{

CaseOpener caseOpener(const GuiOptions& options)
{
    QStringList arguments{
        QStringLiteral("--weights"), QString::fromStdString(options.weights.native())};
    if (!options.audio)
        arguments << QStringLiteral("--no-audio");
    if (!options.locale.empty())
        arguments << QStringLiteral("--locale") << QString::fromStdString(options.locale);
    return [arguments](const std::filesystem::path& file) {
        const auto name = QString::fromStdString(file.native());
        return toPath(name) == file
            && QProcess::startDetached(
                   QCoreApplication::applicationFilePath(), arguments + QStringList{name});
    };
}

} // namespace stemma
