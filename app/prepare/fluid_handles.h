// Owners of FluidSynth's objects. Private to the sources that wrap it.
#pragma once

#include <fluidsynth.h>

#include <memory>

namespace stemma
{

struct FluidSettingsDeleter {
    void operator()(fluid_settings_t* settings) const { delete_fluid_settings(settings); }
};
struct FluidSynthDeleter {
    void operator()(fluid_synth_t* synth) const { delete_fluid_synth(synth); }
};
struct FluidPlayerDeleter {
    void operator()(fluid_player_t* player) const { delete_fluid_player(player); }
};

/// A synthesiser and the settings that it reads; both null when they cannot be made.
struct FluidSynthesiser {
    std::unique_ptr<fluid_settings_t, FluidSettingsDeleter> settings;
    std::unique_ptr<fluid_synth_t, FluidSynthDeleter> synth;
};
using FluidPlayerPtr = std::unique_ptr<fluid_player_t, FluidPlayerDeleter>;

/// Without a word on the terminal, loading only the instruments that are played.
FluidSynthesiser makeSynthesiser(int sampleRate);

} // namespace stemma
