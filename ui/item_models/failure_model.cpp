#include "ui/item_models/failure_model.h"

#include "ui/text/error_text.h"
#include "ui/text/path_text.h"

namespace stemma
{

void FailureModel::setFailures(std::vector<FailedFile> failures)
{
    beginResetModel();
    m_failures = std::move(failures);
    indexRows();
    endResetModel();
}

void FailureModel::indexRows()
{
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_failures.size(); ++row)
        m_rowOf[m_failures[row].path.native()] = static_cast<int>(row);
}

void FailureModel::upsert(const std::vector<FailedFile>& failures)
{
    for (const auto& failure : failures) {
        const auto [known, isNew] = m_rowOf.try_emplace(failure.path.native(), rowCount());
        const int row = known->second;
        if (isNew) {
            beginInsertRows({}, row, row);
            m_failures.push_back(failure);
            endInsertRows();
        } else {
            m_failures[static_cast<std::size_t>(row)] = failure;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void FailureModel::remove(const std::filesystem::path& path)
{
    const auto found = m_rowOf.find(path.native());
    if (found == m_rowOf.end())
        return;
    const int row = found->second;
    beginRemoveRows({}, row, row);
    m_failures.erase(m_failures.begin() + row);
    indexRows();
    endRemoveRows();
}

int FailureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
}

int FailureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& failure = m_failures[static_cast<std::size_t>(index.row())];
    const bool file = index.column() == FileColumn;
    if (role == Qt::DisplayRole)
        return file ? fileNameText(failure.path) : errorReason(failure.error);
    if (role == Qt::ToolTipRole)
        return file ? pathText(failure.path) : errorReason(failure.error);
    return {};
}

QVariant FailureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FileColumn ? tr("File") : tr("Why it was not imported");
}

} // namespace stemma
