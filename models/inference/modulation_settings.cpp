#include "models/inference/modulation_settings.h"

namespace stemma
{

void storeSettings(Weights& weights, const ModulationSettings& settings)
{
    weights.settings["frames_per_second"] = settings.framesPerSecond;
    weights.settings["frames"] = settings.frames;
    weights.settings["rows"] = settings.rows;
    weights.settings["columns"] = settings.columns;
    weights.settings["quefrencies"] = settings.quefrencies;
    weights.settings["rates"] = settings.rates;
    weights.settings["lowest_rate"] = settings.lowestRate;
    weights.settings["highest_rate"] = settings.highestRate;
}

Result<ModulationSettings> modulationSettingsFrom(const Weights& weights)
{
    bool sensible = true;
    const auto number = [&](const char* name, double lowest, double highest) {
        const double value = weights.setting(name, -1);
        sensible = sensible && value >= lowest && value <= highest;
        return sensible ? value : lowest;
    };
    const auto size = [&](const char* name, double lowest) {
        return static_cast<int>(number(name, lowest, 4096));
    };
    ModulationSettings settings;
    settings.framesPerSecond = number("frames_per_second", 1, 1000);
    settings.frames = size("frames", 2);
    settings.rows = size("rows", 2);
    settings.columns = size("columns", 2);
    settings.quefrencies = size("quefrencies", 1);
    settings.rates = size("rates", 2);
    settings.lowestRate = number("lowest_rate", 1e-3, 1000);
    settings.highestRate = number("highest_rate", 1e-3, 1000);
    if (!sensible || settings.frames > settings.rows
        || settings.quefrencies > settings.columns / 2 + 1
        || settings.highestRate <= settings.lowestRate
        || settings.highestRate > settings.framesPerSecond / 2)
        return Error{ErrorCode::WeightsForeign, "sizes that no modulation feature has", {}, {}};
    return settings;
}

} // namespace stemma
