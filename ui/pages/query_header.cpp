#include "ui/pages/query_header.h"

#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace stemma
{
QString stageText(const QueryEntry& entry, int tracks)
{
    if (entry.state == QueryState::Waiting)
        return QueryHeader::tr("Waiting for its turn…");
    switch (entry.progress.stage) {
    case Stage::Scanning:
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

QueryHeader::QueryHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Query"), this))
    , m_detail(new QLabel(this))
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
    auto* const top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    top->addWidget(m_detail);

    m_stage->setAccessibleName(tr("Query progress"));
    m_progress->setAccessibleName(tr("Query progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
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
}

void QueryHeader::showTitle(const std::filesystem::path& file)
{
    m_title->setText(fileNameText(file));
    m_title->setToolTip(pathText(file));
    m_detail->setText({});
}

void QueryHeader::showNothing()
{
    m_title->setText(tr("Query"));
    m_title->setToolTip({});
    m_detail->setText({});
    m_progressRow->hide();
}

void QueryHeader::showOpen(const QueryEntry& entry, int tracks)
{
    showTitle(entry.path);
    const bool stopped = entry.state == QueryState::Stopped;
    m_progressRow->setVisible(!stopped);
    if (stopped) {
        m_detail->setText(tr("Stopped"));
        return;
    }
    m_stage->setText(stageText(entry, tracks));
    const bool running = entry.state == QueryState::Running;
    m_progress->setRange(0, running ? 1000 : 0);
    if (running)
        m_progress->setValue(static_cast<int>(std::lround(1000 * shareDone(entry.progress))));
}

void QueryHeader::showResult(const QueryResult& result, int matches)
{
    showTitle(result.path);
    QStringList parts{durationText(result.seconds), tr("%n match(es)", nullptr, matches)};
    if (result.damage)
        parts << tr("damaged at %1").arg(timeCode(result.damage->atSeconds));
    m_detail->setText(parts.join(QStringLiteral("  ·  ")));
    m_progressRow->hide();
}

void QueryHeader::showKept(const QueryEntry& entry)
{
    showTitle(entry.path);
    m_progressRow->hide();
}

void QueryHeader::showFailed(const QueryEntry& entry)
{
    showTitle(entry.path);
    m_progressRow->hide();
}

} // namespace stemma
