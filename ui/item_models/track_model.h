// The tracks of the library as a table.
#pragma once

#include "ui/item_models/track_rows.h"

#include <QAbstractTableModel>

namespace stemma
{

class TrackModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using enum TrackRows::Column;
    using Column = TrackRows::Column;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the tracks of a library that was read; those that an import added meanwhile stay.
    void setRows(TrackRows rows);
    /// Adds tracks, or replaces those with the same id.
    void upsert(const std::vector<TrackRecord>& tracks);
    void remove(const std::vector<TrackId>& tracks);
    /// Says that the files of @p tracks are gone, or are there. False when that was known of all.
    bool setMissing(const std::vector<TrackId>& tracks, bool missing);

    const TrackRecord& track(int row) const { return m_rows.track(row); }
    const TrackRows& rows() const { return m_rows; }
    /// "Artist – Title", or the file name; "" for a track that is not here.
    QString nameOf(TrackId track) const;
    /// Of its file; "" for an unknown track.
    QString pathOf(TrackId track) const;
    bool isMissing(TrackId track) const;
    /// Its file, byte for byte; empty for an unknown track.
    std::filesystem::path fileOf(TrackId track) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString tipOf(int row) const;

    TrackRows m_rows;
};

/// What a tip says of a track whose file is gone.
QString missingText();
/// "FLAC 44.1 kHz stereo".
QString formatText(const AudioFormat& format);

} // namespace stemma
