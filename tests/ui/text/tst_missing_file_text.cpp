#include "ui/text/error_text.h"
#include "ui/text/missing_file_text.h"

#include <QTest>

using namespace stemma;

class TestMissingFileText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangedRecordingIsNoFaultOfTheDrive()
    {
        MissingFile missing{
            "/out/clip.wav", {ErrorCode::ReadFailed, "remark", "/music/first.ogg", {}}, true};
        const QString text = missingFileText(missing);
        QVERIFY2(
            text.contains(QStringLiteral("/music/first.ogg"))
                && text.contains(QStringLiteral("has changed since it was compared"))
                && text.contains(QStringLiteral("import it again")),
            qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("drive")), qPrintable(text));
        missing.changed = false;
        QCOMPARE(missingFileText(missing), errorText(missing.reason));
    }
};

QTEST_GUILESS_MAIN(TestMissingFileText)
#include "tst_missing_file_text.moc"
