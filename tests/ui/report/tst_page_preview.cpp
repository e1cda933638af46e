#include "ui/report/page_preview.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stemma;

class PagePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysTurnThePages()
    {
        PagePreview preview;
        preview.resize(400, 560);
        preview.show();
        const QSignalSpy wanted(&preview, &PagePreview::wanted);
        preview.setPages(5);
        QCOMPARE(wanted.last().at(0).toInt(), 0);
        QTest::keyClick(&preview, Qt::Key_PageUp); // there is none before the first
        QCOMPARE(preview.page(), 0);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QCOMPARE(preview.page(), 1);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.page(), 4);
        QCOMPARE(wanted.last().at(0).toInt(), 4);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QCOMPARE(preview.page(), 4);
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.page(), 0);
        QVERIFY(preview.accessibleName().contains(QStringLiteral("Page 1 of 5")));
    }

    void thePageStaysWhenThePagesAreLaidOutAgain()
    {
        PagePreview preview;
        preview.setPages(5);
        QTest::keyClick(&preview, Qt::Key_End);
        preview.setPages(6);
        QCOMPARE(preview.page(), 4);
        preview.setPages(2);
        QCOMPARE(preview.page(), 1);
    }

    void onlyThePictureOfThePageThatIsShownAppears()
    {
        PagePreview preview;
        preview.resize(400, 560);
        preview.setPages(2);
        QImage blue(210, 297, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        const auto hasBlue = [&] {
            const QImage shot = preview.grab().toImage();
            return shot.pixelColor(shot.rect().center()) == QColor(Qt::blue);
        };
        preview.setPicture(1, blue); // late, of a page that was left
        QVERIFY(!hasBlue());
        preview.setPicture(0, blue);
        QVERIFY(hasBlue());
    }

    void theButtonsEndWithThePages()
    {
        PagePreview preview;
        preview.setPages(2);
        const auto buttons = preview.findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons[0]->isEnabled() && buttons[1]->isEnabled());
        buttons[1]->click();
        QVERIFY(buttons[0]->isEnabled() && !buttons[1]->isEnabled());
    }
};

QTEST_MAIN(PagePreviewTest)
#include "tst_page_preview.moc"
