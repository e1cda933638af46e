#include "ui/report/export_dialog.h"

#include "ui/report/report_memory.h"
#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace stemma
{
namespace
{

QString chosenKey()
{
    return QStringLiteral("export/formats");
}

QString folderKey()
{
    return QStringLiteral("export/folder");
}

/// What a format is for, with the key of its box.
QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return ExportDialog::tr("&Report as PDF");
    case ExportFormat::Html:
        return ExportDialog::tr("Report as a &web page, also for screen readers");
    case ExportFormat::Text:
        return ExportDialog::tr("Report as plain &text");
    case ExportFormat::MatchesCsv:
        return ExportDialog::tr("&Matches as a table (CSV)");
    case ExportFormat::EvidenceJson:
        return ExportDialog::tr("Evi&dence for programs (JSON)");
    case ExportFormat::AudacityLabels:
        return ExportDialog::tr("&Labels for Audacity");
    case ExportFormat::SvLayer:
        return ExportDialog::tr("Layers for &Sonic Visualiser");
    case ExportFormat::BoxesCsv:
        return ExportDialog::tr("&Boxes for Sonic Visualiser (CSV)");
    case ExportFormat::WebVtt:
        return ExportDialog::tr("S&ubtitles (WebVTT)");
    case ExportFormat::Pictures:
        return ExportDialog::tr("&Pictures of the matches (PNG)");
    case ExportFormat::Clips:
        break;
    }
    return ExportDialog::tr("&Aligned sound of the matches (WAV)");
}

} // namespace

ExportDialog::ExportDialog(
    std::shared_ptr<const EngineActions> actions, const ReportRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export data"));
    auto* const column = new QVBoxLayout(this);
    addChoices(column);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the export"));
    column->addWidget(m_status);
    describe(m_progress, tr("Progress of the export"), tr("How many files are written"));
    column->addWidget(m_progress);
    column->addWidget(m_buttons);

    auto* const save = m_buttons->button(QDialogButtonBox::Save);
    describe(save, tr("Export"), tr("Choose a folder and write the files (Enter)"));
    save->setText(tr("&Export…"));
    describe(
        m_buttons->button(QDialogButtonBox::Cancel), tr("Cancel"),
        tr("Write nothing more; files that are finished stay (Esc)"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForFolder);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { m_job.stop(); });
    connectJob();
    update(false);
    m_status->setText(tr("Collecting what the report says…"));
    ReportRequest covered = request;
    covered.cover = rememberedCover();
    m_job.build(std::move(actions), covered);
}

void ExportDialog::addChoices(QVBoxLayout* column)
{
    const auto kept = QSettings().value(chosenKey(), QStringLiteral("html,csv,json")).toString();
    const auto names = kept.split(QLatin1Char(','));
    for (const ExportFormatInfo& info : exportFormats()) {
        auto* const box = new QCheckBox(nameOf(info.format), this);
        const auto name
            = QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()));
        box->setChecked(names.contains(name));
        const auto extension = QString::fromUtf8(
            info.extension.data(), static_cast<qsizetype>(info.extension.size()));
        //: %1 is the end of a file's name, such as ".csv".
        describe(box, withoutMnemonic(box->text()), tr("Writes %1").arg(extension));
        connect(box, &QCheckBox::toggled, this, [this] { update(false); });
        column->addWidget(box);
        m_choices.push_back({info.format, box});
    }
}

void ExportDialog::connectJob()
{
    connect(&m_job, &ReportJob::built, this, [this](std::shared_ptr<const Report> report) {
        m_report = std::move(report);
        m_status->clear();
        update(false);
    });
    connect(&m_job, &ReportJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_job, &ReportJob::failed, this, [this](const Error& error) {
        update(false);
        if (error.code == ErrorCode::FileExists)
            askToReplace(error.path);
        else
            m_status->setText(errorText(error));
    });
    connect(&m_job, &ReportJob::written, this, [this](const ExportOutcome& outcome) {
        Q_EMIT written(outcome);
        accept();
    });
}

std::vector<ExportFormat> ExportDialog::chosen() const
{
    std::vector<ExportFormat> formats;
    for (const Choice& choice : m_choices) {
        if (choice.box->isChecked())
            formats.push_back(choice.format);
    }
    return formats;
}

void ExportDialog::askForFolder()
{
    const auto name = QFileDialog::getExistingDirectory(
        this, tr("Export into a folder"), QSettings().value(folderKey()).toString());
    if (!name.isEmpty())
        writeTo(toPath(name));
}

void ExportDialog::writeTo(const std::filesystem::path& folder, Overwrite overwrite)
{
    const auto formats = chosen();
    if (!m_report || formats.empty())
        return;
    QStringList names;
    for (const ExportFormat format : formats)
        names << QString::fromStdString(std::string(infoOf(format).name));
    QSettings kept;
    kept.setValue(chosenKey(), names.join(QLatin1Char(',')));
    kept.setValue(folderKey(), QFile::decodeName(folder.c_str()));
    m_folder = folder;
    update(true);
    m_status->setText(tr("Writing into %1…").arg(pathText(folder)));
    m_job.exportFiles(m_report, formats, {folder, true, overwrite, rememberedPages().paper});
}

void ExportDialog::askToReplace(const std::filesystem::path& file)
{
    auto* const question = new QMessageBox(
        QMessageBox::Question, tr("Replace files?"),
        tr("%1 exists already. Replace it, and other files of the same names?").arg(pathText(file)),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* const replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, [this] { writeTo(m_folder, Overwrite::Yes); });
    question->open();
}

void ExportDialog::update(bool writing)
{
    for (const Choice& choice : m_choices)
        choice.box->setEnabled(!writing);
    m_buttons->button(QDialogButtonBox::Save)
        ->setEnabled(!writing && m_report && !chosen().empty());
    m_progress->setVisible(writing);
    if (writing)
        m_progress->setRange(0, 0);
}

} // namespace stemma
