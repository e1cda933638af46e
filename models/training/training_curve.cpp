#include "models/training/training_curve.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

namespace stemma
{

namespace
{

std::vector<std::string> splitAtCommas(const std::string& line)
{
    std::vector<std::string> fields;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, ',');)
        fields.push_back(field);
    return fields;
}

std::string number(double value)
{
    if (!std::isfinite(value))
        return "nan";
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

} // namespace

Result<TrainingCurve> readTrainingCurve(const std::filesystem::path& run)
{
    const auto path = run / "encoder.csv";
    std::ifstream file(path);
    std::string line;
    if (!file || !std::getline(file, line))
        return Error{ErrorCode::FileNotFound, "no curve", path, {}};
    std::map<std::string, std::size_t> columns;
    for (const auto& name : splitAtCommas(line))
        columns.emplace(name, columns.size());
    const auto named = std::to_array<std::pair<const char*, double CurvePoint::*>>(
        {{"step", &CurvePoint::step},
         {"pairs", &CurvePoint::pairs},
         {"cpu_seconds", &CurvePoint::cpuSeconds},
         {"loss", &CurvePoint::loss},
         {"top1", &CurvePoint::topOne},
         {"top10", &CurvePoint::topTen}});
    TrainingCurve curve{std::filesystem::absolute(run / ".").parent_path().filename().string(), {}};
    for (int row = 2; std::getline(file, line); ++row) {
        const auto fields = splitAtCommas(line);
        CurvePoint point;
        for (const auto& [name, member] : named) {
            const auto column = columns.find(name);
            double value = 0;
            if (column == columns.end() || column->second >= fields.size())
                return Error{
                    ErrorCode::ReadFailed,
                    "no " + std::string(name) + " in line " + std::to_string(row),
                    path,
                    {}};
            const std::string& field = fields[column->second];
            const auto end = field.data() + field.size();
            const auto parsed = std::from_chars(field.data(), end, value);
            if (parsed.ec != std::errc() || parsed.ptr != end)
                return Error{
                    ErrorCode::ReadFailed, "no number in line " + std::to_string(row), path, {}};
            point.*member = value;
        }
        curve.points.push_back(point);
    }
    return curve;
}

std::string curvesAsCsv(const std::vector<TrainingCurve>& curves)
{
    std::string csv = "run,step,pairs,cpu_seconds,loss,top1,top10\n";
    for (const auto& curve : curves) {
        for (const auto& point : curve.points) {
            csv += curve.name;
            for (const double value :
                 {point.step, point.pairs, point.cpuSeconds, point.loss, point.topOne,
                  point.topTen})
                csv += ',' + number(value);
            csv += '\n';
        }
    }
    return csv;
}

} // namespace stemma
