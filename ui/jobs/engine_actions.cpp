#include "ui/jobs/engine_actions.h"

#include "core/pipeline/engine.h"
#include "core/pipeline/within_memory.h"
#include "core/report/report_builder.h"

#include <ctime>

namespace stemma
{

namespace
{

Result<Report> reportOf(
    Engine& engine, const Reviewer& reviewer, const ReportRequest& request,
    const std::stop_token& stop)
{
    const auto saved = request.kept ? engine.caseBook().query(*request.kept)
                                    : engine.caseBook().unkept(request.result, reviewer);
    if (!saved)
        return saved.error();
    return buildReport(
        engine, *saved, {request.shownFrom, request.cover, std::time(nullptr), request.queryFile},
        stop);
}

} // namespace

ActionsFactory engineActions(EngineFactory factory, Reviewer reviewer)
{
    return [factory = std::move(factory),
            reviewer = std::move(reviewer)]() -> Result<EngineActions> {
        auto made = factory();
        if (!made)
            return made.error();
        const std::shared_ptr<Engine> engine = *made;
        auto caseInfo = engine->caseInfo();
        if (!caseInfo)
            return caseInfo.error();
        EngineActions actions;
        actions.import = [engine](const auto& paths, const auto& observer, std::stop_token stop) {
            return engine->import(paths, observer, std::move(stop));
        };
        actions.query
            = [engine](
                  const auto& path, const auto& options, const auto& sink, std::stop_token stop) {
                  return engine->query(path, options, sink, std::move(stop));
              };
        actions.tracks = [engine] { return engine->tracks(); };
        actions.failures = [engine] { return engine->failures(); };
        actions.roots = [engine] { return engine->roots(); };
        actions.importedFolders = [engine] { return engine->importedFolders(); };
        actions.map = [engine](TrackId id) { return engine->map(id); };
        actions.remove = [engine](const auto& ids) { return engine->remove(ids); };
        actions.duplicates
            = [engine](const std::stop_token& stop) { return engine->duplicates(stop); };
        actions.unfinishedImport
            = [engine](const std::stop_token& stop) { return engine->unfinishedImport(stop); };
        actions.forgetImport = [engine](const auto& paths) { return engine->forgetImport(paths); };
        actions.locateQuery = [](const auto& query, const auto& file, std::stop_token stop) {
            return withinMemory(file, [&] { return locateQuery(query, file, std::move(stop)); });
        };
        actions.locate = [engine](TrackId id, const auto& file, std::stop_token stop) {
            return engine->locate(id, file, std::move(stop));
        };
        actions.relocate = [engine](const auto& from, const auto& to, const std::stop_token& stop) {
            return engine->relocate(from, to, stop);
        };
        actions.report = [engine, reviewer](const ReportRequest& request, const auto& stop) {
            return reportOf(*engine, reviewer, request, stop);
        };
        actions.cases = caseActions({engine, &engine->caseBook()}, reviewer);
        actions.caseInfo = *std::move(caseInfo);
        actions.saveCase
            = [engine, reviewer](CaseRequest request, const auto& sink, const auto& stop) {
                  request.info.user = reviewer.user;
                  request.info.program = reviewer.program;
                  return engine->saveCase(request, sink, stop);
              };
        actions.storeLayout
            = [engine](const std::string& layout) { return engine->storeLayout(layout); };
        actions.fineMap = fineMapOf;
        actions.listen = prepareListening;
        return actions;
    };
}

void refuseWriting(EngineActions& actions, const Error& error)
{
    actions.onlyReads = error;
    actions.import = [error](const auto&, const auto&, const auto&) { return error; };
    actions.remove = [error](const auto&) { return error; };
    actions.forgetImport = [error](const auto&) { return error; };
    actions.locate = [error](TrackId, const auto&, const auto&) { return error; };
    actions.relocate = [error](const auto&, const auto&, const auto&) { return error; };
    refuseWriting(actions.cases, error);
}

} // namespace stemma
