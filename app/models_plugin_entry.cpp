// The plug-in's side of the seam: the only code that sees the concrete models.
#include "app/models_plugin.h"
#include "models/inference/load_models.h"

extern "C" void
stemmaLoadModels(const std::filesystem::path& weights, stemma::Result<stemma::EngineModels>& out)
{
    auto loaded = stemma::loadModels(weights);
    if (loaded)
        out = stemma::EngineModels{loaded->encoder, loaded->reranker};
    else
        out = loaded.error();
}
