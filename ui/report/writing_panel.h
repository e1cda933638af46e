// The lower part of a dialog that writes something of a report: its state, its progress and its buttons, with the
// work behind them.
#pragma once

#include "ui/jobs/report_job.h"

#include <QWidget>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace stemma
{

/// What the dialog calls things; names are those that a screen reader says.
struct WritingWords {
    QString state;
    QString progress;
    QString progressExplanation;
    QString save;
    QString saveText; ///< on the button
    QString saveExplanation;
    QString cancelExplanation;
};

/// The dialog closes once it is written. Closing it before stops the work.
class WritingPanel final : public QWidget
{
    Q_OBJECT
public:
    WritingPanel(const WritingWords& words, QDialog* dialog);

    /// Has the report built; nothing can be written before that.
    void collect(std::shared_ptr<const EngineActions> actions, const ReportRequest& request);
    std::shared_ptr<const Report> report() const { return m_report; } ///< null while it is built
    /// What the job was asked to write, in words.
    void setWriting(const QString& what);
    /// Whether the dialog leaves something to write.
    void setAnyChosen(bool any);
    void say(const QString& text);
    ReportJob& job() { return m_job; }

Q_SIGNALS:
    void collected();
    void saveRequested();
    void writingChanged(bool writing);
    void written(const stemma::ExportOutcome& outcome);
    void failed(const stemma::Error& error);

private:
    void updateControls();
    void end();

    std::shared_ptr<const Report> m_report;
    bool m_writing = false;
    bool m_anyChosen = true;
    QLabel* m_state;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    ReportJob m_job;
};

} // namespace stemma
