// One library with its models: all that a front end needs, without knowing what is behind it.
#pragma once

#include "core/base/progress.h"
#include "core/base/task_runner.h"
#include "core/match/encoder.h"
#include "core/match/reranker.h"
#include "core/pipeline/analyse_file.h"
#include "core/pipeline/case_book.h"
#include "core/pipeline/case_file.h"
#include "core/pipeline/duplicates.h"
#include "core/pipeline/import_types.h"
#include "core/pipeline/query_types.h"
#include "core/pipeline/relocation.h"
#include "core/pipeline/unfinished_import.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

/// The models that an engine runs with. Shared: they are immutable.
struct EngineModels {
    std::shared_ptr<const Encoder> encoder;
    std::shared_ptr<const Reranker> reranker; ///< may be null: the alignment alone decides
};

/// What they call themselves. An engine with these models has the same identity.
EngineIdentity identityOf(const EngineModels& models);

/// What may be chosen about an engine; nothing of it changes an answer.
struct EngineSettings {
    /// Of the maps of tracks that were searched, kept in memory; a minute of audio takes 63 kB.
    std::size_t mapCacheBytes = std::size_t{256} << 20;
};

/// Safe to call from several threads; queries run during an import.
class Engine
{
public:
    /// Opens the library, or a case file; see Catalogue::open for the errors. In a case nothing is searched, imported
    /// or removed: those give CaseOnly, and no index is made. @p runner must outlive the engine.
    static Result<std::unique_ptr<Engine>> open(
        const std::filesystem::path& library, Access, EngineModels, TaskRunner& runner,
        const EngineSettings& settings = {});
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// The library's folder, or the case's file.
    const std::filesystem::path& library() const;
    /// None of a library. Errors: those of the catalogue.
    Result<std::optional<CaseInfo>> caseInfo() const;
    /// See Catalogue::storeLayout.
    Status storeLayout(const std::string& layout);
    /// See stemma::saveCase; others may write the library meanwhile.
    Status saveCase(const CaseRequest&, const ProgressSink&, const std::stop_token&) const;
    EngineIdentity identity() const;

    /// Imports files and folders; each file is committed on its own, unchanged ones are skipped, so an
    /// import that was stopped is resumed by asking again. A single bad file never ends it.
    /// Errors: LibraryReadOnly, DiskFull (what was done is kept).
    Result<ImportSummary>
    import(const std::vector<std::filesystem::path>& paths, const ImportObserver&, std::stop_token);

    /// What is left of imports that did not come to their end; see unfinishedImport().
    Result<UnfinishedImport> unfinishedImport(const std::stop_token&);
    /// See Catalogue::forgetImport.
    Status forgetImport(const std::vector<std::filesystem::path>& paths);

    /// The first part of a query, for which no engine is needed: it may run while one is opened, or answers.
    /// Errors: those of analyseFile.
    static Result<AnalysedFile>
    analyse(const std::filesystem::path& file, const ProgressSink&, std::stop_token);
    /// Errors: those of analyseFile and of the catalogue, LibraryEmpty, InvalidArgument (an empty region).
    Result<QueryResult> query(
        const std::filesystem::path& file, const QueryOptions&, const ProgressSink&,
        std::stop_token);
    /// The same for a file that is analysed already.
    Result<QueryResult> query(
        const std::filesystem::path& file, AnalysedFile, const QueryOptions&, const ProgressSink&,
        std::stop_token);

    Result<std::vector<TrackRecord>> tracks() const;
    /// See Catalogue::roots.
    Result<std::vector<std::filesystem::path>> roots() const;
    /// See Catalogue::importedFolders.
    Result<std::vector<std::filesystem::path>> importedFolders() const;
    Result<TrackRecord> track(TrackId) const;
    Result<TrackRecord> trackAt(const std::filesystem::path& path) const;
    Result<SpectralMap> map(TrackId) const;
    Result<std::vector<FailedFile>> failures() const;
    Status remove(const std::vector<TrackId>&);
    /// See findDuplicates().
    Result<std::vector<DuplicateGroup>> duplicates(const std::stop_token&) const;
    /// See locateTrack() and relocateFolder(). Errors: LibraryReadOnly beside theirs.
    Result<std::optional<TrackRecord>>
    locate(TrackId, const std::filesystem::path& file, std::stop_token);
    Result<FolderRelocation> relocate(
        const std::filesystem::path& from, const std::filesystem::path& to, const std::stop_token&);

    /// The queries that are kept, and the decisions about them; lives as long as the engine.
    CaseBook& caseBook();

private:
    struct Impl;
    explicit Engine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
