#include "ui/text/inline_text.h"

#include <QRegularExpression>

namespace stemma
{
QString withoutMnemonic(const QString& text)
{
    // Languages without letters on the keyboard put the letter in brackets behind the words.
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return QString(text).remove(inBrackets).replace(mark, QStringLiteral("\\1"));
}

} // namespace stemma
