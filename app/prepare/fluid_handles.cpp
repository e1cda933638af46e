#include "app/prepare/fluid_handles.h"

#include <mutex>

namespace stemma
{

FluidSynthesiser makeSynthesiser(int sampleRate)
{
    static std::once_flag quiet;
    std::call_once(quiet, [] {
        for (const int level : {FLUID_PANIC, FLUID_ERR, FLUID_WARN, FLUID_INFO, FLUID_DBG})
            fluid_set_log_function(level, nullptr, nullptr);
    });
    FluidSynthesiser result;
    result.settings.reset(new_fluid_settings());
    auto* settings = result.settings.get();
    if (settings == nullptr)
        return result;
    fluid_settings_setnum(settings, "synth.sample-rate", sampleRate);
    fluid_settings_setnum(settings, "synth.gain", 0.3);
    fluid_settings_setint(settings, "synth.polyphony", 512);
    fluid_settings_setint(settings, "synth.dynamic-sample-loading", 1);
    fluid_settings_setint(settings, "synth.lock-memory", 0);
    result.synth.reset(new_fluid_synth(settings));
    return result;
}

} // namespace stemma
