// One of the disjoint parts of a piece of music, as sound.
#pragma once

#include <string>
#include <vector>

namespace stemma
{

/// Parts of one piece begin together; their samples sum to the piece.
struct Part {
    static constexpr int sampleRate = 16000; ///< Hz, what the analyser takes

    std::string name; ///< unique within the piece, e.g. "drums"
    std::vector<float> samples; ///< mono, about -1..1
};

} // namespace stemma
