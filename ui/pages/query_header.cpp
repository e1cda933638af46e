#include "ui/pages/query_header.h"

#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace stemma
{
namespace
{

QString stageText(Stage stage, int tracks)
{
    switch (stage) {
    case Stage::Scanning:
        return QueryHeader::tr("Looking at the file…");
    case Stage::Decoding:
        return QueryHeader::tr("Reading the recording…");
    case Stage::Fingerprinting:
        return QueryHeader::tr("Taking fingerprints…");
    case Stage::Searching:
        return QueryHeader::tr("Searching %n track(s)…", nullptr, tracks);
    case Stage::Aligning:
        return QueryHeader::tr("Aligning what was found…");
    case Stage::Saving:
        break;
    }
    return QueryHeader::tr("Saving…");
}

} // namespace

QueryHeader::QueryHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Query"), this))
    , m_detail(new QLabel(this))
    , m_answers(new QComboBox(this))
    , m_progressRow(new QWidget(this))
    , m_stage(new QLabel(m_progressRow))
    , m_progress(new QProgressBar(m_progressRow))
    , m_stop(makeToolButton(m_progressRow, tr("Stop"), tr("Stop this query (Esc)")))
{
    setTextSize(m_title, 1.15, Weight::Bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(80);
    m_detail->setTextFormat(Qt::PlainText);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_answers->setMinimumContentsLength(14);
    m_answers->hide();
    describe(m_answers, tr("Answered queries"), tr("Choose the query whose answer is shown"));
    auto* const top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    top->addWidget(m_detail);
    top->addWidget(m_answers);

    m_stage->setAccessibleName(tr("Query progress"));
    m_progress->setAccessibleName(tr("Query progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_stop->setShortcut(Qt::Key_Escape);
    auto* const row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_stage);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_progressRow->hide();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_progressRow);
    connect(m_stop, &QToolButton::clicked, this, &QueryHeader::stopRequested);
    connect(m_answers, &QComboBox::activated, this, &QueryHeader::answerChosen);
}

void QueryHeader::showTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    m_detail->setText({});
}

void QueryHeader::showWaiting(const QString& title)
{
    showTitle(title);
    m_answers->clear();
    m_answers->hide();
    m_stage->setText(tr("Waiting for the models…"));
    m_progress->setRange(0, 0);
    m_progressRow->show();
}

void QueryHeader::showProgress(const QueryProgress& progress, int tracks)
{
    auto text = stageText(progress.progress.stage, tracks);
    if (progress.files > 1)
        //: %1 is the number of the file, %2 how many there are, %3 what is done with it.
        text = tr("%1 of %2: %3").arg(progress.file + 1).arg(progress.files).arg(text);
    m_stage->setText(text);
    const auto& [stage, done, total] = progress.progress;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(std::lround(1000 * done / total)));
}

void QueryHeader::showStopped()
{
    m_progressRow->hide();
    m_detail->setText(tr("Stopped"));
}

void QueryHeader::hideProgress()
{
    m_progressRow->hide();
}

void QueryHeader::showResult(const QueryResult& result, int matches)
{
    showTitle(fileNameText(result.path));
    m_title->setToolTip(pathText(result.path));
    QStringList parts{durationText(result.seconds), tr("%n match(es)", nullptr, matches)};
    if (result.damage)
        parts << tr("damaged at %1").arg(timeCode(result.damage->atSeconds));
    m_detail->setText(parts.join(QStringLiteral("  ·  ")));
}

void QueryHeader::addAnswer(const QString& name)
{
    m_answers->addItem(name);
    m_answers->setVisible(m_answers->count() > 1);
}

void QueryHeader::setCurrentAnswer(int index)
{
    m_answers->setCurrentIndex(index);
}

} // namespace stemma
