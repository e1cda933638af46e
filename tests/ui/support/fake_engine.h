// An engine without models: what it holds and finds is set by the test. It notes every call on the GUI thread.
#pragma once

#include "tests/ui/support/fake_cases.h"
#include "ui/jobs/engine_actions.h"

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

namespace stemma::test
{

class FakeEngine
{
public:
    /// How long each imported file and each query takes.
    std::chrono::milliseconds pace{0};
    /// Answers by file name; a file without one is an error NotAudio.
    std::map<std::string, QueryResult> answers;
    /// Told before the answer, by file name.
    std::map<std::string, std::vector<Match>> early;
    std::map<std::int64_t, SpectralMap> maps;
    std::vector<std::filesystem::path> roots; ///< of the library
    std::vector<std::filesystem::path> folders; ///< of them, those that were imported as such
    std::vector<DuplicateGroup> duplicates;
    UnfinishedImport unfinished;
    std::atomic<int> importsForgotten{0};
    /// The one file in which a track, or a query, is found again.
    std::filesystem::path lostFile;
    FakeCases cases;
    std::optional<CaseInfo>
        caseInfo; ///< makes it an open case file, in which nothing is searched or imported
    std::optional<Error> saveError; ///< of saving a case, which takes as long as a query
    std::optional<Error> loadError; ///< of the first load
    std::optional<Error> onlyReads; ///< why nothing can be written
    /// Makes reports, on a worker thread; without it there are none.
    std::function<Result<Report>(const ReportRequest&)> report;
    /// Prepares sound; without it nothing can be listened to.
    std::function<Result<ListeningSounds>(const ListeningRequest&)> listen;

    std::atomic<int> guiThreadCalls{0};
    std::atomic<int> loads{0};
    std::atomic<int> queries{0};
    std::atomic<int> preparations{0};

    void addTrack(TrackRecord track);
    std::size_t trackCount() const;
    /// Of the latest query.
    QueryOptions lastOptions() const;
    /// That were saved.
    std::vector<CaseRequest> savedCases() const;
    /// Of the open case; empty as long as it is not written.
    std::string storedLayout() const;
    /// *this must outlive what uses the factory.
    ActionsFactory factory();
    EngineActions actions();

private:
    void noteThread();
    void setUpkeep(EngineActions& actions);
    void setCaseFile(EngineActions& actions);
    Result<ImportSummary> import(
        const std::vector<std::filesystem::path>& paths, const ImportObserver& observer,
        const std::stop_token& stop);
    Result<QueryResult>
    query(const std::filesystem::path& path, const ProgressSink& sink, const std::stop_token& stop);

    mutable std::mutex m_mutex;
    QueryOptions m_lastOptions;
    std::vector<TrackRecord> m_tracks;
    std::vector<FailedFile> m_failures;
    std::vector<CaseRequest> m_savedCases;
    std::string m_storedLayout;
};

TrackRecord makeTrack(std::int64_t id, const std::string& artist, const std::string& title);

/// A match of @p track with @p occurrences occurrences, 4 s long, from 10 s in the query on.
Match makeMatch(std::int64_t track, double score, int occurrences = 1);

} // namespace stemma::test
