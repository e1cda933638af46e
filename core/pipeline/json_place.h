// Reads JSON that people or other programs wrote, and says in a sentence what is wrong with it and where.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

/// Thrown by JsonPlace and caught by the reader of the file; the sentence names the place.
struct JsonFault {
    std::string sentence;
};

/// A value with its place in the document, e.g. "queries[3].samples[0]"; keeps the document alive.
/// All members throw JsonFault when the document is not as asked for.
class JsonPlace
{
public:
    /// A whole file. Errors: FileNotFound, ReadFailed, InvalidArgument (with line and column).
    static Result<JsonPlace> read(const std::filesystem::path& file);
    /// One line of a file of JSON lines, counted from 1.
    static JsonPlace parseLine(const std::string& text, int line);

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
    struct Value; // the JSON library stays behind it

    JsonPlace(std::shared_ptr<const Value> value, std::string where);
    const Value& object() const;

    std::shared_ptr<const Value> m_value; ///< into the document
    std::string m_where;
};

} // namespace stemma
