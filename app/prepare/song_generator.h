// Songs that are made up: drums, bass, chords, a pad and a melody that fit together.
#pragma once

#include "app/prepare/score.h"

#include <cstdint>

namespace stemma
{

/// A song of half a minute to two for General MIDI; the same seed gives the same song. Tempo, swing,
/// metre, scale, key, form, chords, rhythms, instruments and drum kit are drawn. Every layer has an
/// instrument of its own and rests in some sections, of which at least two layers play each; a section
/// comes back as it was.
Score generateSong(std::uint64_t seed);

} // namespace stemma
