#include "ui/jobs/engine_actions.h"

#include "core/pipeline/engine.h"

namespace stemma
{

ActionsFactory engineActions(EngineFactory factory, Reviewer reviewer)
{
    return [factory = std::move(factory),
            reviewer = std::move(reviewer)]() -> Result<EngineActions> {
        auto made = factory();
        if (!made)
            return made.error();
        const std::shared_ptr<Engine> engine = *made;
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
        actions.map = [engine](TrackId id) { return engine->map(id); };
        actions.remove = [engine](const auto& ids) { return engine->remove(ids); };
        actions.cases = caseActions({engine, &engine->caseBook()}, reviewer);
        actions.fineMap = fineMapOf;
        actions.listen = prepareListening;
        return actions;
    };
}

} // namespace stemma
