#include "ui/pages/library_page.h"

#include "ui/pages/import_panel.h"
#include "ui/pages/notice_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stemma
{

LibraryPage::LibraryPage(EngineSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(m_tracks)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(makePlainTable(this))
    , m_empty(new NoticePanel(this))
    , m_stack(new QStackedWidget(this))
    , m_importPanel(new ImportPanel(m_failures, this))
    , m_rescan(new QAction(tr("&Rescan"), this))
    , m_check(m_tracks)
{
    m_words->setPlaceholderText(tr("Filter the library"));
    m_words->setClearButtonEnabled(true);
    describe(
        m_words, tr("Filter the library"), tr("Shows the tracks with all these words (Ctrl+F)"));
    m_count->setAccessibleName(tr("Number of tracks"));
    m_empty->setNotice(
        tr("Nothing to compare with yet"),
        tr("Import some music, or drag it here. Each file can be searched as soon as it is "
           "imported."),
        tr("Add music folder…"));
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_empty);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);

    // Keys that are already there are taken together.
    auto* const keys = new QTimer(this);
    keys->setSingleShot(true);
    connect(m_words, &QLineEdit::textChanged, keys, qOverload<>(&QTimer::start));
    connect(keys, &QTimer::timeout, this, [this] {
        m_filter.setWords(m_words->text());
        updateCount();
    });
    connect(m_empty, &NoticePanel::buttonClicked, this, &LibraryPage::importRequested);
    connect(m_importPanel, &ImportPanel::stopRequested, this, [this] {
        m_importJob.stop();
        m_importPanel->showStopping();
    });
    m_rescan->setShortcut(Qt::Key_F5);
    m_rescan->setToolTip(tr("Imports what is new or changed in the folders of the library (F5)"));
    m_rescan->setEnabled(false);
    connect(m_rescan, &QAction::triggered, this, [this] { importPaths(m_check.foldersToScan()); });
    connectJobs();
    connectCheck();
    updateCount();
}

QWidget* LibraryPage::makeTable()
{
    m_table->setModel(&m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* const header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrackModel::TitleColumn, Qt::AscendingOrder);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('n'));
    const std::array widths{
        std::pair{TrackModel::TitleColumn, 18}, std::pair{TrackModel::ArtistColumn, 13},
        std::pair{TrackModel::AlbumColumn, 14}, std::pair{TrackModel::LengthColumn, 7},
        std::pair{TrackModel::FormatColumn, 22}};
    for (const auto& [column, letters] : widths)
        header->resizeSection(column, std::max(letters * unit, header->sectionSizeHint(column)));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    describe(
        m_table, tr("Tracks of the library"),
        tr("Enter: find samples in the track. Delete: remove it from the library."));
    connect(m_table, &QWidget::customContextMenuRequested, this, &LibraryPage::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT queryRequested({m_tracks.track(m_filter.mapToSource(index).row()).path});
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LibraryPage::selectionChanged);
    return m_table;
}

void LibraryPage::connectJobs()
{
    connect(&m_session, &EngineSession::ready, this, [this] {
        if (m_reader == Reader::None)
            readWithEngine();
        begin();
    });
    connect(&m_libraryJob, &LibraryJob::readFailed, this, [this](const Error& error) {
        if (std::exchange(m_reader, Reader::None) == Reader::Engine) {
            Q_EMIT failed(error);
            return;
        }
        if (m_session.actions())
            readWithEngine();
        Q_EMIT earlyReadingEnded();
    });
    connect(
        &m_libraryJob, &LibraryJob::contentsRead, this,
        [this](const std::shared_ptr<LibraryContents>& contents) {
            m_tracks.setRows(std::move(contents->tracks));
            m_failures.upsert(contents->failures);
            m_hasBeenRead = true;
            updateCount();
            Q_EMIT changed();
            m_check.start(std::move(contents->roots), std::move(contents->folders));
            if (m_reader == Reader::Early)
                Q_EMIT earlyReadingEnded();
        });
    connect(&m_libraryJob, &LibraryJob::removed, this, [this](const std::vector<TrackId>& tracks) {
        m_tracks.remove(tracks);
        updateCount();
        Q_EMIT changed();
        Q_EMIT removed();
    });
    connect(&m_libraryJob, &LibraryJob::failed, this, &LibraryPage::failed);
    connect(&m_importJob, &ImportJob::started, m_importPanel, &ImportPanel::showStarted);
    connect(&m_importJob, &ImportJob::updated, this, &LibraryPage::takeUpdate);
    connect(&m_importJob, &ImportJob::finished, this, [this](const ImportOutcome& outcome) {
        m_importPanel->showFinished(outcome);
        if (outcome.summary)
            m_failures.upsert(outcome.summary->failures);
        else if (outcome.error->code != ErrorCode::Cancelled)
            Q_EMIT importFailed(*outcome.error);
        if (!m_importJob.isRunning())
            Q_EMIT importFinished();
    });
}

void LibraryPage::connectCheck()
{
    const auto readRoots = [this] { m_libraryJob.readRoots(m_session.actions()); };
    connect(this, &LibraryPage::importFinished, this, readRoots);
    connect(this, &LibraryPage::removed, this, readRoots);
    connect(&m_libraryJob, &LibraryJob::rootsRead, &m_check, &LibraryCheck::start);
    connect(&m_check, &LibraryCheck::rootsChanged, this, [this] {
        m_rescan->setEnabled(!m_check.foldersToScan().empty());
    });
    connect(&m_check, &LibraryCheck::missingChanged, this, [this] {
        updateCount();
        Q_EMIT changed();
    });
    connect(&m_check, &LibraryCheck::folderFound, this, &LibraryPage::folderFound);
}

void LibraryPage::setScope(const TrackScope& scope)
{
    m_filter.setScope(scope);
    m_table->scrollToTop();
    updateCount();
}

void LibraryPage::readEarly(LibraryReader reader)
{
    m_reader = Reader::Early;
    m_libraryJob.read(std::move(reader));
}

void LibraryPage::readWithEngine()
{
    m_reader = Reader::Engine;
    m_libraryJob.read(engineReader(m_session.actions()));
}

void LibraryPage::readAgain()
{
    if (m_session.actions())
        readWithEngine();
}

void LibraryPage::takeLocated(const TrackRecord& track)
{
    m_tracks.upsert({track});
    m_tracks.setMissing({track.id}, false);
    updateCount();
    Q_EMIT changed();
    m_libraryJob.readRoots(m_session.actions());
}

void LibraryPage::importPaths(std::vector<std::filesystem::path> paths)
{
    m_waiting.insert(m_waiting.end(), paths.begin(), paths.end());
    begin();
}

void LibraryPage::begin()
{
    if (m_waiting.empty())
        return;
    if (!m_session.actions()) {
        m_session.load();
        return;
    }
    m_importJob.start(m_session.actions(), std::exchange(m_waiting, {}));
}

void LibraryPage::takeUpdate(const ImportUpdate& update)
{
    m_tracks.upsert(update.imported);
    m_failures.upsert(update.failed);
    for (const auto& file : update.failed)
        Q_EMIT importFailed(file.error);
    for (const auto& track : update.imported)
        m_failures.remove(track.path);
    m_importPanel->showProgress(update.progress);
    Q_EMIT progressed();
    if (update.imported.empty())
        return;
    updateCount();
    Q_EMIT changed();
}

void LibraryPage::updateCount()
{
    const int all = m_filter.countInScope();
    const int shown = m_filter.rowCount();
    m_count->setText(
        all == 0 && m_filter.scope().onlyMissing ? tr("No file is missing")
            : shown == all
            ? tr("%n track(s)", nullptr, all)
            : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_stack->setCurrentWidget(
        m_tracks.rowCount() == 0 && m_hasBeenRead ? static_cast<QWidget*>(m_empty) : m_table);
}

void LibraryPage::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace stemma
