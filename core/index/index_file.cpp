#include "core/index/index_file.h"

#include "core/base/checksum.h"
#include "core/index/fingerprint_index.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>
#include <utility>

namespace stemma
{

namespace
{

static_assert(
    std::endian::native == std::endian::little, "numbers are stored as they lie in memory");

struct Header {
    std::array<char, 8> magic;
    std::uint32_t version;
    std::uint32_t dimension;
    std::int64_t revision;
    std::uint64_t rows;
    std::uint64_t clusteredRows;
    std::uint32_t lists;
    std::uint32_t encoderIdLength;
};
static_assert(sizeof(Header) == 48);

constexpr std::array<char, 8> magic{'S', 'T', 'E', 'M', 'M', 'A', 'I', 'X'};
constexpr std::uint32_t version = 1;
constexpr std::uint32_t largestDimension = 4096;

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

Error writeError(const std::filesystem::path& file, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {
        full ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
        std::generic_category().message(number),
        file,
        {}};
}

Error corrupt(const std::filesystem::path& file, const char* what)
{
    return {ErrorCode::LibraryCorrupt, std::string("index: ") + what, file, {}};
}

class Writer
{
public:
    explicit Writer(std::FILE* file)
        : m_file(file)
    {
    }
    template <class T> void put(std::span<const T> values)
    {
        const auto bytes = std::as_bytes(values);
        m_checksum.update(bytes);
        write(bytes);
    }
    void putChecksum()
    {
        const std::uint64_t value = m_checksum.value();
        write(std::as_bytes(std::span(&value, 1)));
    }
    bool ok() const { return m_ok; }

private:
    void write(std::span<const std::byte> bytes)
    {
        if (bytes.empty())
            return; // its address may be null, which fwrite() does not take
        m_ok = m_ok && std::fwrite(bytes.data(), 1, bytes.size(), m_file) == bytes.size();
    }
    std::FILE* m_file;
    Checksum m_checksum;
    bool m_ok = true;
};

/// Reads what put() wrote, and never more than the file holds: sizes come from the file itself.
class Reader
{
public:
    Reader(std::FILE* file, std::uint64_t size)
        : m_file(file)
        , m_left(size)
    {
    }
    template <class T> bool get(std::span<T> values)
    {
        const auto bytes = std::as_writable_bytes(values);
        if (!read(bytes))
            return false;
        m_checksum.update(bytes);
        return true;
    }
    template <class T> bool get(std::vector<T>& values, std::uint64_t count)
    {
        if (count > m_left / sizeof(T))
            return false;
        values.resize(count);
        return get(std::span(values));
    }
    bool checksumFollows()
    {
        std::uint64_t stored = 0;
        return read(std::as_writable_bytes(std::span(&stored, 1))) && stored == m_checksum.value()
            && m_left == 0;
    }

private:
    bool read(std::span<std::byte> bytes)
    {
        if (bytes.empty())
            return true;
        if (bytes.size() > m_left
            || std::fread(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
            return false;
        m_left -= bytes.size();
        return true;
    }
    std::FILE* m_file;
    std::uint64_t m_left;
    Checksum m_checksum;
};

Status writeAll(
    const std::filesystem::path& file, const std::string& encoderId, std::int64_t revision,
    const RowLists& rows)
{
    const File stream(std::fopen(file.c_str(), "wbe"));
    if (!stream)
        return writeError(file, errno);
    const Header header{
        magic,
        version,
        static_cast<std::uint32_t>(rows.dimension()),
        revision,
        rows.size(),
        rows.clusteredRows(),
        static_cast<std::uint32_t>(rows.centres().size()),
        static_cast<std::uint32_t>(encoderId.size())};
    Writer writer(stream.get());
    writer.put(std::span(&header, 1));
    writer.put(std::span<const char>(encoderId));
    writer.put(rows.centres().codes());
    for (const CodeList& list : rows.lists()) {
        const std::uint64_t count = list.size();
        writer.put(std::span(&count, 1));
        writer.put(list.labels());
        writer.put(list.codes());
    }
    writer.putChecksum();
    if (!writer.ok() || std::fflush(stream.get()) != 0 || ::fsync(::fileno(stream.get())) != 0)
        return writeError(file, errno);
    return success();
}

bool readList(Reader& reader, std::size_t dimension, CodeList& list)
{
    std::uint64_t count = 0;
    std::vector<std::int64_t> labels;
    std::vector<std::int8_t> codes;
    // The labels are read first, so that a count that is too large for the file ends here.
    if (!reader.get(std::span(&count, 1)) || !reader.get(labels, count)
        || !reader.get(codes, count * dimension))
        return false;
    list.assign(std::move(labels), std::move(codes));
    return true;
}

} // namespace

Status writeIndexFile(
    const std::filesystem::path& file, const std::string& encoderId, std::int64_t revision,
    const RowLists& rows)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        return writeError(file.parent_path(), error.value());
    auto unfinished = file;
    unfinished += ".unfinished";
    auto status = writeAll(unfinished, encoderId, revision, rows);
    if (status && std::rename(unfinished.c_str(), file.c_str()) != 0)
        status = writeError(file, errno);
    if (!status) {
        std::filesystem::remove(unfinished, error);
        return status;
    }
    // The new name itself must reach the disk too; where folders cannot be synced the old file is no worse.
    const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return success();
}

Result<IndexFile> readIndexFile(
    const std::filesystem::path& file, const std::string& encoderId, std::size_t exactLimit)
{
    const File stream(std::fopen(file.c_str(), "rbe"));
    if (!stream) {
        const auto code = errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::ReadFailed;
        return Error{code, std::generic_category().message(errno), file, {}};
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return Error{ErrorCode::ReadFailed, error.message(), file, {}};
    Reader reader(stream.get(), size);
    Header header{};
    if (!reader.get(std::span(&header, 1)) || header.magic != magic)
        return corrupt(file, "not an index");
    if (header.version != version)
        return corrupt(file, "of another version");
    if (header.dimension < 1 || header.dimension > largestDimension)
        return corrupt(file, "impossible dimension");
    std::vector<char> name;
    if (!reader.get(name, header.encoderIdLength))
        return corrupt(file, "cut off");
    if (std::string(name.begin(), name.end()) != encoderId)
        return Error{
            ErrorCode::EncoderMismatch,
            "made by " + std::string(name.begin(), name.end()),
            file,
            {}};

    const std::size_t dimension = header.dimension;
    std::vector<std::int8_t> codes;
    if (!reader.get(codes, std::uint64_t{header.lists} * dimension))
        return corrupt(file, "cut off");
    std::vector<std::int64_t> numbers(header.lists);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<std::int64_t>(i);
    CodeList centres(dimension);
    centres.assign(std::move(numbers), std::move(codes));
    std::vector<CodeList> lists(std::max<std::size_t>(1, header.lists), CodeList(dimension));
    for (CodeList& list : lists) {
        if (!readList(reader, dimension, list))
            return corrupt(file, "cut off");
    }
    if (!reader.checksumFollows())
        return corrupt(file, "wrong checksum or length");
    RowLists rows(dimension, exactLimit, FingerprintIndex::listsRead);
    rows.restore(std::move(centres), std::move(lists), header.clusteredRows);
    if (rows.size() != header.rows)
        return corrupt(file, "wrong count");
    return IndexFile{encoderId, header.revision, std::move(rows)};
}

} // namespace stemma
