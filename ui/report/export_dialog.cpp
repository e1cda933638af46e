#include "ui/report/export_dialog.h"

#include "ui/report/report_memory.h"
#include "ui/report/writing_panel.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/text/target_text.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
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
{
    setWindowTitle(tr("Export data"));
    auto* const column = new QVBoxLayout(this);
    addChoices(column);
    m_panel = new WritingPanel(
        {tr("State of the export"), tr("Progress of the export"), tr("How many files are written"),
         tr("Export"), tr("&Export…"), tr("Choose a folder and write the files (Enter)"),
         tr("Write nothing more; files that are finished stay (Esc)")},
        this);
    column->addWidget(m_panel);
    countChosen();
    connectPanel();
    ReportRequest covered = request;
    covered.cover = rememberedCover();
    m_panel->collect(std::move(actions), covered);
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
        connect(box, &QCheckBox::toggled, this, &ExportDialog::countChosen);
        column->addWidget(box);
        m_choices.push_back({info.format, box});
    }
}

void ExportDialog::connectPanel()
{
    connect(m_panel, &WritingPanel::saveRequested, this, &ExportDialog::askForFolder);
    connect(m_panel, &WritingPanel::writingChanged, this, [this](bool writing) {
        for (const Choice& choice : m_choices)
            choice.box->setEnabled(!writing);
    });
    connect(m_panel, &WritingPanel::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::FileExists)
            askToReplace(error.path);
        else
            m_panel->say(targetErrorText(error));
    });
    connect(m_panel, &WritingPanel::written, this, &ExportDialog::written);
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
    if (!m_panel->report() || formats.empty())
        return;
    QStringList names;
    for (const ExportFormat format : formats)
        names << QString::fromStdString(std::string(infoOf(format).name));
    QSettings kept;
    kept.setValue(chosenKey(), names.join(QLatin1Char(',')));
    kept.setValue(folderKey(), QFile::decodeName(folder.c_str()));
    m_folder = folder;
    m_panel->setWriting(tr("Writing into %1…").arg(pathText(folder)));
    m_panel->job().exportFiles(
        m_panel->report(), formats, {folder, true, overwrite, rememberedPages().paper});
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

void ExportDialog::countChosen()
{
    m_panel->setAnyChosen(!chosen().empty());
}

} // namespace stemma
