#include "core/pipeline/json_place.h"

#include <nlohmann/json.hpp>

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

/// Throws JsonFault. @p line is that of the file in which the text begins.
nlohmann::json parsed(const std::string& text, int line)
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

} // namespace

struct JsonPlace::Value {
    explicit Value(nlohmann::json whole)
        : document(std::make_shared<nlohmann::json>(std::move(whole)))
        , json(document.get())
    {
    }

    Value(std::shared_ptr<const nlohmann::json> whole, const nlohmann::json& part)
        : document(std::move(whole))
        , json(&part)
    {
    }

    std::shared_ptr<const Value> part(const nlohmann::json& value) const
    {
        return std::make_shared<Value>(document, value);
    }

    std::shared_ptr<const nlohmann::json> document;
    const nlohmann::json* json; ///< in the document
};

JsonPlace::JsonPlace(std::shared_ptr<const Value> value, std::string where)
    : m_value(std::move(value))
    , m_where(std::move(where))
{
}

Result<JsonPlace> JsonPlace::read(const std::filesystem::path& file)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return Error{ErrorCode::FileNotFound, {}, file, {}};
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::ReadFailed, "cannot be opened", file, {}};
    try {
        return JsonPlace(std::make_shared<Value>(parsed(text, 1)), {});
    } catch (const JsonFault& fault) {
        return Error{ErrorCode::InvalidArgument, fault.sentence, file, {}};
    }
}

JsonPlace JsonPlace::parseLine(const std::string& text, int line)
{
    return {std::make_shared<Value>(parsed(text, line)), "line " + std::to_string(line)};
}

void JsonPlace::fail(const std::string& what) const
{
    throw JsonFault{(m_where.empty() ? "the whole file" : m_where) + ": " + what};
}

const JsonPlace::Value& JsonPlace::object() const
{
    if (!m_value->json->is_object())
        fail("expected an object, found " + kindOf(*m_value->json));
    return *m_value;
}

JsonPlace JsonPlace::at(const std::string& name) const
{
    const Value& value = object();
    const auto it = value.json->find(name);
    if (it == value.json->end())
        fail("\"" + name + "\" is missing");
    return {value.part(*it), m_where.empty() ? name : m_where + "." + name};
}

std::optional<JsonPlace> JsonPlace::find(const std::string& name) const
{
    const Value& value = object();
    const auto it = value.json->find(name);
    if (it == value.json->end() || it->is_null())
        return {};
    return at(name);
}

std::vector<JsonPlace> JsonPlace::items() const
{
    const nlohmann::json& json = *m_value->json;
    if (!json.is_array())
        fail("expected a list, found " + kindOf(json));
    std::vector<JsonPlace> items;
    for (std::size_t i = 0; i < json.size(); ++i)
        items.push_back({m_value->part(json[i]), m_where + "[" + std::to_string(i) + "]"});
    return items;
}

std::string JsonPlace::text() const
{
    if (!m_value->json->is_string())
        fail("expected text, found " + kindOf(*m_value->json));
    return m_value->json->get<std::string>();
}

double JsonPlace::number() const
{
    if (!m_value->json->is_number())
        fail("expected a number, found " + kindOf(*m_value->json));
    return m_value->json->get<double>();
}

bool JsonPlace::flag() const
{
    if (!m_value->json->is_boolean())
        fail("expected true or false, found " + kindOf(*m_value->json));
    return m_value->json->get<bool>();
}

} // namespace stemma
