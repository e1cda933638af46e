#include "ui/report/writing_panel.h"

#include "ui/widgets/controls.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace stemma
{

WritingPanel::WritingPanel(const WritingWords& words, QDialog* dialog)
    : QWidget(dialog)
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    m_state->setWordWrap(true);
    m_state->setAccessibleName(words.state);
    describe(m_progress, words.progress, words.progressExplanation);
    auto* const save = m_buttons->button(QDialogButtonBox::Save);
    describe(save, words.save, words.saveExplanation);
    save->setText(words.saveText);
    save->setDefault(true);
    auto* const cancel = m_buttons->button(QDialogButtonBox::Cancel);
    describe(cancel, tr("Cancel"), words.cancelExplanation);
    cancel->setAutoDefault(false); // Enter belongs to the other one, also before it can be used
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &WritingPanel::saveRequested);
    connect(m_buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::rejected, this, [this] { m_job.stop(); });
    connect(&m_job, &ReportJob::built, this, [this](std::shared_ptr<const Report> report) {
        m_report = std::move(report);
        m_state->clear();
        updateControls();
        Q_EMIT collected();
    });
    connect(&m_job, &ReportJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_job, &ReportJob::failed, this, [this](const Error& error) {
        end();
        Q_EMIT failed(error);
    });
    connect(&m_job, &ReportJob::written, this, [this, dialog](const ExportOutcome& outcome) {
        end();
        Q_EMIT written(outcome);
        dialog->accept();
    });
    updateControls();
}

void WritingPanel::collect(
    std::shared_ptr<const EngineActions> actions, const ReportRequest& request)
{
    m_state->setText(tr("Collecting what the report says…"));
    m_job.build(std::move(actions), request);
}

void WritingPanel::setWriting(const QString& what)
{
    m_writing = true;
    m_state->setText(what);
    m_progress->setRange(0, 0);
    updateControls();
    Q_EMIT writingChanged(true);
}

void WritingPanel::setAnyChosen(bool any)
{
    m_anyChosen = any;
    updateControls();
}

void WritingPanel::say(const QString& text)
{
    m_state->setText(text);
}

void WritingPanel::end()
{
    m_writing = false;
    updateControls();
    Q_EMIT writingChanged(false);
}

void WritingPanel::updateControls()
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_writing && m_report && m_anyChosen);
    m_progress->setVisible(m_writing);
}

} // namespace stemma
