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
    const auto sound = query.digests
        ? hexOf(query.digests->sound)
        : std::to_string(query.stamp.size) + '\n' + std::to_string(query.stamp.modified);
    const auto digest = sha256Of(query.path.native() + '\n' + sound);
    return QStringLiteral("located/") + QString::fromStdString(hexOf(digest));
}

} // namespace

std::optional<LocatedFile> locatedFile(const QueryResult& query)
{
    const auto found = QSettings().value(keyOf(query)).toStringList();
    if (found.size() != 3)
        return std::nullopt;
    return LocatedFile{toPath(found[0]), {found[1].toLongLong(), found[2].toLongLong()}};
}

RecordingFile fileOf(const QueryResult& query)
{
    if (const auto located = locatedFile(query))
        return {located->path, known(located->stamp)};
    return {query.path, known(query.stamp)};
}

bool rememberFile(const QueryResult& query, const LocatedFile& file)
{
    const auto name = QString::fromStdString(file.path.native());
    if (toPath(name) != file.path)
        return false;
    QSettings().setValue(
        keyOf(query),
        QStringList{name, QString::number(file.stamp.size), QString::number(file.stamp.modified)});
    return true;
}

} // namespace stemma
