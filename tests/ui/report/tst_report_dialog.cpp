#include "tests/core/report/some_report.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/test_settings.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_memory.h"
#include "ui/widgets/dialog_size.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

/// The dialog with a real writer on a report of two matches.
class ReportDialogTest : public QObject
{
    Q_OBJECT

    FakeEngine m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const EngineActions> m_actions;

    static ReportRequest request()
    {
        auto result = std::make_shared<QueryResult>();
        result->path = "/music/new/Second hand.flac";
        return {result, QueryId{3}, 0.5, {}};
    }

    std::filesystem::path target(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }

    static QString state(const ReportDialog& dialog)
    {
        for (const auto* const label : dialog.findChildren<QLabel*>()) {
            if (label->accessibleName() == QStringLiteral("State of the report"))
                return label->text();
        }
        return {};
    }

    static bool canSave(const ReportDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled();
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_report_dialog"); }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake.report = [](const ReportRequest&) { return reportOf(2); };
        m_actions = std::make_shared<const EngineActions>(m_fake.actions());
    }

    void thePagesAreShown()
    {
        ReportDialog dialog(m_actions, request());
        dialog.show();
        QVERIFY(!canSave(dialog)); // while it is built
        QTRY_VERIFY(canSave(dialog));
        auto& preview = *dialog.findChild<PagePreview*>();
        QTRY_VERIFY(preview.accessibleName().contains(QStringLiteral("Page 1 of")));
        // Ink on the sheet: not all of it is paper.
        const auto isPrinted = [&] {
            const QImage shot = preview.grab().toImage();
            int dark = 0;
            for (int y = 0; y < shot.height(); ++y)
                for (int x = 0; x < shot.width(); ++x)
                    dark += qGray(shot.pixel(x, y)) < 100 ? 1 : 0;
            return dark > 500;
        };
        QTRY_VERIFY(isPrinted());
        QCOMPARE(m_fake.guiThreadCalls.load(), 0);
    }

    void itFitsTheScreen()
    {
        QCOMPARE(sizeOnScreen({860, 640}, {1920, 1080}), QSize(860, 640));
        QCOMPARE(sizeOnScreen({860, 640}, {1024, 600}), QSize(860, 552));
        ReportDialog dialog(m_actions, request());
        const QSize screen = dialog.screen()->availableSize();
        QCOMPARE(dialog.size(), sizeOnScreen({860, 640}, screen));
        QVERIFY(dialog.width() < screen.width() && dialog.height() < screen.height());

        // On the smallest screen all of it stays there: the preview gives way.
        dialog.show();
        const QSize small = sizeOnScreen({860, 640}, {800, 600});
        dialog.resize(small);
        QTRY_COMPARE(dialog.size(), small);
        for (const auto* const button : dialog.findChildren<QAbstractButton*>())
            QVERIFY2(
                dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())),
                qPrintable(button->text()));
    }

    void theReportIsWrittenAndTheDialogCloses()
    {
        ReportDialog dialog(m_actions, request());
        dialog.show();
        QTRY_VERIFY(canSave(dialog));
        const auto fields = dialog.findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 3);
        fields[1]->setText(QStringLiteral("Ada"));
        const QSignalSpy written(&dialog, &ReportDialog::written);
        dialog.writeTo(target("a.pdf"));
        QVERIFY(!canSave(dialog));
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(!dialog.isVisible());
        QFile file(m_folder->filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QCOMPARE(rememberedCover().preparedBy, std::string("Ada"));
    }

    void aFailureIsSaidAndNothingIsLost()
    {
        ReportDialog dialog(m_actions, request());
        dialog.show();
        QTRY_VERIFY(canSave(dialog));
        dialog.findChildren<QLineEdit*>()[0]->setText(QStringLiteral("Case 7"));
        dialog.writeTo(target("absent/a.pdf"));
        QTRY_VERIFY(state(dialog).contains(QStringLiteral("absent")));
        QVERIFY(dialog.isVisible() && canSave(dialog));
        QCOMPARE(dialog.findChildren<QLineEdit*>()[0]->text(), QStringLiteral("Case 7"));
    }

    void closingStopsTheWriting()
    {
        m_fake.report = [](const ReportRequest&) { return reportOf(60); };
        m_actions = std::make_shared<const EngineActions>(m_fake.actions());
        const auto file = target("stopped.pdf");
        {
            ReportDialog dialog(m_actions, request());
            dialog.show();
            QTRY_VERIFY(canSave(dialog));
            dialog.writeTo(file);
            dialog.reject();
        }
        QVERIFY(std::filesystem::is_empty(file.parent_path()));
    }

    void whatCannotBeBuiltIsSaid()
    {
        m_fake.report = [](const ReportRequest&) {
            return Result<Report>(Error{ErrorCode::LibraryCorrupt, {}, "/lib", {}});
        };
        m_actions = std::make_shared<const EngineActions>(m_fake.actions());
        ReportDialog dialog(m_actions, request());
        dialog.show();
        QTRY_VERIFY(state(dialog).contains(QStringLiteral("/lib")));
        QVERIFY(!canSave(dialog));
    }
};

QTEST_MAIN(ReportDialogTest)
#include "tst_report_dialog.moc"
