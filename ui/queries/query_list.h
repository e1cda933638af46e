// All queries as a table: those of the session, the newest drop first, then those of earlier ones.
#pragma once

#include "ui/queries/query_entry.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace stemma
{

class QueryList final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, AnswerColumn, ColumnCount };
    enum Role { KeyRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds files at the top, in their order; gives their keys.
    std::vector<int>
    add(const std::vector<std::filesystem::path>& files, std::optional<TimeRange> region = {});
    /// What counts as a match, 0..1.
    void setThreshold(double threshold);
    /// Notes the answer of an entry.
    void answer(int key, std::shared_ptr<const QueryResult> result);
    /// Adds what earlier sessions asked at the end; those that are here already, or hidden, are passed over.
    void addKept(const std::vector<QueryRecord>& records);
    /// Notes that a result is in the library, with its decisions. Its entry's key, 0 without one.
    int keep(const std::shared_ptr<const SavedQuery>& saved);
    /// Null when there is no such key. Valid until the list changes.
    const QueryEntry* find(int key) const;
    /// Changes an entry; nothing happens without it.
    template <class Change> void change(int key, Change what)
    {
        const int row = rowOf(key);
        if (row < 0)
            return;
        auto& entry = m_entries[static_cast<std::size_t>(row)];
        m_open -= isOpen(entry) ? 1 : 0;
        what(entry);
        m_open += isOpen(entry) ? 1 : 0;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    /// Entries with the rows that they had, from the top.
    using Removed = std::vector<std::pair<int, QueryEntry>>;
    Removed remove(const std::vector<int>& keys);
    /// Undoes the last remove(); what came meanwhile lies above.
    void putBack(const Removed& removed);
    /// Lets go of a kept result; it can be opened again.
    void release(int key);
    /// In blind listening no score is shown.
    void setScoresShown(bool shown);
    const QueryEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    int rowOf(int key) const;
    /// How many wait or run.
    int openCount() const { return m_open; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static bool isOpen(const QueryEntry& entry);
    /// Rows by key, and how many are open, after entries came or went.
    void reindex();
    int countLikely(const QueryResult& result) const;

    std::vector<QueryEntry> m_entries;
    double m_threshold = 0.5;
    bool m_scoresShown = true;
    std::unordered_map<int, int> m_rowOf; ///< by key: thousands of queries may wait
    int m_open = 0;
    int m_nextKey = 1;
};

/// What became of a query, in a few words: "2 matches", "No match", "Waiting", "Not audio …".
/// @p threshold: of a match; @p scores: whether they may be told.
QString answerText(const QueryEntry& entry, double threshold, bool scores = true);

} // namespace stemma
