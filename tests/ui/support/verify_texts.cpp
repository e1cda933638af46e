#include "tests/ui/support/verify_texts.h"

#include "tests/ui/support/text_audit.h"

#include <QTest>
#include <QWidget>

namespace stemma::test
{

const QStringList& recordedWords()
{
    static const QStringList words{
        QStringLiteral("Artist"), QStringLiteral("Song"),    QStringLiteral("FLAC"),
        QStringLiteral("flac"),   QStringLiteral("wav"),     QStringLiteral("music"),
        QStringLiteral("beat"),   QStringLiteral("weak"),    QStringLiteral("mp3"),
        QStringLiteral("notes"),  QStringLiteral("txt"),     QStringLiteral("mp"),
        QStringLiteral("lib"),    QStringLiteral("Imported")};
    return words;
}

void verifyTexts(QWidget& widget, const QStringList& names)
{
    for (const QSize size : {QSize(1024, 640), QSize(1280, 800)}) {
        widget.resize(size);
        QTest::qWait(50); // panels in panels are laid out one after the other
        QCoreApplication::processEvents();
        QCOMPARE(widget.size(), size);
        const auto problems = checkTexts(widget, recordedWords() + names);
        QVERIFY2(
            problems.isEmpty(),
            qPrintable(QStringLiteral("%1 pixels wide:\n%2")
                           .arg(size.width())
                           .arg(problems.join(QLatin1Char('\n')))));
    }
}

void verifyDialog(QWidget& dialog, const QStringList& names)
{
    dialog.show();
    QTest::qWait(50);
    const auto problems = checkTexts(dialog, recordedWords() + names);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

} // namespace stemma::test
