#include "ui/item_models/track_model.h"

#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QLocale>

#include <unordered_set>

namespace stemma
{

QString formatText(const AudioFormat& format)
{
    auto text = QString::fromStdString(format.codec).toUpper();
    if (format.sampleRate > 0)
        text += QLatin1Char(' ')
            + TrackModel::tr("%1 kHz").arg(QLocale().toString(format.sampleRate / 1000.0, 'g', 5));
    if (format.channels == 1)
        text += QLatin1Char(' ') + TrackModel::tr("mono");
    else if (format.channels == 2)
        text += QLatin1Char(' ') + TrackModel::tr("stereo");
    else if (format.channels > 2)
        text += QLatin1Char(' ') + TrackModel::tr("%n channel(s)", nullptr, format.channels);
    return text;
}

TrackModel::Row TrackModel::makeRow(TrackRecord track)
{
    Row row;
    const auto& tags = track.info.tags;
    row.title = tags.title.empty() ? printable(track.path.stem().native()) : printable(tags.title);
    row.artist = printable(tags.artist);
    row.album = printable(tags.album);
    row.format = formatText(track.info.format);
    row.path = pathText(track.path);
    row.searchText
        = QStringList{row.title, row.artist, row.album, row.path}.join(QLatin1Char('\n')).toLower();
    row.track = std::move(track);
    return row;
}

void TrackModel::indexRows()
{
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row].track.id.value] = static_cast<int>(row);
}

void TrackModel::setTracks(std::vector<TrackRecord> tracks)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(tracks.size());
    for (auto& track : tracks)
        m_rows.push_back(makeRow(std::move(track)));
    indexRows();
    endResetModel();
}

void TrackModel::upsert(const std::vector<TrackRecord>& tracks)
{
    std::vector<Row> added;
    std::unordered_map<std::int64_t, std::size_t> addedAt;
    for (const auto& track : tracks) {
        if (const auto known = m_rowOf.find(track.id.value); known != m_rowOf.end()) {
            m_rows[static_cast<std::size_t>(known->second)] = makeRow(track);
            Q_EMIT dataChanged(index(known->second, 0), index(known->second, ColumnCount - 1));
        } else if (const auto [at, isNew] = addedAt.try_emplace(track.id.value, added.size());
                   isNew) {
            added.push_back(makeRow(track));
        } else {
            added[at->second] = makeRow(track);
        }
    }
    if (added.empty())
        return;
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (auto& row : added) {
        m_rowOf[row.track.id.value] = static_cast<int>(m_rows.size());
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

void TrackModel::remove(const std::vector<TrackId>& tracks)
{
    std::unordered_set<std::int64_t> gone;
    for (const auto id : tracks)
        gone.insert(id.value);
    // One reset is cheaper for the views than many single removals.
    beginResetModel();
    std::erase_if(m_rows, [&](const Row& row) { return gone.count(row.track.id.value) > 0; });
    indexRows();
    endResetModel();
}

QString TrackModel::nameOf(TrackId track) const
{
    const auto found = m_rowOf.find(track.value);
    if (found == m_rowOf.end())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(found->second)];
    //: The name of a track: %1 is the artist, %2 the title.
    return row.artist.isEmpty() ? row.title : tr("%1 – %2").arg(row.artist, row.title);
}

QString TrackModel::pathOf(TrackId track) const
{
    const auto found = m_rowOf.find(track.value);
    return found == m_rowOf.end() ? QString()
                                  : m_rows[static_cast<std::size_t>(found->second)].path;
}

std::filesystem::path TrackModel::fileOf(TrackId track) const
{
    const auto found = m_rowOf.find(track.value);
    return found == m_rowOf.end() ? std::filesystem::path()
                                  : m_rows[static_cast<std::size_t>(found->second)].track.path;
}

const QString& TrackModel::text(int row, Column column) const
{
    const auto& fields = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case TitleColumn:
        return fields.title;
    case ArtistColumn:
        return fields.artist;
    case AlbumColumn:
        return fields.album;
    case FormatColumn:
        return fields.format;
    default:
        return fields.path;
    }
}

int TrackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrackModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto& record = track(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column == LengthColumn ? durationText(record.seconds) : text(index.row(), column);
    case Qt::ToolTipRole:
        if (record.damage)
            return tr("%1\nDamaged at %2: only the intact part was imported.")
                .arg(text(index.row(), PathColumn), timeCode(record.damage->atSeconds));
        return text(index.row(), PathColumn);
    case Qt::TextAlignmentRole:
        if (column == LengthColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    default:
        return {};
    }
}

QVariant TrackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case ArtistColumn:
        return tr("Artist");
    case AlbumColumn:
        return tr("Album");
    case LengthColumn:
        return tr("Length");
    case FormatColumn:
        return tr("Format");
    case PathColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace stemma
