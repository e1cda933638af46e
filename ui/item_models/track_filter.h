// Sorts and filters the library table, fast at 100,000 tracks.
#pragma once

#include "ui/item_models/track_model.h"

#include <QAbstractProxyModel>

namespace stemma
{

/// A part of the library.
struct TrackScope {
    std::filesystem::path folder; ///< only tracks below it; empty: all
    bool onlyMissing = false; ///< only tracks whose files are gone
    friend bool operator==(const TrackScope&, const TrackScope&) = default;
};

/// QSortFilterProxyModel asks for every comparison and tells the views of every gap apart, which takes half
/// a second where this takes milliseconds: it walks through the order that TrackRows keeps.
class TrackFilter final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit TrackFilter(TrackModel& model, QObject* parent = nullptr);
    /// Shows the tracks that contain every word, in any field, in any case.
    void setWords(const QString& words);
    /// Words are looked for within the scope.
    void setScope(TrackScope scope);
    const TrackScope& scope() const { return m_scope; }
    int countInScope() const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Both decide anew for the source rows [first, last].
    void delimit(int first, int last);
    void accept(int first, int last);
    void arrange();
    /// Shows what is accepted, keeping selections and the like.
    void rearrange();

    TrackModel& m_model;
    std::vector<std::string> m_words; ///< folded
    TrackRows::Column m_column = TrackRows::PathColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    TrackScope m_scope;
    std::vector<char> m_inScope; ///< by source row, as is m_accepted
    std::vector<char> m_accepted; ///< of those in scope
    std::vector<int> m_shown; ///< source rows
    std::vector<int> m_position; ///< by source row, in m_shown; -1: hidden
};

} // namespace stemma
