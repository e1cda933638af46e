// The engine as the window sees it: functions, so that the window can be tested without models.
#pragma once

#include "core/base/progress.h"
#include "core/pipeline/case_file.h"
#include "core/pipeline/duplicates.h"
#include "core/pipeline/fine_map.h"
#include "core/pipeline/import_types.h"
#include "core/pipeline/listening.h"
#include "core/pipeline/query_types.h"
#include "core/pipeline/relocation.h"
#include "core/pipeline/unfinished_import.h"
#include "ui/jobs/case_actions.h"
#include "ui/jobs/report_request.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace stemma
{

class Engine;

/// Every function may take long and is only called from worker threads; see Engine for the contracts.
struct EngineActions {
    std::function<Result<ImportSummary>(
        const std::vector<std::filesystem::path>&, const ImportObserver&, std::stop_token)>
        import;
    std::function<Result<QueryResult>(
        const std::filesystem::path&, const QueryOptions&, const ProgressSink&, std::stop_token)>
        query;
    std::function<Result<std::vector<TrackRecord>>()> tracks;
    std::function<Result<std::vector<FailedFile>>()> failures;
    std::function<Result<std::vector<std::filesystem::path>>()> roots;
    std::function<Result<std::vector<std::filesystem::path>>()> importedFolders;
    std::function<Result<SpectralMap>(TrackId)> map;
    std::function<Status(const std::vector<TrackId>&)> remove;
    std::function<Result<std::vector<DuplicateGroup>>(const std::stop_token&)> duplicates;
    std::function<Result<UnfinishedImport>(const std::stop_token&)> unfinishedImport;
    std::function<Status(const std::vector<std::filesystem::path>&)> forgetImport;
    std::function<Result<std::optional<TrackRecord>>(
        TrackId, const std::filesystem::path&, std::stop_token)>
        locate;
    /// See stemma::locateQuery; nothing is written.
    std::function<Result<std::optional<FileStamp>>(
        const QueryResult&, const std::filesystem::path&, std::stop_token)>
        locateQuery;
    std::function<Result<FolderRelocation>(
        const std::filesystem::path& from, const std::filesystem::path& to, const std::stop_token&)>
        relocate;
    CaseActions cases;
    std::function<Result<Report>(const ReportRequest&, const std::stop_token&)> report;
    std::optional<CaseInfo> caseInfo; ///< of a case file that is open; none of a library
    /// Who saves is filled in. May be empty: no case can be saved.
    std::function<Status(const CaseRequest&, const ProgressSink&, const std::stop_token&)> saveCase;
    std::function<Status(const std::string&)> storeLayout; ///< of a case
    /// Why nothing can be written: another program holds the library, or its folder is protected.
    std::optional<Error> onlyReads;
    /// See fineMapOf(). May be empty: then stored maps are all that is shown.
    std::function<Result<FineMap>(
        const std::filesystem::path&, const TimeRange&, const std::stop_token&)>
        fineMap;
    std::function<Result<ListeningSounds>(const ListeningRequest&, std::stop_token)>
        listen; ///< may be empty: nothing can be listened to
};

/// Lets everything that writes fail with @p error, as where another program holds the library.
void refuseWriting(EngineActions& actions, const Error& error);

/// Makes the engine; called once on a worker thread.
using EngineFactory = std::function<Result<std::shared_ptr<Engine>>()>;
using ActionsFactory = std::function<Result<EngineActions>()>;

/// The actions of a real engine; they keep it alive. @p reviewer: who decides.
ActionsFactory engineActions(EngineFactory factory, Reviewer reviewer);

} // namespace stemma
