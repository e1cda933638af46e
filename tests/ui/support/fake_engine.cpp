#include "tests/ui/support/fake_engine.h"

#include "core/pipeline/file_stamp.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <thread>

namespace stemma::test
{

TrackRecord makeTrack(std::int64_t id, const std::string& artist, const std::string& title)
{
    TrackRecord track;
    track.id = {id};
    track.path = "/music/" + artist + "/" + title + ".flac";
    track.info.tags.artist = artist;
    track.info.tags.title = title;
    track.info.format.codec = "flac";
    track.info.format.sampleRate = 44100;
    track.info.format.channels = 2;
    track.seconds = 100 + static_cast<double>(id);
    return track;
}

Match makeMatch(std::int64_t track, double score, int occurrences)
{
    Match match;
    match.track = {track};
    match.score = score;
    match.band = bandOf(score);
    match.tempoRatio = 1.25;
    match.tempoRatioError = 0.004;
    match.pitchShift = 2.02;
    match.pitchShiftError = 0.05;
    for (int i = 0; i < occurrences; ++i) {
        const double start = 10.0 + 8.0 * i;
        match.occurrences.push_back({{start, start + 4}, {20, 25}, score});
    }
    match.query = match.occurrences.front().query;
    match.reference = match.occurrences.front().reference;
    return match;
}

void FakeEngine::addTrack(TrackRecord track)
{
    const std::lock_guard lock(m_mutex);
    m_tracks.push_back(std::move(track));
}

std::size_t FakeEngine::trackCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_tracks.size();
}

QueryOptions FakeEngine::lastOptions() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastOptions;
}

std::vector<CaseRequest> FakeEngine::savedCases() const
{
    const std::lock_guard lock(m_mutex);
    return m_savedCases;
}

std::string FakeEngine::storedLayout() const
{
    const std::lock_guard lock(m_mutex);
    return m_storedLayout;
}

void FakeEngine::noteThread()
{
    if (QThread::currentThread() == QCoreApplication::instance()->thread())
        ++guiThreadCalls;
}

ActionsFactory FakeEngine::factory()
{
    return [this]() -> Result<EngineActions> {
        noteThread();
        if (++loads == 1 && loadError)
            return *loadError;
        return actions();
    };
}

EngineActions FakeEngine::actions()
{
    EngineActions actions;
    actions.import = [this](const auto& paths, const auto& observer, const std::stop_token& stop) {
        return import(paths, observer, stop);
    };
    actions.query = [this](
                        const auto& path, const QueryOptions& options, const auto& sink,
                        const std::stop_token& stop) {
        {
            const std::lock_guard lock(m_mutex);
            m_lastOptions = options;
        }
        if (const auto certain = early.find(path.filename().string());
            certain != early.end() && options.early)
            options.early(certain->second);
        return query(path, sink, stop);
    };
    actions.tracks = [this]() -> Result<std::vector<TrackRecord>> {
        noteThread();
        const std::lock_guard lock(m_mutex);
        return m_tracks;
    };
    actions.failures = [this]() -> Result<std::vector<FailedFile>> {
        noteThread();
        const std::lock_guard lock(m_mutex);
        return m_failures;
    };
    actions.roots = [this]() -> Result<std::vector<std::filesystem::path>> {
        noteThread();
        return roots;
    };
    actions.importedFolders = [this]() -> Result<std::vector<std::filesystem::path>> {
        noteThread();
        return folders;
    };
    setUpkeep(actions);
    setCaseFile(actions);
    actions.map = [this](TrackId id) -> Result<SpectralMap> {
        noteThread();
        const auto found = maps.find(id.value);
        if (found == maps.end())
            return Error{ErrorCode::TrackNotFound, {}, {}, {}};
        return found->second;
    };
    actions.remove = [this](const std::vector<TrackId>& ids) -> Status {
        noteThread();
        const std::lock_guard lock(m_mutex);
        for (const auto id : ids)
            std::erase_if(m_tracks, [&](const TrackRecord& track) { return track.id == id; });
        return success();
    };
    actions.onlyReads = onlyReads;
    cases.called = [this] { noteThread(); };
    actions.cases = cases.actions();
    if (listen)
        actions.listen = [this](
                             const ListeningRequest& request,
                             const std::stop_token& stop) -> Result<ListeningSounds> {
            noteThread();
            ++preparations;
            std::this_thread::sleep_for(pace);
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            return listen(request);
        };
    if (report)
        actions.report = [this](const ReportRequest& request, const auto&) {
            noteThread();
            return report(request);
        };
    return actions;
}

void FakeEngine::setCaseFile(EngineActions& actions)
{
    actions.caseInfo = caseInfo;
    actions.saveCase = [this](
                           const CaseRequest& request, const ProgressSink& sink,
                           const std::stop_token& stop) -> Status {
        noteThread();
        for (int part = 0; part < 4; ++part) {
            sink({Stage::Saving, static_cast<double>(part), 4});
            std::this_thread::sleep_for(pace);
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        if (saveError)
            return *saveError;
        const std::lock_guard lock(m_mutex);
        m_savedCases.push_back(request);
        return success();
    };
    actions.storeLayout = [this](const std::string& layout) -> Status {
        noteThread();
        const std::lock_guard lock(m_mutex);
        m_storedLayout = layout;
        return success();
    };
}

void FakeEngine::setUpkeep(EngineActions& actions)
{
    actions.duplicates = [this](const std::stop_token&) -> Result<std::vector<DuplicateGroup>> {
        noteThread();
        return duplicates;
    };
    actions.unfinishedImport = [this](const std::stop_token&) -> Result<UnfinishedImport> {
        noteThread();
        return unfinished;
    };
    actions.forgetImport = [this](const auto&) -> Status {
        noteThread();
        ++importsForgotten;
        return success();
    };
    actions.locateQuery = [this](
                              const QueryResult&, const std::filesystem::path& file,
                              const std::stop_token&) -> Result<std::optional<FileStamp>> {
        noteThread();
        return file == lostFile ? std::optional(stampOf(file)) : std::nullopt;
    };
    actions.locate = [this](
                         TrackId id, const std::filesystem::path& file,
                         const std::stop_token&) -> Result<std::optional<TrackRecord>> {
        noteThread();
        const std::lock_guard lock(m_mutex);
        for (TrackRecord& track : m_tracks) {
            if (track.id == id && file == lostFile) {
                track.path = file;
                return std::optional(track);
            }
        }
        return std::optional<TrackRecord>();
    };
    actions.relocate = [this](
                           const std::filesystem::path& from, const std::filesystem::path& to,
                           const std::stop_token&) -> Result<FolderRelocation> {
        noteThread();
        const std::lock_guard lock(m_mutex);
        FolderRelocation relocation;
        for (TrackRecord& track : m_tracks) {
            const auto rest = track.path.lexically_relative(from);
            if (rest.native().starts_with(".."))
                continue;
            ++relocation.tracks;
            if (!std::filesystem::exists(to / rest))
                continue;
            ++relocation.found;
            ++relocation.move.tracks;
            track.path = to / rest;
        }
        if (relocation.found > 0)
            std::ranges::replace(roots, from, to);
        return relocation;
    };
}

Result<ImportSummary> FakeEngine::import(
    const std::vector<std::filesystem::path>& paths, const ImportObserver& observer,
    const std::stop_token& stop)
{
    noteThread();
    ImportSummary summary;
    ImportProgress progress;
    progress.filesTotal = static_cast<int>(paths.size());
    for (const auto& path : paths) {
        std::this_thread::sleep_for(pace);
        if (stop.stop_requested()) {
            summary.remaining = progress.filesTotal - progress.filesDone;
            break;
        }
        if (path.extension() == ".txt") {
            const FailedFile failure{path, {ErrorCode::NotAudio, {}, path, {}}};
            summary.failures.push_back(failure);
            observer.failed(failure);
        } else {
            auto track = makeTrack(
                static_cast<std::int64_t>(trackCount()) + 1, "Imported", path.stem().string());
            track.path = path;
            addTrack(track);
            ++summary.imported;
            observer.imported(track);
        }
        ++progress.filesDone;
        progress.audioSeconds += 100;
        progress.elapsedSeconds += 1;
        progress.secondsLeft = progress.filesTotal - progress.filesDone;
        observer.progressed(progress);
    }
    return summary;
}

Result<QueryResult> FakeEngine::query(
    const std::filesystem::path& path, const ProgressSink& sink, const std::stop_token& stop)
{
    noteThread();
    ++queries;
    for (const auto stage :
         {Stage::Decoding, Stage::Fingerprinting, Stage::Searching, Stage::Aligning}) {
        sink({stage, 1, 2});
        std::this_thread::sleep_for(pace);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    const auto found = answers.find(path.filename().string());
    if (found == answers.end())
        return Error{ErrorCode::NotAudio, {}, path, {}};
    auto result = found->second;
    result.path = path;
    return result;
}

} // namespace stemma::test
