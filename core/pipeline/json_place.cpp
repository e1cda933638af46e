#include "core/pipeline/json_place.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace stemma
{
namespace
{

/// What a user calls nlohmann's kinds of values.
std::string kindOf(const nlohmann::json& value)
{
    switch (value.type()) {
    case nlohmann::json::value_t::null:
        return "nothing (null)";
    case nlohmann::json::value_t::object:
        return "an object";
    case nlohmann::json::value_t::array:
        return "a list";
    case nlohmann::json::value_t::string:
        return "text";
    case nlohmann::json::value_t::boolean:
        return "true or false";
    default:
        return "a number";
    }
}

} // namespace

nlohmann::json parseJson(const std::string& text, int line)
{
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& e) {
        const auto end = text.begin()
            + static_cast<std::ptrdiff_t>(std::min(e.byte > 0 ? e.byte - 1 : 0, text.size()));
        const auto lines = std::count(text.begin(), end, '\n');
        const auto last = std::find(std::reverse_iterator(end), text.rend(), '\n').base();
        throw JsonFault{
            "line " + std::to_string(line + lines) + ", column "
            + std::to_string(std::distance(last, end) + 1) + ": this is no valid JSON"};
    }
}

Result<nlohmann::json> parseJsonFile(const std::filesystem::path& file)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return Error{ErrorCode::FileNotFound, {}, file, {}};
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::ReadFailed, "cannot be opened", file, {}};
    try {
        return parseJson(text);
    } catch (const JsonFault& fault) {
        return Error{ErrorCode::InvalidArgument, fault.sentence, file, {}};
    }
}

void JsonPlace::fail(const std::string& what) const
{
    throw JsonFault{(m_where.empty() ? "the whole file" : m_where) + ": " + what};
}

const nlohmann::json& JsonPlace::object() const
{
    if (!m_value->is_object())
        fail("expected an object, found " + kindOf(*m_value));
    return *m_value;
}

JsonPlace JsonPlace::at(const std::string& name) const
{
    const auto it = object().find(name);
    if (it == m_value->end())
        fail("\"" + name + "\" is missing");
    return {*it, m_where.empty() ? name : m_where + "." + name};
}

std::optional<JsonPlace> JsonPlace::find(const std::string& name) const
{
    const auto it = object().find(name);
    if (it == m_value->end() || it->is_null())
        return {};
    return at(name);
}

std::vector<JsonPlace> JsonPlace::items() const
{
    if (!m_value->is_array())
        fail("expected a list, found " + kindOf(*m_value));
    std::vector<JsonPlace> items;
    for (std::size_t i = 0; i < m_value->size(); ++i)
        items.emplace_back((*m_value)[i], m_where + "[" + std::to_string(i) + "]");
    return items;
}

std::string JsonPlace::text() const
{
    if (!m_value->is_string())
        fail("expected text, found " + kindOf(*m_value));
    return m_value->get<std::string>();
}

double JsonPlace::number() const
{
    if (!m_value->is_number())
        fail("expected a number, found " + kindOf(*m_value));
    return m_value->get<double>();
}

bool JsonPlace::flag() const
{
    if (!m_value->is_boolean())
        fail("expected true or false, found " + kindOf(*m_value));
    return m_value->get<bool>();
}

} // namespace stemma
