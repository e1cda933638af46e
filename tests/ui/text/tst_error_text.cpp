#include "ui/text/error_text.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace stemma;

namespace
{

std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i)
        codes.push_back(static_cast<ErrorCode>(i));
    return codes;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyCodeHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (const auto code : allCodes()) {
            const auto text = errorText({code, {}, {}, {}});
            QVERIFY2(text.size() > 15, errorCodeName(code));
            QVERIFY2(text.endsWith(QLatin1Char('.')), errorCodeName(code));
            QVERIFY2(!seen.contains(text), errorCodeName(code));
            seen.insert(text);
        }
    }

    void thePathIsNamedFirst()
    {
        for (const auto code : allCodes()) {
            const Error error{code, "avformat: -1", "/music/a b.mp3", {}};
            QVERIFY2(
                errorText(error).startsWith(QStringLiteral("/music/a b.mp3: ")),
                errorCodeName(code));
            QVERIFY2(!errorReason(error).contains(QStringLiteral("a b.mp3")), errorCodeName(code));
        }
    }

    void thePlaceIsNamedWhenKnown()
    {
        const auto text = errorText({ErrorCode::CorruptAudio, {}, "/x.mp3", 82.0});
        QVERIFY2(text.contains(QStringLiteral("1:22.00")), qPrintable(text));
    }

    void theSentenceStaysOneLine()
    {
        for (const auto code : allCodes()) {
            const auto text = errorText({code, "a\nb", "/new\nline.mp3", 1.0});
            QVERIFY2(!text.contains(QLatin1Char('\n')), errorCodeName(code));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
