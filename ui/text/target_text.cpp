#include "ui/text/target_text.h"

#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>

namespace stemma
{
namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(stemma::TargetText)
};

} // namespace

QString targetErrorText(const Error& error)
{
    const QString path = isolated(pathText(error.path));
    std::error_code failed;
    switch (error.code) {
    case ErrorCode::NotARegularFile:
        if (std::filesystem::is_directory(error.path, failed))
            return Text::tr("%1 is a folder. Choose the name of a file.").arg(path);
        return Text::tr("%1 is a device, a pipe, or a link that leads nowhere, and stays as it is. "
                        "Choose the name of an ordinary file.")
            .arg(path);
    case ErrorCode::DiskFull:
        return Text::tr("The disk is full, so %1 was not written. No half of it is left, and an "
                        "earlier file of this name is as it was. Free some space and try again.")
            .arg(path);
    default:
        return errorText(error);
    }
}

} // namespace stemma
