#include "ui/text/missing_file_text.h"

#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>

namespace stemma
{
namespace
{

class MissingFileText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::MissingFileText)
};

} // namespace

QString missingFileText(const MissingFile& missing)
{
    if (!missing.changed)
        return errorText(missing.reason);
    //: %1 is the file of a recording.
    return MissingFileText::tr(
               "%1: This file has changed since it was compared. Put back the one that was, or "
               "import it again and repeat the search.")
        .arg(isolated(pathText(missing.reason.path)));
}

} // namespace stemma
