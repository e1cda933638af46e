// Sound as a file that every audio program reads.
#pragma once

#include "core/base/result.h"
#include "core/base/sound.h"

#include <string>

namespace stemma
{

/// WAV with 24 bits; what is beyond full scale is clipped. Errors: Internal.
Result<std::string> wavOf(const Sound& sound);

} // namespace stemma
