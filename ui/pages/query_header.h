// The top of the query page: what is asked, how far it is, which answer is shown.
#pragma once

#include "core/pipeline/query_types.h"
#include "ui/jobs/query_job.h"

#include <QWidget>

class QComboBox;
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

    void showTitle(const QString& title);
    /// A new query is to come: forgets the answers.
    void showWaiting(const QString& title);
    void showProgress(const QueryProgress& progress, int tracks);
    void showStopped();
    void hideProgress();
    void showResult(const QueryResult& result, int matches);
    /// One entry for each answered file; the choice appears with the second.
    void addAnswer(const QString& name);
    void setCurrentAnswer(int index);

Q_SIGNALS:
    void stopRequested();
    void answerChosen(int index);

private:
    QLabel* m_title;
    QLabel* m_detail;
    QComboBox* m_answers;
    QWidget* m_progressRow;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QToolButton* m_stop;
};

} // namespace stemma
