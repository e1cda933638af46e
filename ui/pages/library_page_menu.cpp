// What can be done with the chosen tracks of the library.
#include "ui/pages/library_page.h"

#include <QMenu>
#include <QTableView>

namespace stemma
{

std::vector<int> LibraryPage::selectedRows() const
{
    std::vector<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_filter.mapToSource(index).row());
    return rows;
}

bool LibraryPage::hasSelection() const
{
    return m_table->selectionModel()->hasSelection();
}

void LibraryPage::removeSelected()
{
    std::vector<TrackId> tracks;
    for (const int row : selectedRows())
        tracks.push_back(m_tracks.track(row).id);
    remove(tracks);
}

void LibraryPage::remove(const std::vector<TrackId>& tracks)
{
    if (!tracks.empty() && m_session.actions())
        m_libraryJob.remove(m_session.actions(), tracks);
}

std::optional<TrackId> LibraryPage::missingSelected() const
{
    const auto rows = selectedRows();
    if (rows.size() != 1)
        return std::nullopt;
    const TrackId track = m_tracks.track(rows.front()).id;
    return m_tracks.isMissing(track) ? std::optional(track) : std::nullopt;
}

void LibraryPage::showMenu(const QPoint& at)
{
    const auto rows = selectedRows();
    if (rows.empty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Find samples in this"), this, [this, rows] {
        std::vector<std::filesystem::path> files;
        files.reserve(rows.size());
        for (const int row : rows)
            files.push_back(m_tracks.track(row).path);
        Q_EMIT queryRequested(files);
    });
    if (rows.size() == 1)
        menu.addAction(tr("Show in folder"), this, [this, row = rows.front()] {
            m_check.findFolder(m_tracks.track(row).path);
        });
    if (const auto track = missingSelected())
        menu.addAction(tr("Locate…"), this, [this, track] { Q_EMIT locateRequested(*track); });
    menu.addSeparator();
    menu.addAction(tr("Remove from library"), this, &LibraryPage::removeSelected);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace stemma
