#include "core/pipeline/engine.h"

#include "core/pipeline/importer.h"
#include "core/pipeline/live_index.h"
#include "core/pipeline/querier.h"
#include "core/pipeline/within_memory.h"

#include <utility>

namespace stemma
{

EngineIdentity identityOf(const EngineModels& models)
{
    return {models.encoder->identity().id(), models.reranker ? models.reranker->id() : "none"};
}

struct Engine::Impl {
    Impl(
        std::unique_ptr<Catalogue> opened, EngineModels loaded, TaskRunner& tasks,
        const EngineSettings& settings)
        : catalogue(std::move(opened))
        , models(std::move(loaded))
        , runner(tasks)
        , index(*catalogue, models.encoder->identity())
        , excerpts(
              [this](TrackId track) { return coarseMapOf(*catalogue, track); },
              settings.mapCacheBytes)
        , caseBook(*catalogue, identityOf(models))
    {
    }

    /// A cache that cannot be written costs time at the next start, nothing else.
    void saveIndex()
    {
        if (index.refresh({}))
            static_cast<void>(index.save().ok());
    }

    Status refusedInCase() const
    {
        if (catalogue->isCase())
            return Error{ErrorCode::CaseOnly, {}, catalogue->folder(), {}};
        return success();
    }

    std::unique_ptr<Catalogue> catalogue;
    EngineModels models;
    TaskRunner& runner;
    LiveIndex index;
    ExcerptLibrary excerpts;
    CaseBook caseBook;
};

Engine::Engine(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::open(
    const std::filesystem::path& library, Access access, EngineModels models, TaskRunner& runner,
    const EngineSettings& settings)
{
    auto catalogue = Catalogue::open(library, access);
    if (!catalogue)
        return catalogue.error();
    auto impl = std::make_unique<Impl>(*std::move(catalogue), std::move(models), runner, settings);
    return std::unique_ptr<Engine>(new Engine(std::move(impl)));
}

const std::filesystem::path& Engine::library() const
{
    return m_impl->catalogue->folder();
}

Result<std::optional<CaseInfo>> Engine::caseInfo() const
{
    if (!m_impl->catalogue->isCase())
        return std::optional<CaseInfo>();
    auto info = m_impl->catalogue->caseInfo();
    if (!info)
        return info.error();
    return std::optional(*std::move(info));
}

Status Engine::storeLayout(const std::string& layout)
{
    return m_impl->catalogue->storeLayout(layout);
}

Status Engine::saveCase(
    const CaseRequest& request, const ProgressSink& progress, const std::stop_token& stop) const
{
    return stemma::saveCase(*m_impl->catalogue, request, progress, stop);
}

EngineIdentity Engine::identity() const
{
    return identityOf(m_impl->models);
}

Result<ImportSummary> Engine::import(
    const std::vector<std::filesystem::path>& paths, const ImportObserver& observer,
    std::stop_token stop)
{
    if (auto status = m_impl->refusedInCase(); !status)
        return status.error();
    if (m_impl->catalogue->access() == Access::ReadOnly)
        return Error{ErrorCode::LibraryReadOnly, "opened for reading", library(), {}};
    return withinMemory(library(), [&] {
        auto summary = importFiles(
            *m_impl->catalogue, *m_impl->models.encoder, m_impl->runner, paths, observer, stop);
        m_impl->saveIndex();
        return summary;
    });
}

Result<UnfinishedImport> Engine::unfinishedImport(const std::stop_token& stop)
{
    return stemma::unfinishedImport(*m_impl->catalogue, stop);
}

Status Engine::forgetImport(const std::vector<std::filesystem::path>& paths)
{
    return m_impl->catalogue->forgetImport(paths);
}

Result<AnalysedFile> Engine::analyse(
    const std::filesystem::path& file, const ProgressSink& progress, std::stop_token stop)
{
    ProgressThrottle throttle;
    const auto decoded = [&](double seconds, double declared) {
        if (progress && throttle.ready())
            progress({Stage::Decoding, seconds, declared});
    };
    return withinMemory(file, [&] { return analyseFile(file, decoded, std::move(stop)); });
}

Result<QueryResult> Engine::query(
    const std::filesystem::path& file, const QueryOptions& options, const ProgressSink& progress,
    std::stop_token stop)
{
    if (auto status = m_impl->refusedInCase(); !status)
        return status.error();
    auto analysed = analyse(file, progress, stop);
    if (!analysed)
        return analysed.error();
    return query(file, *std::move(analysed), options, progress, std::move(stop));
}

Result<QueryResult> Engine::query(
    const std::filesystem::path& file, AnalysedFile analysed, const QueryOptions& options,
    const ProgressSink& progress, std::stop_token stop)
{
    if (auto status = m_impl->refusedInCase(); !status)
        return status.error();
    const QueryContext context{
        *m_impl->catalogue,
        m_impl->index,
        m_impl->excerpts,
        *m_impl->models.encoder,
        m_impl->models.reranker.get(),
        m_impl->runner};
    return withinMemory(file, [&] {
        return runQuery(context, file, std::move(analysed), options, progress, std::move(stop));
    });
}

Result<std::vector<TrackRecord>> Engine::tracks() const
{
    return m_impl->catalogue->tracks();
}

Result<std::vector<std::filesystem::path>> Engine::roots() const
{
    return m_impl->catalogue->roots();
}

Result<std::vector<std::filesystem::path>> Engine::importedFolders() const
{
    return m_impl->catalogue->importedFolders();
}

Result<TrackRecord> Engine::track(TrackId id) const
{
    return m_impl->catalogue->track(id);
}

Result<TrackRecord> Engine::trackAt(const std::filesystem::path& path) const
{
    return m_impl->catalogue->trackAt(path);
}

Result<SpectralMap> Engine::map(TrackId id) const
{
    const auto packed = m_impl->catalogue->map(id);
    if (!packed)
        return packed.error();
    return unpackMap(*packed);
}

Result<std::vector<FailedFile>> Engine::failures() const
{
    return m_impl->catalogue->failures();
}

Status Engine::remove(const std::vector<TrackId>& tracks)
{
    if (auto status = m_impl->refusedInCase(); !status)
        return status;
    if (m_impl->catalogue->access() == Access::ReadOnly)
        return Error{ErrorCode::LibraryReadOnly, "opened for reading", library(), {}};
    const auto removed = m_impl->catalogue->remove(tracks);
    if (removed)
        m_impl->saveIndex();
    return removed;
}

Result<std::vector<DuplicateGroup>> Engine::duplicates(const std::stop_token& stop) const
{
    return findDuplicates(*m_impl->catalogue, stop);
}

Result<std::optional<TrackRecord>>
Engine::locate(TrackId track, const std::filesystem::path& file, std::stop_token stop)
{
    if (m_impl->catalogue->access() == Access::ReadOnly)
        return Error{ErrorCode::LibraryReadOnly, "opened for reading", library(), {}};
    return withinMemory(
        file, [&] { return locateTrack(*m_impl->catalogue, track, file, std::move(stop)); });
}

Result<FolderRelocation> Engine::relocate(
    const std::filesystem::path& from, const std::filesystem::path& to, const std::stop_token& stop)
{
    return relocateFolder(*m_impl->catalogue, from, to, stop);
}

CaseBook& Engine::caseBook()
{
    return m_impl->caseBook;
}

} // namespace stemma
