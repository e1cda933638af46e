#include "ui/text/inline_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace stemma
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

QString withoutMnemonic(const QString& text)
{
    // Languages without letters on the keyboard put the letter in brackets behind the words.
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return QString(text).remove(inBrackets).replace(mark, QStringLiteral("\\1"));
}

} // namespace stemma
