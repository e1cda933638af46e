#include "ui/text/path_text.h"

#include <QTest>

using namespace stemma;

class TestPathText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readableNamesStayAsTheyAre()
    {
        for (const auto* name : {"/a b/Café – 日本.flac", "/quote\"'s.mp3", "/emoji 🎵.ogg"})
            QCOMPARE(pathText(name), QString::fromUtf8(name));
        QCOMPARE(fileNameText("/a/b c.mp3"), QStringLiteral("b c.mp3"));
    }

    void whatCannotBeReadIsMadeVisible_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("newline") << QByteArray("a\nb") << QStringLiteral("a\\nb");
        QTest::newRow("latin 1") << QByteArray("caf\xE9.mp3") << QStringLiteral("caf\\xe9.mp3");
        QTest::newRow("cut sequence") << QByteArray("x\xE2\x82") << QStringLiteral("x\\xe2\\x82");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QStringLiteral("\\xc0\\xaf");
        QTest::newRow("surrogate")
            << QByteArray("\xED\xA0\x80") << QStringLiteral("\\xed\\xa0\\x80");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a")
                                         << QStringLiteral("\\xef\\xbb\\xbfa");
        QTest::newRow("bell") << QByteArray("\a") << QStringLiteral("\\u{0007}");
        QTest::newRow("right to left override") << QByteArray("a\xE2\x80\xAE"
                                                              "3pm")
                                                << QStringLiteral("a\\u{202e}3pm");
    }
    void whatCannotBeReadIsMadeVisible()
    {
        QFETCH(QByteArray, bytes);
        QTEST(printable(bytes.toStdString()), "text");
    }

    void urlsKeepEveryByte()
    {
        const auto url = QUrl::fromEncoded("file:///m/caf%E9%0A%25.mp3");
        QCOMPARE(toPath(url).native(), std::string("/m/caf\xE9\n%.mp3"));
        QVERIFY(toPath(QUrl(QStringLiteral("https://example.org/a.mp3"))).empty());
        QCOMPARE(toPath(QStringLiteral("/m/ä.mp3")).native(), std::string("/m/ä.mp3"));
    }
};

QTEST_GUILESS_MAIN(TestPathText)
#include "tst_path_text.moc"
