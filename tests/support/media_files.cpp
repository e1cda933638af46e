#include "tests/support/media_files.h"

#include <QDataStream>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <vector>

namespace stemma::test
{

namespace
{
QString toQString(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray(path.c_str()));
}
} // namespace

bool writeWavInterleaved(
    const std::filesystem::path& path, std::span<const float> samples, int rate, int channels)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto size = static_cast<quint32>(samples.size() * 2);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + size);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(channels) << quint32(rate)
        << quint32(rate * channels * 2) << quint16(channels * 2) << quint16(16);
    out.writeRawData("data", 4);
    out << size;
    for (const float value : samples)
        out << static_cast<qint16>(std::lround(std::clamp(value, -1.0F, 1.0F) * 32767.0F));
    return writeBytes(path, bytes);
}

bool writeWav(
    const std::filesystem::path& path, std::span<const float> mono, int rate, int channels)
{
    std::vector<float> samples;
    samples.reserve(mono.size() * static_cast<std::size_t>(channels));
    for (const float value : mono)
        samples.insert(samples.end(), static_cast<std::size_t>(channels), value);
    return writeWavInterleaved(path, samples, rate, channels);
}

bool writeBytes(const std::filesystem::path& path, const QByteArray& bytes)
{
    QFile file(toQString(path));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readBytes(const std::filesystem::path& path)
{
    QFile file(toQString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool haveFfmpeg()
{
    return !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty();
}

bool encode(
    const std::filesystem::path& from, const std::filesystem::path& to,
    const std::vector<std::string>& options)
{
    QStringList arguments{
        QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-i"),
        toQString(from)};
    for (const std::string& option : options)
        arguments << QFile::decodeName(option.c_str());
    arguments << toQString(to);
    return QProcess::execute(QStringLiteral("ffmpeg"), arguments) == 0;
}

} // namespace stemma::test
