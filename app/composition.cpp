#include "app/composition.h"

#include "app/models_plugin.h"

namespace stemma
{

Result<std::unique_ptr<Engine>> openEngine(
    const std::filesystem::path& library, Access access, const std::filesystem::path& weights,
    TaskRunner& runner, const EngineSettings& settings)
{
    auto models = loadModelsPlugin(weights);
    if (!models)
        return models.error();
    return Engine::open(library, access, *std::move(models), runner, settings);
}

Result<EngineIdentity> modelsIdentity(const std::filesystem::path& weights)
{
    const auto models = loadModelsPlugin(weights);
    if (!models)
        return models.error();
    return identityOf(*models);
}

} // namespace stemma
