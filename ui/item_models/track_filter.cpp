#include "ui/item_models/track_filter.h"

#include <algorithm>
#include <utility>

namespace stemma
{

TrackFilter::TrackFilter(TrackModel& model, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        delimit(0, m_model.rowCount() - 1);
        accept(0, m_model.rowCount() - 1);
        arrange();
        endResetModel();
    });
    connect(
        &model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) {
            delimit(first, last);
            accept(first, last);
            rearrange();
        });
    connect(
        &model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& from, const QModelIndex& to) {
            delimit(from.row(), to.row());
            accept(from.row(), to.row());
            rearrange();
            if (!m_shown.empty())
                Q_EMIT dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()));
        });
    delimit(0, model.rowCount() - 1);
    accept(0, model.rowCount() - 1);
    arrange();
}

void TrackFilter::setWords(const QString& words)
{
    const auto before = std::exchange(m_words, {});
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_words.push_back(word.toCaseFolded().toStdString());
    if (m_words == before)
        return;
    accept(0, m_model.rowCount() - 1);
    rearrange();
}

void TrackFilter::setScope(TrackScope scope)
{
    if (scope == m_scope)
        return;
    m_scope = std::move(scope);
    delimit(0, m_model.rowCount() - 1);
    accept(0, m_model.rowCount() - 1);
    rearrange();
}

int TrackFilter::countInScope() const
{
    return static_cast<int>(std::ranges::count(m_inScope, char{1}));
}

void TrackFilter::delimit(int first, int last)
{
    m_inScope.resize(static_cast<std::size_t>(m_model.rowCount()));
    std::string folder = m_scope.folder.native();
    if (!folder.empty() && folder.back() != '/')
        folder += '/';
    for (int row = first; row <= last; ++row) {
        const bool inScope = (!m_scope.onlyMissing || m_model.rows().isMissing(row))
            && (folder.empty() || m_model.track(row).path.native().starts_with(folder));
        m_inScope[static_cast<std::size_t>(row)] = inScope ? 1 : 0;
    }
}

void TrackFilter::accept(int first, int last)
{
    m_accepted.resize(m_inScope.size());
    std::copy(m_inScope.begin() + first, m_inScope.begin() + last + 1, m_accepted.begin() + first);
    for (const std::string& word : m_words) {
        for (int row = first; row <= last; ++row) {
            char& accepted = m_accepted[static_cast<std::size_t>(row)];
            const std::string_view text = m_model.rows().searchText(row);
            if (accepted != 0 && text.find(word) == std::string_view::npos)
                accepted = 0;
        }
    }
}

void TrackFilter::arrange()
{
    const std::vector<int>& order = m_model.rows().order(m_column);
    m_shown.clear();
    m_position.assign(order.size(), -1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const int row = m_order == Qt::AscendingOrder ? order[i] : order[order.size() - 1 - i];
        if (m_accepted[static_cast<std::size_t>(row)] == 0)
            continue;
        m_position[static_cast<std::size_t>(row)] = static_cast<int>(m_shown.size());
        m_shown.push_back(row);
    }
}

void TrackFilter::rearrange()
{
    // One change of the layout, whatever comes and goes: views handle another number of rows in it, and the
    // cost does not depend on how scattered the changes are.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::vector<int> sources;
    sources.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before)
        sources.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    arrange();
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_position[static_cast<std::size_t>(sources[static_cast<std::size_t>(i)])];
        after << (row < 0 ? QModelIndex() : createIndex(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TrackFilter::sort(int column, Qt::SortOrder order)
{
    // -1 is how a view asks for no order: then it is that of the files.
    m_column = column < 0 ? TrackRows::PathColumn : static_cast<TrackRows::Column>(column);
    m_order = order;
    rearrange();
}

QModelIndex TrackFilter::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return m_model.index(m_shown[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex TrackFilter::mapFromSource(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_position.size() || m_position[row] < 0)
        return {};
    return createIndex(m_position[row], index.column());
}

QModelIndex TrackFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TrackFilter::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int TrackFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TrackFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : TrackRows::ColumnCount;
}

QVariant TrackFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

} // namespace stemma
