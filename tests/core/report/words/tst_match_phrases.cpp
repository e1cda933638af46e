#include "core/report/words/isolated.h"
#include "core/report/words/match_phrases.h"

#include <QLocale>
#include <QTest>

using namespace stemma;
using namespace stemma::words;

class MatchPhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void namesFromRightToLeftAreIsolated()
    {
        for (const auto* name : {"שיר", "/music/أغنية.flac", "Artist – שיר", "٣"}) {
            const auto text = QString::fromUtf8(name);
            QCOMPARE(isolated(text), QChar(0x2068) + text + QChar(0x2069));
            QCOMPARE(withoutIsolation(isolated(text)), text);
        }
        for (const auto* name : {"", "Café", "日本 12:34", "№ 5 (remix)"}) {
            const auto text = QString::fromUtf8(name);
            QCOMPARE(isolated(text), text);
        }
    }

    void repeats()
    {
        Repeat repeat{{63.88, 67.2}, {0}, {}, 0};
        const auto part = QStringLiteral("1:03 – 1:07");
        QCOMPARE(repeatText(repeat, part), QStringLiteral("1 × 1:03 – 1:07"));
        repeat.occurrences = {0, 1, 2};
        repeat.period = 3.204;
        QCOMPARE(repeatText(repeat, part), QStringLiteral("3 × 1:03 – 1:07, every 3.20 s"));
        repeat.gaps = 2;
        QCOMPARE(
            repeatText(repeat, part), QStringLiteral("3 × 1:03 – 1:07, every 3.20 s, 2 left out"));
    }

    void reuse()
    {
        Match match;
        QCOMPARE(reuseText(match), QStringLiteral("same audio or played again: cannot tell"));
        match.reasons.onsetAgreement = 0.45;
        QCOMPARE(reuseText(match), QStringLiteral("same audio"));
        match.reasons.onsetAgreement = 0.01;
        QCOMPARE(reuseText(match), QStringLiteral("other audio: played again, or alike"));
    }
};

QTEST_GUILESS_MAIN(MatchPhrasesTest)
#include "tst_match_phrases.moc"
