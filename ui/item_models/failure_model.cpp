#include "ui/item_models/failure_model.h"

#include "ui/text/error_text.h"
#include "ui/text/path_text.h"

#include <algorithm>
#include <iterator>

namespace stemma
{

void FailureModel::indexRows()
{
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_failures.size(); ++row)
        m_rowOf[m_failures[row].path.native()] = static_cast<int>(row);
}

void FailureModel::upsert(const std::vector<FailedFile>& failures)
{
    const int known = rowCount();
    std::vector<FailedFile> added;
    int firstChanged = known;
    int lastChanged = -1;
    for (const auto& failure : failures) {
        const auto [found, isNew]
            = m_rowOf.try_emplace(failure.path.native(), known + static_cast<int>(added.size()));
        const int row = found->second;
        if (isNew) {
            added.push_back(failure);
        } else if (row >= known) {
            added[static_cast<std::size_t>(row - known)] = failure;
        } else {
            m_failures[static_cast<std::size_t>(row)] = failure;
            firstChanged = std::min(firstChanged, row);
            lastChanged = std::max(lastChanged, row);
        }
    }
    if (lastChanged >= 0)
        Q_EMIT dataChanged(index(firstChanged, 0), index(lastChanged, ColumnCount - 1));
    if (added.empty())
        return;
    beginInsertRows({}, known, known + static_cast<int>(added.size()) - 1);
    m_failures.insert(
        m_failures.end(), std::move_iterator(added.begin()), std::move_iterator(added.end()));
    endInsertRows();
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
