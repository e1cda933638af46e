#include "ui/item_models/track_filter.h"

#include <algorithm>

namespace stemma
{

TrackFilter::TrackFilter(TrackModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void TrackFilter::setWords(const QString& words)
{
    m_words = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TrackFilter::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    const auto& text = m_model.searchText(sourceRow);
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

bool TrackFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto column = static_cast<TrackModel::Column>(left.column());
    if (column == TrackModel::LengthColumn)
        return m_model.track(left.row()).seconds < m_model.track(right.row()).seconds;
    return m_model.text(left.row(), column)
               .compare(m_model.text(right.row(), column), Qt::CaseInsensitive)
        < 0;
}

} // namespace stemma
