// The files that could not be imported, and why.
#pragma once

#include "core/library/catalogue.h"

#include <QAbstractTableModel>

#include <string>
#include <unordered_map>
#include <vector>

namespace stemma
{

class FailureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds failures, or replaces those of the same file.
    void upsert(const std::vector<FailedFile>& failures);
    /// Forgets a file that was imported after all.
    void remove(const std::filesystem::path& path);

    const FailedFile& failure(int row) const { return m_failures[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void indexRows();
    std::vector<FailedFile> m_failures;
    std::unordered_map<std::string, int> m_rowOf; ///< by path
};

} // namespace stemma
