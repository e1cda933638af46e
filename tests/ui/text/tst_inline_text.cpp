#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"

#include <QTest>

using namespace stemma;

class TestInlineText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anErrorKeepsItsOrderBesideSuchAName()
    {
        const auto text
            = errorText({ErrorCode::EmptyFile, {}, "/music/\xD7\xA9\xD7\x99\xD7\xA8.wav", {}});
        QVERIFY2(text.startsWith(QStringLiteral("\u2068/music/")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(".wav\u2069: ")), qPrintable(text));
    }

    void mnemonicsAreTakenOut()
    {
        QCOMPARE(withoutMnemonic(QStringLiteral("Open &query…")), QStringLiteral("Open query…"));
        QCOMPARE(
            withoutMnemonic(QStringLiteral("クエリを開く(&O)…")), QStringLiteral("クエリを開く…"));
        QCOMPARE(
            withoutMnemonic(QStringLiteral("&Export (PDF)…")), QStringLiteral("Export (PDF)…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("R&&B")), QStringLiteral("R&B"));
        QCOMPARE(withoutMnemonic(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestInlineText)
#include "tst_inline_text.moc"
