// Places of matches as an annotation layer of Sonic Visualiser (.svl).
//
// XML with the elements that its reader knows (svapp, framework/SVFileReader.cpp) and its BoxModel writes
// (svcore, data/model/BoxModel.h): a sparse model of the subtype "box", whose points have a frame, a duration
// in frames, the lowest frequency as value, and the extent up to the highest.
#pragma once

#include "core/report/formats/marks.h"

#include <string>
#include <vector>

namespace stemma
{

struct SvLayer {
    std::string name; ///< UTF-8, for the list of layers
    std::string colour; ///< "#0072b2"
    int sampleRate = 44100; ///< Hz, of the recording as its file has it
    FrequencyRange frequencies;
};

std::string svLayerXml(const std::vector<Mark>& marks, const SvLayer& layer);

} // namespace stemma
