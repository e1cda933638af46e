#include "ui/queries/query_list.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace stemma
{

QString answerText(const QueryEntry& entry, double threshold, bool scores)
{
    switch (entry.state) {
    case QueryState::Waiting:
        return QueryList::tr("Waiting");
    case QueryState::Running:
        if (!entry.early.empty())
            return QueryList::tr(
                "%n match(es) so far", nullptr, static_cast<int>(entry.early.size()));
        //: A query that is %1 percent done.
        return QueryList::tr("Searching, %1 %")
            .arg(QLocale().toString(static_cast<int>(100 * shareDone(entry.progress))));
    case QueryState::Answered:
        return entry.likely == 0 ? QueryList::tr("No match")
                                 : QueryList::tr("%n match(es)", nullptr, entry.likely);
    case QueryState::Kept:
        if (entry.likely > 0)
            return QueryList::tr("%n match(es)", nullptr, entry.likely);
        if (!entry.record || entry.record->bestScore.value_or(0) < threshold)
            return QueryList::tr("No match");
        if (!scores)
            return QueryList::tr("Matches");
        //: A query of an earlier session; %1 is the score of its best match.
        return QueryList::tr("Best match %1").arg(scoreText(*entry.record->bestScore));
    case QueryState::Failed:
        return entry.error ? errorReason(*entry.error) : QString();
    case QueryState::Stopped:
        break;
    }
    return QueryList::tr("Stopped");
}

std::vector<int>
QueryList::add(const std::vector<std::filesystem::path>& files, std::optional<TimeRange> region)
{
    std::vector<int> keys;
    if (files.empty())
        return keys;
    std::vector<QueryEntry> added;
    for (const auto& file : files) {
        QueryEntry entry;
        entry.key = m_nextKey++;
        entry.path = file;
        entry.region = region;
        keys.push_back(entry.key);
        added.push_back(std::move(entry));
    }
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    m_entries.insert(
        m_entries.begin(), std::make_move_iterator(added.begin()),
        std::make_move_iterator(added.end()));
    reindex();
    endInsertRows();
    return keys;
}

int QueryList::countLikely(const QueryResult& result) const
{
    return static_cast<int>(
        std::count_if(result.matches.begin(), result.matches.end(), [this](const Match& match) {
            return match.score >= m_threshold;
        }));
}

void QueryList::setThreshold(double threshold)
{
    m_threshold = threshold;
    for (auto& entry : m_entries)
        if (entry.result)
            entry.likely = countLikely(*entry.result);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, AnswerColumn), index(rowCount() - 1, AnswerColumn));
}

void QueryList::answer(int key, std::shared_ptr<const QueryResult> result)
{
    change(key, [&](QueryEntry& entry) {
        entry.state = QueryState::Answered;
        entry.likely = countLikely(*result);
        entry.result = std::move(result);
        entry.early.clear();
    });
}

void QueryList::addKept(const std::vector<QueryRecord>& records)
{
    std::vector<QueryEntry> added;
    for (const auto& record : records) {
        const bool known
            = std::any_of(m_entries.begin(), m_entries.end(), [&](const QueryEntry& entry) {
                  return (entry.saved && entry.saved->record.id == record.id)
                      || (entry.record && entry.record->id == record.id);
              });
        if (known || record.hidden)
            continue;
        QueryEntry entry;
        entry.key = m_nextKey++;
        entry.path = record.path;
        entry.region = record.region;
        entry.state = QueryState::Kept;
        entry.record = record;
        added.push_back(std::move(entry));
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_entries.insert(
        m_entries.end(), std::make_move_iterator(added.begin()),
        std::make_move_iterator(added.end()));
    reindex();
    endInsertRows();
}

int QueryList::keep(const std::shared_ptr<const SavedQuery>& saved)
{
    for (auto& entry : m_entries) {
        const bool opened = entry.record && entry.record->id == saved->record.id;
        if (!opened && entry.result != saved->result)
            continue;
        const int key = entry.key;
        if (opened)
            answer(key, saved->result);
        change(key, [&](QueryEntry& kept) { kept.saved = saved; });
        return key;
    }
    return 0;
}

bool QueryList::isOpen(const QueryEntry& entry)
{
    return entry.state == QueryState::Waiting || entry.state == QueryState::Running;
}

void QueryList::reindex()
{
    m_rowOf.clear();
    m_open = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_rowOf[entry(row).key] = row;
        m_open += isOpen(entry(row)) ? 1 : 0;
    }
}

int QueryList::rowOf(int key) const
{
    const auto found = m_rowOf.find(key);
    return found == m_rowOf.end() ? -1 : found->second;
}

const QueryEntry* QueryList::find(int key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &entry(row);
}

QueryList::Removed QueryList::remove(const std::vector<int>& keys)
{
    const std::unordered_set<int> gone(keys.begin(), keys.end());
    Removed removed;
    beginResetModel();
    std::vector<QueryEntry> left;
    left.reserve(m_entries.size());
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        QueryEntry& entry = m_entries[row];
        if (gone.contains(entry.key))
            removed.emplace_back(static_cast<int>(row), std::move(entry));
        else
            left.push_back(std::move(entry));
    }
    m_entries = std::move(left);
    reindex();
    endResetModel();
    return removed;
}

void QueryList::putBack(const Removed& removed)
{
    beginResetModel();
    for (const auto& [row, entry] : removed) {
        const auto at = std::min(static_cast<std::size_t>(row), m_entries.size());
        m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(at), entry);
    }
    reindex();
    endResetModel();
}

void QueryList::release(int key)
{
    change(key, [](QueryEntry& entry) {
        if (!entry.saved)
            return;
        entry.state = QueryState::Kept;
        entry.record = entry.saved->record;
        entry.saved = nullptr;
        entry.result = nullptr;
    });
}

void QueryList::setScoresShown(bool shown)
{
    m_scoresShown = shown;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, AnswerColumn), index(rowCount() - 1, AnswerColumn));
}

int QueryList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QueryList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueryList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& asked = entry(index.row());
    const auto name = asked.region
        ? QStringLiteral("%1, %2").arg(fileNameText(asked.path), rangeText(*asked.region))
        : fileNameText(asked.path);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == FileColumn ? name : answerText(asked, m_threshold, m_scoresShown);
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? pathText(asked.path)
                                            : answerText(asked, m_threshold, m_scoresShown);
    case KeyRole:
        return asked.key;
    default:
        return {};
    }
}

QVariant QueryList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FileColumn ? tr("Query") : tr("Answer");
}

} // namespace stemma
