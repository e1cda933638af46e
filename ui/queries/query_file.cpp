#include "ui/queries/query_file.h"

#include "ui/text/path_text.h"

#include <QSettings>

#include <utility>

namespace stemma
{
namespace
{

/// What an earlier version asked has no digest of its sound: there the file as it was says which one it is.
QString keyOf(const QueryResult& query)
{
    const auto digest = query.digests
        ? query.digests->sound
        : sha256Of(
            query.path.native() + '\n' + std::to_string(query.stamp.size) + '\n'
            + std::to_string(query.stamp.modified));
    return QStringLiteral("located/") + QString::fromStdString(hexOf(digest));
}

} // namespace

RecordingFile fileOf(const QueryResult& query)
{
    const auto found = QSettings().value(keyOf(query)).toStringList();
    if (found.size() != 3)
        return {query.path, known(query.stamp)};
    return {toPath(found[0]), known({found[1].toLongLong(), found[2].toLongLong()})};
}

void rememberFile(const QueryResult& query, const RecordingFile& file)
{
    const auto name = QString::fromStdString(file.path.native());
    if (toPath(name) != file.path)
        return; // a name that is no UTF-8 cannot be kept here
    const auto stamp = file.stamp.value_or(FileStamp());
    QSettings().setValue(
        keyOf(query),
        QStringList{name, QString::number(stamp.size), QString::number(stamp.modified)});
}

} // namespace stemma
