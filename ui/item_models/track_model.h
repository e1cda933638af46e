// The tracks of the library as a table.
#pragma once

#include "core/library/track_record.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace stemma
{

class TrackModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        ArtistColumn,
        LengthColumn,
        AlbumColumn,
        FormatColumn,
        PathColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTracks(std::vector<TrackRecord> tracks);
    /// Adds tracks, or replaces those with the same id.
    void upsert(const std::vector<TrackRecord>& tracks);
    void remove(const std::vector<TrackId>& tracks);

    const TrackRecord& track(int row) const { return m_rows[static_cast<std::size_t>(row)].track; }
    /// "Artist – Title", or the file name; "" for a track that is not here.
    QString nameOf(TrackId track) const;
    /// Of its file; "" for an unknown track.
    QString pathOf(TrackId track) const;
    /// Its file, byte for byte; empty for an unknown track.
    std::filesystem::path fileOf(TrackId track) const;
    /// Everything that the filter looks at, in lower case.
    const QString& searchText(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].searchText;
    }
    /// What a text column is sorted by.
    const QString& text(int row, Column column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        TrackRecord track;
        QString title;
        QString artist;
        QString album;
        QString format;
        QString path;
        QString searchText;
    };
    static Row makeRow(TrackRecord track);
    void indexRows();

    std::vector<Row> m_rows;
    std::unordered_map<std::int64_t, int> m_rowOf;
};

/// "FLAC 44.1 kHz stereo".
QString formatText(const AudioFormat& format);

} // namespace stemma
