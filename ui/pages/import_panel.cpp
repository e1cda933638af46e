#include "ui/pages/import_panel.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace stemma
{

ImportPanel::ImportPanel(const QAbstractItemModel& failures, QWidget* parent)
    : QWidget(parent)
    , m_failures(failures)
    , m_status(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(makeToolButton(this, tr("Stop"), tr("Stop the import; what is done is kept (Ctrl+.)")))
    , m_showFailures(
          makeToolButton(this, QString(), tr("Show the files that could not be imported")))
    , m_close(makeToolButton(this, tr("Close"), tr("Hide this panel")))
{
    m_status->setAccessibleName(tr("Import"));
    m_detail->setAccessibleName(tr("Import speed and time left"));
    for (auto* const label : {m_status, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Import progress"));
    m_stop->setShortcut(Qt::CTRL | Qt::Key_Period);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_showFailures);
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_status);
    layout->addWidget(m_progress);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);

    connect(m_stop, &QToolButton::clicked, this, &ImportPanel::stopRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_showFailures, &QToolButton::clicked, this, &ImportPanel::failuresRequested);
    connect(&failures, &QAbstractItemModel::rowsInserted, this, &ImportPanel::updateFailures);
    connect(&failures, &QAbstractItemModel::rowsRemoved, this, &ImportPanel::updateFailures);
    connect(&failures, &QAbstractItemModel::modelReset, this, &ImportPanel::updateFailures);
    updateFailures();
    hide();
}

void ImportPanel::updateFailures()
{
    const int count = m_failures.rowCount();
    const auto text = tr("%n file(s) failed", nullptr, count);
    m_showFailures->setText(text);
    m_showFailures->setAccessibleName(text);
    m_showFailures->setVisible(count > 0);
}

void ImportPanel::showStarted()
{
    m_running = true;
    m_status->setText(tr("Looking for music…"));
    m_detail->setText({});
    m_detail->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_close->hide();
    show();
}

void ImportPanel::showProgress(const ImportProgress& progress)
{
    if (!m_running || progress.filesTotal <= 0)
        return;
    const QLocale locale;
    m_progress->setRange(0, progress.filesTotal);
    m_progress->setValue(progress.filesDone);
    if (m_stop->isEnabled())
        m_status->setText(
            tr("Importing: %1 of %2 files")
                .arg(locale.toString(progress.filesDone), locale.toString(progress.filesTotal)));
    QStringList parts;
    if (progress.speed() > 0)
        parts << speedText(progress.speed());
    if (progress.secondsLeft >= 0)
        parts << tr("%1 left").arg(waitText(progress.secondsLeft));
    m_detail->setText(parts.join(QStringLiteral("  ·  ")));
    m_detail->setVisible(!parts.isEmpty());
}

void ImportPanel::showStopping()
{
    m_stop->setEnabled(false);
    m_status->setText(tr("Stopping; what is done is kept…"));
}

void ImportPanel::showFinished(const ImportOutcome& outcome)
{
    m_running = false;
    m_progress->hide();
    m_stop->hide();
    m_close->show();
    QString detail;
    if (outcome.error) {
        const bool cancelled = outcome.error->code == ErrorCode::Cancelled;
        m_status->setText(cancelled ? tr("Import stopped") : errorText(*outcome.error));
    } else if (outcome.summary) {
        const auto& summary = *outcome.summary;
        m_status->setText(importSentence(summary));
        if (summary.remaining > 0)
            detail = tr("Import the same folder again to go on where it stopped.");
        else if (summary.elapsedSeconds > 0 && summary.audioSeconds > 0)
            detail = speedText(summary.audioSeconds / summary.elapsedSeconds);
    }
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    show();
}

QString ImportPanel::statusText() const
{
    return m_status->text();
}

QString importSentence(const ImportSummary& summary)
{
    QStringList parts{ImportPanel::tr("%n file(s) imported", nullptr, summary.imported)};
    if (summary.unchanged > 0)
        parts << ImportPanel::tr("%n already there", nullptr, summary.unchanged);
    if (summary.damaged > 0)
        parts << ImportPanel::tr("%n damaged in part", nullptr, summary.damaged);
    if (!summary.failures.empty())
        parts << ImportPanel::tr("%n failed", nullptr, static_cast<int>(summary.failures.size()));
    if (summary.remaining > 0)
        parts << ImportPanel::tr("%n not done yet", nullptr, summary.remaining);
    QString sentence = parts.takeFirst();
    for (const auto& part : parts)
        //: Joins the parts of a list.
        sentence = ImportPanel::tr("%1, %2").arg(sentence, part);
    return sentence;
}

} // namespace stemma
