// Where the recordings of a comparison lie, and whether they are still there.
#include "ui/item_models/track_rows.h"
#include "ui/listening/listening_bar.h"
#include "ui/pages/file_notice.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_file.h"
#include "ui/spectrogram/comparison_view.h"

namespace stemma
{

/// A track as it was when the query was answered; null while that is not kept.
const TrackRecord* QueryPage::keptTrack(TrackId track) const
{
    return m_saved ? m_saved->track(track) : nullptr;
}

std::filesystem::path QueryPage::referenceFile(TrackId track) const
{
    // The library knows where the file lies today.
    const auto file = m_tracks.fileOf(track);
    const auto* const kept = keptTrack(track);
    return file.empty() && kept != nullptr ? kept->path : file;
}

/// How its file looked when it was compared.
std::optional<FileStamp> QueryPage::referenceStamp(TrackId track) const
{
    const auto* record = keptTrack(track);
    if (record == nullptr) // not kept yet: the library still holds what was compared
        if (const auto row = m_tracks.rows().rowOf(track))
            record = &m_tracks.track(*row);
    return record != nullptr ? known(record->stamp) : std::nullopt;
}

/// Of the match that is chosen; empty without one.
RecordingFile QueryPage::shownReference() const
{
    const int row = m_matchPanel->table().chosen();
    if (row < 0 || row >= m_matches.rowCount())
        return {};
    const auto track = m_matches.match(row).track;
    return {referenceFile(track), referenceStamp(track)};
}

void QueryPage::lookAtFiles()
{
    m_reference = shownReference();
    m_fileJob.look(m_file, m_reference);
}

/// One of the two files lies elsewhere now.
void QueryPage::takeFiles()
{
    m_comparison->setQueryFile(m_file.path);
    lookAtFiles();
    m_comparison->setReferenceFile(m_reference.path);
    if (m_listening != nullptr)
        listenToOccurrence();
}

void QueryPage::updateFile()
{
    if (!m_result)
        return;
    m_file = fileOf(*m_result);
    takeFiles();
}

void QueryPage::updateNames()
{
    m_matches.updateNames();
    if (m_result && shownReference() != m_reference)
        takeFiles();
}

void QueryPage::showFileStates(FileState query, FileState reference)
{
    // With sound the bar for listening tells what has changed.
    const bool changed = m_listening == nullptr
        && (query == FileState::Changed || reference == FileState::Changed);
    if (query == FileState::Gone)
        m_fileNotice->showGone(m_file.path);
    else if (changed)
        m_fileNotice->showChanged(query == FileState::Changed, reference == FileState::Changed);
    else
        m_fileNotice->showNothing();
}

} // namespace stemma
