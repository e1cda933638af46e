// Training pairs that nothing changes.
#pragma once

#include "models/training/pair_source.h"

namespace stemma::test
{

/// Tests turn on what they are about.
inline Augmentation noAugmentation()
{
    Augmentation augmentation;
    augmentation.plainShare = 1;
    augmentation.mixShare = 0;
    augmentation.filterShare = 0;
    augmentation.reverbShare = 0;
    augmentation.tiltDecibels = 0;
    augmentation.timeShift = 0;
    augmentation.separatedShare = 0;
    augmentation.chopShare = 0;
    return augmentation;
}

} // namespace stemma::test
