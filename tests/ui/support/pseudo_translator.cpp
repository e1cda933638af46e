#include "tests/ui/support/pseudo_translator.h"

#include <QMap>
#include <QRegularExpression>

namespace stemma::test
{
namespace
{

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinouyACEINOU");
    static const QString accents = QStringLiteral("àçéîñôüýÀÇÉÎÑÔÜ");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : accents.at(at);
}

QString padding(qsizetype letters)
{
    static const QString words
        = QStringLiteral(" ôñé twô thréé fôür fîvé sîx sévéñ éîght ñîñé téñ");
    const auto wanted = (letters * 2 + 2) / 5;
    QString text;
    while (text.size() < wanted)
        text += words;
    return text.left(wanted);
}

} // namespace

QString pseudoText(const QString& source)
{
    static const QRegularExpression kept(QStringLiteral("%(L?n|\\d)|<[^>]*>|&."));
    QString text;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < source.size();) {
        const auto match = kept.match(
            source, at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            text += match.captured();
            at = match.capturedEnd();
            continue;
        }
        letters += source.at(at).isLetter() ? 1 : 0;
        text += accented(source.at(at++));
    }
    // Units and the like are as long in every language.
    const auto more = letters < 4 ? QString() : padding(letters);
    return QChar(0x27E6) + text + more + QChar(0x27E7);
}

QString PseudoTranslator::translate(
    const char* context, const char* source, const char* /*disambiguation*/, int /*n*/) const
{
    // Not words: the direction of the layout and the names of keys.
    const QLatin1String from(context);
    if (from == QLatin1String("QGuiApplication") || from == QLatin1String("QShortcut"))
        return {};
    return pseudoText(QString::fromUtf8(source));
}

} // namespace stemma::test
