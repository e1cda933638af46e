#include "core/report/stated_evidence.h"

#include "core/base/file_error.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <utility>

namespace stemma
{

Result<StatedEvidence> readBareEvidence(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return Error{ErrorCode::NotARegularFile, {}, file, {}};
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return readError(errno, file);
    std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (stream.bad())
        return readError(errno, file);
    return StatedEvidence{{std::move(bytes), {}}, {}, EvidenceCarrier::Bare};
}

} // namespace stemma
