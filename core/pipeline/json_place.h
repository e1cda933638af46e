// Reads JSON that people or other programs wrote, and says in a sentence what is wrong with it and where.
// Private to this folder: nlohmann's types stay behind it.
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

/// Thrown by JsonPlace and caught by the reader of the file; the sentence names the place.
struct JsonFault {
    std::string sentence;
};

/// A whole file as JSON. Errors: FileNotFound, ReadFailed, InvalidArgument (with line and column).
Result<nlohmann::json> parseJsonFile(const std::filesystem::path& file);

/// Text as JSON, or a JsonFault. @p line is that of the file in which the text begins.
nlohmann::json parseJson(const std::string& text, int line = 1);

/// A value with its place in the document, e.g. "queries[3].samples[0]". The document must outlive it.
/// All members throw JsonFault when the document is not as asked for.
class JsonPlace
{
public:
    JsonPlace(const nlohmann::json& value, std::string where)
        : m_value(&value)
        , m_where(std::move(where))
    {
    }

    JsonPlace at(const std::string& name) const;
    /// Nothing when the member is absent or null.
    std::optional<JsonPlace> find(const std::string& name) const;
    std::vector<JsonPlace> items() const;
    std::string text() const;
    double number() const;
    bool flag() const;

    /// Says what is wrong with this value.
    [[noreturn]] void fail(const std::string& what) const;

private:
    const nlohmann::json& object() const;

    const nlohmann::json* m_value;
    std::string m_where;
};

} // namespace stemma
