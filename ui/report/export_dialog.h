// As what a report leaves the program for other programs, and into which folder.
#pragma once

#include "ui/jobs/report_job.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace stemma
{

class WritingPanel;

/// The choice is kept for the next export. Closing it while files are written stops that; those that are finished
/// stay.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(
        std::shared_ptr<const EngineActions> actions, const ReportRequest& request,
        QWidget* parent = nullptr);

    /// Writes what is chosen into @p folder. Where files are there already it asks whether to replace them.
    void writeTo(const std::filesystem::path& folder, Overwrite overwrite = Overwrite::No);

Q_SIGNALS:
    void written(const stemma::ExportOutcome& outcome);

private:
    struct Choice {
        ExportFormat format;
        QCheckBox* box;
    };

    void addChoices(QVBoxLayout* column);
    void connectPanel();
    std::vector<ExportFormat> chosen() const;
    void askForFolder();
    void askToReplace(const std::filesystem::path& file);
    void countChosen();

    std::filesystem::path m_folder;
    std::vector<Choice> m_choices;
    WritingPanel* m_panel = nullptr; ///< behind the choices, for Tab too
};

} // namespace stemma
