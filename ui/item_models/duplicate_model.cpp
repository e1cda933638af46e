#include "ui/item_models/duplicate_model.h"

#include "ui/item_models/track_model.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QLocale>

namespace stemma
{

void DuplicateModel::setGroups(std::shared_ptr<const std::vector<DuplicateGroup>> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_rows.clear();
    for (std::size_t group = 0; group < m_groups->size(); ++group)
        for (std::size_t file = 0; file < (*m_groups)[group].size(); ++file)
            m_rows.emplace_back(group, file);
    endResetModel();
}

int DuplicateModel::groupCount() const
{
    return m_groups ? static_cast<int>(m_groups->size()) : 0;
}

const TrackRecord& DuplicateModel::track(int row) const
{
    const auto [group, file] = m_rows[static_cast<std::size_t>(row)];
    return (*m_groups)[group][file];
}

int DuplicateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DuplicateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto [group, file] = m_rows[static_cast<std::size_t>(index.row())];
    const auto& shown = track(index.row());
    if (role == Qt::ToolTipRole)
        return pathText(shown.path);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case RecordingColumn: {
        const auto number = QLocale().toString(static_cast<int>(group + 1));
        if (role == Qt::AccessibleTextRole)
            return tr("Recording %1").arg(number);
        // Once for each recording, so that its files are seen to belong together.
        return file == 0 ? number : QString();
    }
    case FileColumn:
        return pathText(shown.path);
    case LengthColumn:
        return durationText(shown.seconds);
    default:
        return formatText(shown.info.format);
    }
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordingColumn:
        //: Short for "number".
        return tr("No.");
    case FileColumn:
        return tr("File");
    case LengthColumn:
        return tr("Length");
    default:
        return tr("Format");
    }
}

} // namespace stemma
