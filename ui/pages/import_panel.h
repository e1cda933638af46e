// How an import goes: progress, rate, time left, Stop, and what could not be imported.
#pragma once

#include "ui/jobs/import_job.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QProgressBar;
class QToolButton;

namespace stemma
{

/// Only shows; hidden until an import starts or failures exist.
class ImportPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @p failures has a row for each file that could not be imported.
    explicit ImportPanel(const QAbstractItemModel& failures, QWidget* parent = nullptr);

    void showStarted();
    void showProgress(const ImportProgress& progress);
    void showStopping();
    void showFinished(const ImportOutcome& outcome);
    QString statusText() const;

Q_SIGNALS:
    void stopRequested();
    void failuresRequested();

private:
    void updateFailures();

    const QAbstractItemModel& m_failures;
    bool m_running = false;
    QLabel* m_status;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QToolButton* m_stop;
    QToolButton* m_showFailures;
    QToolButton* m_close;
};

/// "12 imported, 3 unchanged, 1 failed" of a run, in one sentence.
QString importSentence(const ImportSummary& summary);

} // namespace stemma
