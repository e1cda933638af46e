// The validation curve of a training, as its run folder keeps it.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stemma
{

struct CurvePoint {
    double step = 0;
    double pairs = 0; ///< seen so far
    double cpuSeconds = 0; ///< of training, without validations
    double loss = 0; ///< mean since the point before; not a number before the first step
    double topOne = 0; ///< of held-out pairs
    double topTen = 0;
};

struct TrainingCurve {
    std::string name; ///< of the run folder
    std::vector<CurvePoint> points;
};

/// Reads RUN/encoder.csv: a line of column names, then numbers. Other columns may stand between.
/// Errors: FileNotFound, ReadFailed (a column is missing or a field is no number).
Result<TrainingCurve> readTrainingCurve(const std::filesystem::path& run);

/// All points of all runs: "run,step,pairs,cpu_seconds,loss,top1,top10".
std::string curvesAsCsv(const std::vector<TrainingCurve>& curves);

} // namespace stemma
