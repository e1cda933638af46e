#include "app/prepare/sha256.h"

#include <QCryptographicHash>
#include <QFile>

namespace stemma
{

std::string sha256(std::string_view bytes)
{
    const auto data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().toStdString();
}

Result<std::string> sha256OfFile(const std::filesystem::path& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, "cannot be opened", path, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{ErrorCode::ReadFailed, "cannot be read", path, {}};
    return hash.result().toHex().toStdString();
}

} // namespace stemma
