// Pictures of a PDF file that Qt does not see: a tiny stand-in is painted, and once the file is written the picture
// takes its place as it is, one byte a pixel with a palette and without loss. Qt would write three bytes a pixel.
#pragma once

#include "core/base/task_runner.h"
#include "core/report/pdf/pictures.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma::pdf
{

/// As PDF has them: see PDF 32000-1, 8.9.5 and 8.6.6.3.
struct PackedPicture {
    int width = 0;
    int height = 0;
    std::string palette; ///< red, green and blue of each colour
    std::string data; ///< zlib of [height, 1 + width] bytes, each row after PNG's "up" filter
};

/// Paints stand-ins and remembers what they stand for.
class StandInPictures final : public PictureSink
{
public:
    void place(QPainter& painter, const QRectF& box, PictureMaker make) override;
    /// Makes and packs all pictures, in the order of their numbers. Incomplete when stopped.
    std::vector<PackedPicture> pack(TaskRunner& runner, const std::stop_token& stop) const;

private:
    std::vector<PictureMaker> m_makers;
};

/// The number of the picture that an image of the file stands for, told by its size and its pixels (red, green and
/// blue); none of any other image.
std::optional<std::size_t> standInNumber(int width, int height, const std::string& pixels);

} // namespace stemma::pdf
