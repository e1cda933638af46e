#include "ui/widgets/drop_overlay.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace stemma;

class TestDropOverlay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theZoneDecidesForFilesAndFolders()
    {
        const QTemporaryDir folder;
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(folder.path()), QUrl::fromEncoded("file:///m/caf%E9.mp3")});
        const auto find = dropRequest(data, DropZone::FindSamples);
        QVERIFY(find.imports.empty());
        QCOMPARE(
            find.queries,
            (std::vector<std::filesystem::path>{folder.path().toStdString(), "/m/caf\xE9.mp3"}));
        const auto add = dropRequest(data, DropZone::AddToLibrary);
        QCOMPARE(add.imports.size(), std::size_t{2});
        QVERIFY(add.queries.empty());
    }

    void aCaseIsACaseOnBothSides()
    {
        QMimeData data;
        data.setUrls(
            {QUrl::fromEncoded("file:///m/caf%E9.stemma-case"), QUrl::fromEncoded("file:///m/a")});
        for (const auto zone : {DropZone::FindSamples, DropZone::AddToLibrary}) {
            const auto request = dropRequest(data, zone);
            QCOMPARE(request.cases, std::vector<std::filesystem::path>{"/m/caf\xE9.stemma-case"});
            QCOMPARE(request.queries.size() + request.imports.size(), std::size_t{1});
        }
    }

    void whatIsNoFileIsCounted()
    {
        QMimeData text;
        text.setText(QStringLiteral("hello"));
        QCOMPARE(dropRequest(text, DropZone::FindSamples).unusable, 1);
        QMimeData web;
        web.setUrls({QUrl(QStringLiteral("https://example.org/a.mp3"))});
        QCOMPARE(dropRequest(web, DropZone::AddToLibrary).unusable, 1);
    }

    void theZonesLieSideBySide()
    {
        QWidget window;
        window.resize(1024, 640);
        DropOverlay overlay(&window);
        overlay.resize(window.size());
        const auto find = overlay.zoneRect(DropZone::FindSamples);
        const auto add = overlay.zoneRect(DropZone::AddToLibrary);
        QVERIFY(overlay.rect().contains(find) && overlay.rect().contains(add));
        QVERIFY(find.right() < add.left());
    }

    void aDropTellsItsZone()
    {
        QWidget window;
        window.resize(1000, 600);
        window.show();
        DropOverlay overlay(&window);
        overlay.resize(window.size());
        std::vector<DropRequest> heard;
        connect(&overlay, &DropOverlay::dropped, this, [&](const DropRequest& request) {
            heard.push_back(request);
        });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/m/a.wav"))});
        for (const auto zone : {DropZone::FindSamples, DropZone::AddToLibrary}) {
            const auto at = overlay.zoneRect(zone).center();
            QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&window, &enter);
            QVERIFY(overlay.isVisible());
            // From here on the overlay lies under the pointer.
            QDragEnterEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&overlay, &over);
            QVERIFY(over.isAccepted());
            QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&overlay, &drop);
        }
        QVERIFY(!overlay.isVisible());
        QCOMPARE(heard.size(), std::size_t{2});
        QCOMPARE(heard[0].queries.size(), std::size_t{1});
        QCOMPARE(heard[1].imports.size(), std::size_t{1});
    }
};

QTEST_MAIN(TestDropOverlay)
#include "tst_drop_overlay.moc"
