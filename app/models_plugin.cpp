#include "app/models_plugin.h"

#include "app/installation.h"

#include <dlfcn.h>

namespace stemma
{

Result<EngineModels> loadModelsPlugin(const std::filesystem::path& weights)
{
    const auto file = installation().modelsPlugin;
    void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* symbol = handle ? dlsym(handle, "stemmaLoadModels") : nullptr;
    if (!symbol)
        return Error{ErrorCode::Internal, dlerror(), file, {}}; // NOLINT(concurrency-mt-unsafe)
    const auto load = reinterpret_cast<LoadModelsFunction>(symbol);
    Result<EngineModels> models(Error{ErrorCode::Internal, "not loaded", file, {}});
    load(weights, models);
    return models;
}

} // namespace stemma
