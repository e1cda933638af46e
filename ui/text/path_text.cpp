#include "ui/text/path_text.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace stemma
{
namespace
{

bool misleads(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x200E || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
    }
}

/// Length of the UTF-8 sequence at the start of @p bytes, 0 when it is not valid.
std::size_t sequenceLength(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = lead < 0x80 ? 1
        : (lead >> 5) == 0x06              ? 2
        : (lead >> 4) == 0x0E              ? 3
        : (lead >> 3) == 0x1E              ? 4
                                           : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    // Qt's decoder knows the overlong forms and surrogates that the lead byte does not show.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(length)));
    return decoder.hasError() || text.isEmpty() ? 0 : length;
}

/// Empty unless all of @p bytes can be shown as they are, which is how nearly all names are.
QString decoded(std::string_view bytes)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const bool good = !decoder.hasError()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return misleads(c.unicode()); });
    return good ? text : QString();
}

} // namespace

QString printable(std::string_view bytes)
{
    QString text = decoded(bytes);
    if (!text.isEmpty())
        return text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    while (!bytes.empty()) {
        const auto length = sequenceLength(bytes);
        if (length == 0) {
            text += QStringLiteral("\\x%1").arg(
                static_cast<uint>(static_cast<unsigned char>(bytes.front())), 2, 16,
                QLatin1Char('0'));
            bytes.remove_prefix(1);
            continue;
        }
        const auto piece = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length));
        const char32_t c = piece.toUcs4().at(0);
        text += misleads(c) ? escaped(c) : piece;
        bytes.remove_prefix(length);
    }
    return text;
}

QString pathText(const std::filesystem::path& path)
{
    return printable(path.native());
}

QString fileNameText(const std::filesystem::path& path)
{
    return printable(path.filename().native());
}

std::filesystem::path toPath(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

std::filesystem::path toPath(const QUrl& url)
{
    if (!url.isLocalFile())
        return {};
    return QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()).toStdString();
}

} // namespace stemma
