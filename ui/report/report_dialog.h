// What the report of a query is to say on its first page, with a preview; then it is written.
#pragma once

#include "ui/jobs/report_job.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTimer;

namespace stemma
{

class PagePreview;
class WritingPanel;

/// Keeps who prepares reports, and on which paper, for the next one. Closing it while a report is written stops
/// that; no file appears then.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(
        std::shared_ptr<const EngineActions> actions, const ReportRequest& request,
        QWidget* parent = nullptr);

    /// Writes to @p target, and closes when that is done.
    void writeTo(const std::filesystem::path& target);

Q_SIGNALS:
    void written(const stemma::ExportOutcome& outcome);

private:
    QWidget* makeForm();
    void connectPanel();
    void layAgain();
    void askForTarget();
    std::shared_ptr<const Report> covered() const;
    ReportCover cover() const;
    PageSettings settings() const;

    QString m_proposed; ///< name of the file
    std::shared_ptr<const LaidReport> m_laid;
    QLineEdit* m_case;
    QLineEdit* m_by;
    QLineEdit* m_for;
    QComboBox* m_paper;
    PagePreview* m_preview;
    WritingPanel* m_panel;
    QTimer* m_pause; ///< after a key, before the pages are laid out again
};

} // namespace stemma
