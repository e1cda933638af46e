#include "ui/report/report_dialog.h"

#include "core/report/report_facts.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_memory.h"
#include "ui/report/writing_panel.h"
#include "ui/text/path_text.h"
#include "ui/text/target_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_size.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace stemma
{
namespace
{

constexpr int pauseMs = 400;

QLineEdit* makeField(QWidget* parent, const QString& name, const QString& explanation)
{
    auto* const field = new QLineEdit(parent);
    field->setMaxLength(300);
    field->setMinimumWidth(220);
    describe(field, name, explanation);
    return field;
}

} // namespace

ReportDialog::ReportDialog(
    std::shared_ptr<const EngineActions> actions, const ReportRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_proposed(fileNameText(request.result->path.stem()) + QStringLiteral("-report.pdf"))
    , m_case(makeField(this, tr("Case"), tr("What the report belongs to, for its first page")))
    , m_by(makeField(this, tr("Prepared by"), tr("Who made the report, for its first page")))
    , m_for(makeField(this, tr("Prepared for"), tr("Who asked for the report, for its first page")))
    , m_paper(new QComboBox(this))
    , m_preview(new PagePreview(this))
    , m_panel(new WritingPanel(
          {tr("State of the report"), tr("Progress of the report"),
           tr("How many pages are written"), tr("Save as PDF"), tr("&Save as PDF…"),
           tr("Choose a name and write the report (Enter)"),
           tr("Write no report; stops one that is being written (Esc)")},
          this))
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Report"));
    auto* const row = new QHBoxLayout;
    row->addWidget(makeForm());
    row->addWidget(m_preview, 1);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_panel);
    openWithSize(*this, {860, 640});

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ReportDialog::layAgain);
    for (const auto* const field : {m_case, m_by, m_for})
        connect(field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportDialog::layAgain);
    connect(m_preview, &PagePreview::wanted, this, [this](int page) {
        if (m_laid)
            m_panel->job().draw(m_laid, page, m_preview->pictureWidth());
    });
    connectPanel();
    m_panel->collect(std::move(actions), request);
}

QWidget* ReportDialog::makeForm()
{
    auto* const form = new QWidget(this);
    auto* const rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto addRow = [&](const QString& label, QWidget* control) {
        auto* const name = new QLabel(label, form);
        name->setBuddy(control);
        rows->addRow(name, control);
    };
    addRow(tr("&Case:"), m_case);
    addRow(tr("Prepared &by:"), m_by);
    addRow(tr("Prepared &for:"), m_for);
    addRow(tr("&Paper:"), m_paper);
    m_paper->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    describe(m_paper, tr("Paper"), tr("The size of the pages"));

    const ReportCover last = rememberedCover();
    m_by->setText(QString::fromStdString(last.preparedBy));
    m_for->setText(QString::fromStdString(last.preparedFor));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(rememberedPages().paper)));
    return form;
}

void ReportDialog::connectPanel()
{
    auto& job = m_panel->job();
    connect(&job, &ReportJob::laid, this, [this](std::shared_ptr<const LaidReport> laid) {
        m_laid = std::move(laid);
        m_preview->setPages(m_laid->pages.count());
    });
    connect(&job, &ReportJob::drawn, m_preview, &PagePreview::setPicture);
    connect(m_panel, &WritingPanel::collected, this, &ReportDialog::layAgain);
    connect(m_panel, &WritingPanel::saveRequested, this, &ReportDialog::askForTarget);
    connect(m_panel, &WritingPanel::writingChanged, this, [this](bool writing) {
        for (QWidget* const control : std::initializer_list<QWidget*>{m_case, m_by, m_for, m_paper})
            control->setEnabled(!writing);
    });
    connect(m_panel, &WritingPanel::failed, this, [this](const Error& error) {
        m_panel->say(targetErrorText(error));
    });
    connect(m_panel, &WritingPanel::written, this, &ReportDialog::written);
}

ReportCover ReportDialog::cover() const
{
    return {m_case->text().toStdString(), m_by->text().toStdString(), m_for->text().toStdString()};
}

PageSettings ReportDialog::settings() const
{
    return {static_cast<PaperSize>(m_paper->currentData().toInt())};
}

/// With what the form says; the maps are shared. Null while the report is built.
std::shared_ptr<const Report> ReportDialog::covered() const
{
    if (!m_panel->report())
        return nullptr;
    auto report = std::make_shared<Report>(*m_panel->report());
    report->cover = cover();
    return report;
}

void ReportDialog::layAgain()
{
    m_pause->stop();
    if (auto report = covered())
        m_panel->job().lay(std::move(report), settings());
}

void ReportDialog::askForTarget()
{
    const auto name = QFileDialog::getSaveFileName(
        this, tr("Save report"), m_proposed, tr("PDF documents") + QStringLiteral(" (*.pdf)"));
    if (!name.isEmpty())
        writeTo(toPath(name));
}

void ReportDialog::writeTo(const std::filesystem::path& target)
{
    auto report = covered();
    if (!report)
        return;
    if (isExhibit(*report, target)) {
        m_panel->say(tr("%1 is a recording of this report and stays as it is; choose another name")
                         .arg(fileNameText(target)));
        return;
    }
    rememberReport(cover(), settings());
    m_panel->setWriting(tr("Writing %1…").arg(fileNameText(target)));
    m_panel->job().writePdf(std::move(report), settings(), target);
}

} // namespace stemma
