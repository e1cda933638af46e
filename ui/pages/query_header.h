// The top of the query page: what is asked, how far it is, what came of it.
#pragma once

#include "ui/queries/query_entry.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace stemma
{

class QueryHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryHeader(QWidget* parent = nullptr);

    void showNothing();
    /// A query that waits, runs or was stopped, in a library of so many tracks.
    void showOpen(const QueryEntry& entry, int tracks);
    void showResult(const QueryResult& result, int matches);
    void showKept(const QueryEntry& entry);
    void showFailed(const QueryEntry& entry);

Q_SIGNALS:
    void stopRequested();

private:
    void showTitle(const std::filesystem::path& file);

    QLabel* m_title;
    QLabel* m_detail;
    QWidget* m_progressRow;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QToolButton* m_stop;
};

/// What is being done for a query: "Searching 18,204 tracks…".
QString stageText(const QueryEntry& entry, int tracks);

} // namespace stemma
