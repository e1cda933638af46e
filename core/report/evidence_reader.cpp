#include "core/report/evidence_reader.h"

#include "core/report/evidence.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace stemma
{
namespace
{

using Json = nlohmann::json;

unsigned nibble(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    throw std::invalid_argument("not a hexadecimal digit");
}

std::string bytesFromHex(const std::string& hex)
{
    if (hex.size() % 2 != 0)
        throw std::invalid_argument("half a byte");
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        bytes += static_cast<char>(nibble(hex[i]) << 4U | nibble(hex[i + 1]));
    return bytes;
}

std::string pathOf(const Json& exhibit)
{
    const Json& bytes = exhibit.at("path_bytes");
    auto path = bytes.is_null() ? exhibit.at("path").get<std::string>()
                                : bytesFromHex(bytes.get<std::string>());
    // The system would read such a name only up to there.
    if (path.empty() || path.find('\0') != std::string::npos)
        throw std::invalid_argument("not a path");
    return path;
}

std::optional<Sha256Digest> digestOf(const Json& hex)
{
    if (hex.is_null())
        return {};
    const auto digest = digestFromHex(hex.get<std::string>());
    if (!digest)
        throw std::invalid_argument("not a SHA-256");
    return digest;
}

StatedRecording recordingOf(const Json& exhibit)
{
    StatedRecording recording{
        exhibit.at("exhibit").get<std::string>(),
        exhibit.at("role").get<std::string>() == "query",
        pathOf(exhibit),
        exhibit.at("file_size").get<std::int64_t>(),
        {}};
    const auto file = digestOf(exhibit.at("file_sha256"));
    const auto sound = digestOf(exhibit.at("sound_sha256"));
    if (file && sound)
        recording.digests = RecordingDigests{*file, *sound};
    return recording;
}

EvidenceContent contentOf(const Json& json)
{
    EvidenceContent content{json.at("version").get<int>(), {}, {}};
    if (json.at("schema").get<std::string>() != "stemma-evidence" || content.version < 1)
        throw std::invalid_argument("another schema");
    if (content.version > evidenceVersion)
        return content;
    const Json& method = json.at("method");
    content.engine
        = {method.at("encoder").get<std::string>(), method.at("reranker").get<std::string>()};
    for (const Json& exhibit : json.at("exhibits"))
        content.recordings.push_back(recordingOf(exhibit));
    if (content.recordings.empty())
        throw std::invalid_argument("no recordings");
    return content;
}

} // namespace

std::optional<EvidenceContent> readEvidence(std::string_view bytes)
{
    try {
        return contentOf(Json::parse(bytes));
    } catch (const std::exception&) { // of the JSON library or of ours: no evidence either way
        return {};
    }
}

} // namespace stemma
