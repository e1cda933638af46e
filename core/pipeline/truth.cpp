#include "core/pipeline/truth.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace stemma
{

Result<Truth> readTruth(const std::filesystem::path& file)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return Error{ErrorCode::FileNotFound, {}, file, {}};
    std::ifstream in(file);
    if (!in)
        return Error{ErrorCode::ReadFailed, "cannot be opened", file, {}};

    const auto folder = std::filesystem::absolute(file).parent_path();
    const auto pathOf = [&folder](const nlohmann::json& value) {
        return (folder / value.get<std::string>()).lexically_normal();
    };
    try {
        const auto json = nlohmann::json::parse(in);
        if (const auto format = json.at("format").get<std::string>(); format != "asid-bench-1")
            return Error{
                ErrorCode::InvalidArgument,
                "format \"" + format + "\", expected \"asid-bench-1\"",
                file,
                {}};
        Truth truth;
        for (const auto& path : json.at("library"))
            truth.library.push_back(pathOf(path));
        for (const auto& entry : json.at("queries")) {
            TruthQuery query{pathOf(entry.at("query")), {}};
            for (const auto& sample : entry.at("samples"))
                query.samples.push_back(
                    {pathOf(sample.at("reference")), sample.at("tempo_ratio").get<double>(),
                     sample.at("pitch_shift").get<double>()});
            truth.queries.push_back(std::move(query));
        }
        return truth;
    } catch (const nlohmann::json::exception& e) {
        return Error{ErrorCode::InvalidArgument, e.what(), file, {}};
    }
}

} // namespace stemma
