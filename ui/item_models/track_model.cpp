#include "ui/item_models/track_model.h"

#include "ui/text/format.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <unordered_map>

namespace stemma
{

QString missingText()
{
    return TrackModel::tr(
        "The file is missing: it was moved or deleted. What was imported of it is "
        "still searched.");
}

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

namespace
{

QString textOf(const TrackRecord& track, TrackRows::Column column)
{
    switch (column) {
    case TrackRows::TitleColumn:
        return titleOf(track);
    case TrackRows::ArtistColumn:
        return printable(track.info.tags.artist);
    case TrackRows::LengthColumn:
        return durationText(track.seconds);
    case TrackRows::AlbumColumn:
        return printable(track.info.tags.album);
    case TrackRows::FormatColumn:
        return formatText(track.info.format);
    default:
        return pathText(track.path);
    }
}

} // namespace

void TrackModel::setRows(TrackRows rows)
{
    std::vector<TrackRecord> missing;
    for (int row = 0; row < m_rows.count(); ++row) {
        if (!rows.rowOf(track(row).id))
            missing.push_back(track(row));
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_rows.append(std::move(missing));
    endResetModel();
}

void TrackModel::upsert(const std::vector<TrackRecord>& tracks)
{
    std::vector<TrackRecord> added;
    std::unordered_map<std::int64_t, std::size_t> addedAt;
    int firstChanged = m_rows.count();
    int lastChanged = -1;
    for (const auto& track : tracks) {
        if (const auto row = m_rows.rowOf(track.id)) {
            m_rows.replace(*row, track);
            firstChanged = std::min(firstChanged, *row);
            lastChanged = std::max(lastChanged, *row);
        } else if (const auto [at, isNew] = addedAt.try_emplace(track.id.value, added.size());
                   isNew) {
            added.push_back(track);
        } else {
            added[at->second] = track;
        }
    }
    if (lastChanged >= 0)
        Q_EMIT dataChanged(index(firstChanged, 0), index(lastChanged, ColumnCount - 1));
    if (added.empty())
        return;
    const int first = m_rows.count();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_rows.append(std::move(added));
    endInsertRows();
}

void TrackModel::remove(const std::vector<TrackId>& tracks)
{
    // One reset is cheaper for the views than many single removals.
    beginResetModel();
    m_rows.remove(tracks);
    endResetModel();
}

bool TrackModel::setMissing(const std::vector<TrackId>& tracks, bool missing)
{
    int firstChanged = m_rows.count();
    int lastChanged = -1;
    for (const TrackId track : tracks) {
        const auto row = m_rows.rowOf(track);
        if (!row || m_rows.isMissing(*row) == missing)
            continue;
        m_rows.setMissing(*row, missing);
        firstChanged = std::min(firstChanged, *row);
        lastChanged = std::max(lastChanged, *row);
    }
    if (lastChanged < 0)
        return false;
    Q_EMIT dataChanged(index(firstChanged, 0), index(lastChanged, ColumnCount - 1));
    return true;
}

bool TrackModel::isMissing(TrackId track) const
{
    const auto row = m_rows.rowOf(track);
    return row && m_rows.isMissing(*row);
}

QString TrackModel::nameOf(TrackId track) const
{
    const auto row = m_rows.rowOf(track);
    return row ? stemma::nameOf(m_rows.track(*row)) : QString();
}

QString TrackModel::pathOf(TrackId track) const
{
    const auto row = m_rows.rowOf(track);
    return row ? pathText(m_rows.track(*row).path) : QString();
}

std::filesystem::path TrackModel::fileOf(TrackId track) const
{
    const auto row = m_rows.rowOf(track);
    return row ? m_rows.track(*row).path : std::filesystem::path();
}

int TrackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int TrackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrackModel::tipOf(int row) const
{
    const auto& record = track(row);
    QString tip = pathText(record.path);
    if (record.damage)
        tip = tr("%1\nDamaged at %2: only the intact part was imported.")
                  .arg(tip, timeCode(record.damage->atSeconds));
    if (m_rows.isMissing(row))
        tip += QLatin1Char('\n') + missingText();
    return tip;
}

QVariant TrackModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto& record = track(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(record, column);
    case Qt::AccessibleTextRole:
        //: %1 is the title of a track.
        return column == TitleColumn && m_rows.isMissing(index.row())
            ? tr("%1, file missing").arg(titleOf(record))
            : textOf(record, column);
    case Qt::ForegroundRole:
        return m_rows.isMissing(index.row())
            ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
            : QVariant();
    case Qt::ToolTipRole:
        return tipOf(index.row());
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
