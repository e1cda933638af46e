#include "core/report/words/isolated.h"

#include <QList>

#include <algorithm>

namespace stemma::words
{
namespace
{

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool isRightToLeft(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

} // namespace

QString isolated(const QString& text)
{
    const auto points = text.toUcs4();
    if (std::none_of(points.begin(), points.end(), isRightToLeft))
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

QString withoutIsolation(QString text)
{
    return text.remove(firstStrongIsolate).remove(popDirectionalIsolate);
}

} // namespace stemma::words
