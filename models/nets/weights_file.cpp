#include "models/nets/weights_file.h"

#include "models/nets/half.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <fstream>
#include <stdexcept>

namespace stemma
{

namespace
{

constexpr char magic[8] = {'S', 'T', 'M', 'W', 'G', 'H', 'T', '1'};
constexpr std::size_t prefixBytes = sizeof magic + 8; // magic, then the header's length
constexpr std::size_t checksumBytes = 8;
constexpr std::uintmax_t largestFile = 1ULL << 30;

std::uint64_t fnv1a(const char* data, std::size_t size)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (std::size_t i = 0; i < size; ++i)
        hash = (hash ^ static_cast<unsigned char>(data[i])) * 0x100000001b3ULL;
    return hash;
}

std::string hex(std::uint64_t value)
{
    std::string text(16, '0');
    for (int i = 15; i >= 0; --i, value >>= 4)
        text[static_cast<std::size_t>(i)] = "0123456789abcdef"[value & 15U];
    return text;
}

void appendLittleEndian(std::string& bytes, std::uint64_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>((value >> (8 * i)) & 255U));
}

std::uint64_t littleEndian(const char* data, int count)
{
    std::uint64_t value = 0;
    for (int i = 0; i < count; ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(data[i])) << (8 * i);
    return value;
}

Error foreign(const std::filesystem::path& path, std::string detail)
{
    return Error{ErrorCode::WeightsForeign, std::move(detail), path, {}};
}

std::size_t elements(const std::vector<std::int64_t>& shape)
{
    std::size_t count = 1;
    for (const std::int64_t side : shape) {
        if (side < 0 || (side > 0 && count > largestFile / static_cast<std::size_t>(side)))
            throw std::out_of_range("tensor shape");
        count *= static_cast<std::size_t>(side);
    }
    return count;
}

/// Throws nlohmann::json::exception or std::exception when the header does not fit the file.
Weights parse(const std::string& bytes, std::size_t headerBytes)
{
    const auto header = nlohmann::json::parse(bytes.substr(prefixBytes, headerBytes));
    Weights weights;
    header.at("kind").get_to(weights.kind);
    header.at("settings").get_to(weights.settings);
    std::size_t at = prefixBytes + headerBytes;
    for (const auto& entry : header.at("tensors")) {
        NamedTensor tensor;
        entry.at("name").get_to(tensor.name);
        entry.at("shape").get_to(tensor.shape);
        const std::size_t count = elements(tensor.shape);
        if (bytes.size() - checksumBytes < at + 2 * count)
            throw std::out_of_range("tensor data");
        tensor.values.resize(count);
        for (float& value : tensor.values) {
            value = floatFromHalf(static_cast<std::uint16_t>(littleEndian(bytes.data() + at, 2)));
            at += 2;
        }
        weights.tensors.push_back(std::move(tensor));
    }
    return weights;
}

} // namespace

const NamedTensor* Weights::tensor(const std::string& name) const
{
    for (const NamedTensor& candidate : tensors) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

double Weights::setting(const std::string& name, double fallback) const
{
    const auto found = settings.find(name);
    return found == settings.end() ? fallback : found->second;
}

Result<Weights> readWeights(const std::filesystem::path& path)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return Error{ErrorCode::WeightsMissing, "no such file", path, {}};
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    if (failure)
        return Error{ErrorCode::ReadFailed, failure.message(), path, {}};
    if (size < prefixBytes + checksumBytes || size > largestFile)
        return foreign(path, "not a weights file");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::PermissionDenied, "cannot be opened", path, {}};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(size)))
        return Error{ErrorCode::ReadFailed, "cannot be read", path, {}};

    if (std::memcmp(bytes.data(), magic, sizeof magic) != 0)
        return foreign(path, "not a weights file");
    const std::size_t body = bytes.size() - checksumBytes;
    const std::uint64_t checksum = fnv1a(bytes.data(), body);
    if (littleEndian(bytes.data() + body, 8) != checksum)
        return foreign(path, "damaged: the checksum does not fit");
    const std::uint64_t headerBytes = littleEndian(bytes.data() + sizeof magic, 8);
    if (headerBytes > body - prefixBytes)
        return foreign(path, "damaged: the header is cut off");
    try {
        Weights weights = parse(bytes, static_cast<std::size_t>(headerBytes));
        weights.checksum = hex(checksum);
        return weights;
    } catch (const std::exception& error) {
        return foreign(path, error.what());
    }
}

Status writeWeights(const std::filesystem::path& path, Weights& weights)
{
    nlohmann::json header{
        {"kind", weights.kind},
        {"settings", weights.settings},
        {"tensors", nlohmann::json::array()}};
    for (const NamedTensor& tensor : weights.tensors)
        header["tensors"].push_back({{"name", tensor.name}, {"shape", tensor.shape}});
    const std::string text = header.dump();
    std::string bytes(magic, sizeof magic);
    appendLittleEndian(bytes, text.size(), 8);
    bytes += text;
    for (NamedTensor& tensor : weights.tensors) {
        for (float& value : tensor.values) {
            const std::uint16_t half = halfFromFloat(value);
            value = floatFromHalf(half);
            appendLittleEndian(bytes, half, 2);
        }
    }
    const std::uint64_t checksum = fnv1a(bytes.data(), bytes.size());
    appendLittleEndian(bytes, checksum, 8);

    std::filesystem::path temporary = path;
    temporary += ".part";
    {
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!file.flush())
            return Error{ErrorCode::WriteFailed, "cannot be written", path, {}};
    }
    std::error_code failure;
    std::filesystem::rename(temporary, path, failure);
    if (failure)
        return Error{ErrorCode::WriteFailed, failure.message(), path, {}};
    weights.checksum = hex(checksum);
    return success();
}

} // namespace stemma
