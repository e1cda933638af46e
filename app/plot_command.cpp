#include "app/plot_command.h"

#include "models/training/curve_picture.h"

#include <fstream>

namespace stemma
{

Status plotRuns(const std::vector<std::filesystem::path>& runs, const std::filesystem::path& output)
{
    std::vector<TrainingCurve> curves;
    for (const auto& run : runs) {
        auto curve = readTrainingCurve(run);
        if (!curve)
            return curve.error();
        curves.push_back(std::move(curve).value());
    }
    std::ofstream file(output, std::ios::binary | std::ios::trunc);
    file << (output.extension() == ".csv" ? curvesAsCsv(curves) : curvesAsSvg(curves));
    if (!file.flush())
        return Error{ErrorCode::WriteFailed, "cannot be written", output, {}};
    return success();
}

} // namespace stemma
