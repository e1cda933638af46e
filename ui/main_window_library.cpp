// What the main window asks and says about the library: duplicates, files that lie elsewhere, imports that were
// stopped, and the recordings in a folder.
#include "ui/main_window.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/queries/query_file.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/file_questions.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace stemma
{

void MainWindow::connectLibrary()
{
    const auto findDuplicates = [this] {
        if (m_session.actions())
            m_upkeep->findDuplicates(m_session.actions());
    };
    connect(&m_session, &EngineSession::ready, this, findDuplicates);
    connect(m_library, &LibraryPage::importFinished, this, findDuplicates);
    connect(m_library, &LibraryPage::removed, this, findDuplicates);
    connect(m_upkeep, &UpkeepJob::located, this, findDuplicates);
    connect(m_upkeep, &UpkeepJob::relocated, this, findDuplicates);
    connect(m_upkeep, &UpkeepJob::duplicatesFound, this, [this](const auto& groups) {
        m_duplicates->showGroups(groups);
        m_sideBar->setCount(Section::Duplicates, m_duplicates->model().groupCount());
    });
    connect(m_duplicates, &DuplicatesPage::queryRequested, this, &MainWindow::openQueries);
    connect(m_duplicates, &DuplicatesPage::removeRequested, m_library, &LibraryPage::remove);
    connect(
        m_duplicates, &DuplicatesPage::folderRequested, &m_library->check(),
        &LibraryCheck::findFolder);

    connect(&m_session, &EngineSession::ready, this, [this] {
        if (!m_session.actions()->onlyReads && m_options.imports.empty())
            m_upkeep->findUnfinished(m_session.actions());
    });
    connect(m_upkeep, &UpkeepJob::unfinishedFound, this, &MainWindow::offerToResume);
    connect(m_upkeep, &UpkeepJob::importForgotten, this, [this] {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("Forgotten. To add the rest after all, import its folder again."));
    });
    connectLocating();

    connect(m_recordings, &RecordingsJob::found, this, [this](const FoundRecordings& found) {
        openQueries(found.files);
        if (!found.problems.empty())
            m_messages->showError(found.problems.front());
    });
}

void MainWindow::connectLocating()
{
    connect(m_library, &LibraryPage::locateRequested, this, &MainWindow::askWhereTrackLies);
    connect(m_sideBar, &SideBar::locateRequested, this, &MainWindow::askWhereFolderLies);
    connect(&m_query->matchPanel().table(), &MatchTable::locateRequested, this, [this](int row) {
        askWhereTrackLies(m_query->matches().match(row).track);
    });
    connect(m_query, &QueryPage::locateRequested, this, &MainWindow::askWhereQueryLies);
    const auto found = [this](const std::filesystem::path& file) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            //: %1 is a file.
            tr("Found again: %1").arg(isolated(pathText(file))));
    };
    connect(
        m_upkeep, &UpkeepJob::queryLocated, this,
        [this, found](const auto& query, const auto& file) {
            if (!rememberFile(*query, {file.path, file.stamp.value_or(FileStamp())})) {
                m_messages->showMessage(
                    MessageBar::Kind::Problem,
                    tr("%1 holds this query, but its name cannot be kept: it is not UTF-8. Rename "
                       "the file or its folder, and locate it again.")
                        .arg(isolated(pathText(file.path))));
                return;
            }
            m_query->updateFile();
            found(file.path);
        });
    connect(m_upkeep, &UpkeepJob::located, this, [this, found](const TrackRecord& track) {
        m_library->takeLocated(track);
        found(track.path);
    });
    connect(m_upkeep, &UpkeepJob::isAnotherQuery, this, [this](const std::filesystem::path& file) {
        m_messages->showMessage(
            MessageBar::Kind::Problem,
            tr("%1 does not hold the sound of this query, or it was encoded again. Choose the file "
               "itself, or open this one as another query.")
                .arg(isolated(pathText(file))));
    });
    connect(
        m_upkeep, &UpkeepJob::isAnotherRecording, this, [this](const std::filesystem::path& file) {
            m_messages->showMessage(
                MessageBar::Kind::Problem,
                tr("%1 is not the recording that is missing, or it was encoded again. Choose the "
                   "file itself, or import this one beside it.")
                    .arg(isolated(pathText(file))));
        });
    connect(m_upkeep, &UpkeepJob::relocated, this, &MainWindow::showRelocation);
    connect(m_upkeep, &UpkeepJob::failed, m_messages, &MessageBar::showError);
}

void MainWindow::makeLibraryMenu()
{
    auto* const menu = menuBar()->addMenu(tr("&Library"));
    menu->addAction(m_library->rescanAction());
    menu->addSeparator();
    auto* const file = menu->addAction(tr("&Locate file…"), this, [this] {
        if (const auto track = m_library->missingSelected())
            askWhereTrackLies(*track);
    });
    auto* const folder = menu->addAction(tr("Locate &folder…"), this, [this] {
        if (const auto root = m_sideBar->shownRoot())
            askWhereFolderLies(*root);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, file, folder] {
        file->setEnabled(m_library->missingSelected().has_value());
        folder->setEnabled(m_sideBar->shownRoot().has_value());
    });
}

void MainWindow::askFor(std::vector<std::filesystem::path> named)
{
    if (!named.empty())
        m_recordings->find(std::move(named));
}

void MainWindow::askForQueryFolder()
{
    if (refusesInCase())
        return;
    if (const auto folder = askForFolder(this, tr("Find samples in a folder")))
        askFor({*folder});
}

void MainWindow::askWhereTrackLies(TrackId track)
{
    const auto known = m_library->tracks().pathOf(track);
    if (const auto file = askForRecording(this, tr("Where is %1?").arg(known)))
        locateTrack(track, *file);
}

void MainWindow::askWhereQueryLies()
{
    const auto query = m_query->result();
    if (!query)
        return;
    const auto known = pathText(fileOf(*query).path);
    if (const auto file = askForRecording(this, tr("Where is %1?").arg(known)))
        locateQuery(*file);
}

void MainWindow::askWhereFolderLies(const std::filesystem::path& folder)
{
    if (const auto now = askForFolder(this, tr("Where is %1?").arg(pathText(folder))))
        locateFolder(folder, *now);
}

void MainWindow::locateTrack(TrackId track, const std::filesystem::path& file)
{
    if (m_session.actions())
        m_upkeep->locate(m_session.actions(), track, file);
}

void MainWindow::locateQuery(const std::filesystem::path& file)
{
    if (m_session.actions() && m_query->result())
        m_upkeep->locateQuery(m_session.actions(), m_query->result(), file);
}

void MainWindow::locateFolder(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (m_session.actions())
        m_upkeep->relocate(m_session.actions(), from, to);
}

void MainWindow::showRelocation(
    const std::filesystem::path& from, const std::filesystem::path& to,
    const FolderRelocation& relocation)
{
    if (relocation.found == 0) {
        m_messages->showMessage(
            MessageBar::Kind::Problem,
            tr("%1 holds none of the files of %2, so nothing was changed. Choose the folder in "
               "which they lie now.")
                .arg(isolated(pathText(to)), isolated(pathText(from))));
        return;
    }
    m_library->readAgain();
    auto text = tr("%n track(s) lie in %1 now.", nullptr, relocation.move.tracks)
                    .arg(isolated(pathText(to)));
    if (relocation.move.taken > 0)
        text += QLatin1Char(' ')
            + tr("%n stayed, since the library has a track at the new place.", nullptr,
                 relocation.move.taken);
    m_messages->showMessage(MessageBar::Kind::Information, text);
}

void MainWindow::offerToResume(const UnfinishedImport& unfinished)
{
    if (unfinished.filesLeft == 0 || m_library->isImporting())
        return;
    m_messages->showMessage(
        MessageBar::Kind::Information, tr("The last import was stopped before it was done."),
        {tr("Resume %n file(s)", nullptr, unfinished.filesLeft), tr("Import what is left of it"),
         [this, paths = unfinished.paths] { importPaths(paths); }},
        {tr("For&get it"), tr("Never offer it again; what was imported stays (Alt+G)"),
         [this, paths = unfinished.paths] {
             // The offer may still stand when the user has begun the import otherwise.
             if (!m_library->isImporting())
                 m_upkeep->forgetImport(m_session.actions(), paths);
         }});
}

} // namespace stemma
