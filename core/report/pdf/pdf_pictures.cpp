#include "core/report/pdf/pdf_pictures.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <utility>

namespace stemma::pdf
{
namespace
{

/// A stand-in is four pixels: three that no picture of a report has, and its number.
constexpr int standInWidth = 4;
constexpr std::array<unsigned char, 9> mark
    = {0x53, 0xfe, 0x01, 0x74, 0x01, 0xfd, 0x6d, 0x03, 0xa1};

PackedPicture packed(const QImage& image)
{
    PackedPicture result{image.width(), image.height(), {}, {}};
    for (const QRgb colour : image.colorTable()) {
        for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
            result.palette += static_cast<char>(part);
    }
    const auto width = static_cast<std::size_t>(image.width());
    constexpr char up = 2;
    std::vector<std::uint8_t> above(width);
    QByteArray rows;
    rows.reserve((qsizetype{image.width()} + 1) * image.height());
    for (int y = 0; y < image.height(); ++y) {
        const std::uint8_t* const line = image.constScanLine(y);
        rows += up;
        for (std::size_t x = 0; x < width; ++x) {
            rows += static_cast<char>(static_cast<std::uint8_t>(line[x] - above[x]));
            above[x] = line[x];
        }
    }
    constexpr int lengthBytes = 4; // Qt puts the length in front of what zlib made
    result.data = qCompress(rows).mid(lengthBytes).toStdString();
    return result;
}

} // namespace

void StandInPictures::place(QPainter& painter, const QRectF& box, PictureMaker make)
{
    QImage image(standInWidth, 1, QImage::Format_RGB32);
    for (int i = 0; i < standInWidth - 1; ++i) {
        const auto at = static_cast<std::size_t>(3 * i);
        image.setPixel(i, 0, qRgb(mark[at], mark[at + 1], mark[at + 2]));
    }
    const auto number = static_cast<QRgb>(m_makers.size());
    image.setPixel(standInWidth - 1, 0, 0xff000000U | number);
    m_makers.push_back(std::move(make));
    painter.drawImage(box, image);
}

std::vector<PackedPicture>
StandInPictures::pack(TaskRunner& runner, const std::stop_token& stop) const
{
    std::vector<PackedPicture> pictures(m_makers.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t i = 0; i < m_makers.size(); ++i) {
        tasks.emplace_back([this, &pictures, &stop, i] {
            if (!stop.stop_requested())
                pictures[i] = packed(m_makers[i]());
        });
    }
    runner.run(tasks);
    return pictures;
}

std::optional<std::size_t> standInNumber(int width, int height, const std::string& pixels)
{
    if (width != standInWidth || height != 1 || pixels.size() != 3 * std::size_t{standInWidth})
        return std::nullopt;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(pixels[i]); };
    for (std::size_t i = 0; i < mark.size(); ++i) {
        if (byte(i) != mark[i])
            return std::nullopt;
    }
    return (std::size_t{byte(9)} << 16U) + (std::size_t{byte(10)} << 8U) + byte(11);
}

} // namespace stemma::pdf
