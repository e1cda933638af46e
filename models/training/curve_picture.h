// Training curves drawn.
#pragma once

#include "models/training/training_curve.h"

namespace stemma
{

/// A picture: top-1 and top-10 of held-out pairs, and the loss, over processor seconds, a colour per run.
/// SVG, 900 x 340. At least one curve with at least one point, or the axes are empty.
std::string curvesAsSvg(const std::vector<TrainingCurve>& curves);

} // namespace stemma
