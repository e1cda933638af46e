// Files of the library that hold one recording, as a table: a row for each file, those of one recording together.
#pragma once

#include "core/pipeline/duplicates.h"

#include <QAbstractTableModel>

#include <memory>
#include <utility>
#include <vector>

namespace stemma
{

class DuplicateModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RecordingColumn, FileColumn, LengthColumn, FormatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(std::shared_ptr<const std::vector<DuplicateGroup>> groups);
    /// Recordings that there is more than one file of.
    int groupCount() const;
    const TrackRecord& track(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const std::vector<DuplicateGroup>> m_groups;
    std::vector<std::pair<std::size_t, std::size_t>> m_rows; ///< group and place in it
};

} // namespace stemma
