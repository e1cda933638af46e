#include "tests/core/report/some_report.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/test_settings.h"
#include "ui/report/export_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>

using namespace stemma;
using namespace stemma::test;

class ExportDialogTest : public QObject
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

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }

    int fileCount() const
    {
        return static_cast<int>(std::distance(
            std::filesystem::directory_iterator(folder()), std::filesystem::directory_iterator()));
    }

    static QPushButton& saveButton(const ExportDialog& dialog)
    {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }

    static void choose(const ExportDialog& dialog, const QStringList& starts)
    {
        for (auto* const box : dialog.findChildren<QCheckBox*>()) {
            const auto name = box->accessibleName();
            box->setChecked(std::any_of(starts.begin(), starts.end(), [&](const QString& start) {
                return name.startsWith(start);
            }));
        }
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_export_dialog"); }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake.report = [](const ReportRequest&) { return reportOf(2); };
        m_actions = std::make_shared<const EngineActions>(m_fake.actions());
    }

    void everyFormatHasABox()
    {
        const ExportDialog dialog(m_actions, request());
        QCOMPARE(
            dialog.findChildren<QCheckBox*>().size(),
            static_cast<qsizetype>(exportFormats().size()));
    }

    void theKeyboardBeginsWithTheChoicesAndEnterExports()
    {
        ExportDialog dialog(m_actions, request());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(qobject_cast<QCheckBox*>(dialog.focusWidget()));
        QTRY_VERIFY(saveButton(dialog).isEnabled());
        QVERIFY(saveButton(dialog).isDefault());
        for (int i = 0; i < static_cast<int>(exportFormats().size()); ++i)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), &saveButton(dialog));
    }

    void whatIsChosenIsWrittenAndRemembered()
    {
        ExportDialog dialog(m_actions, request());
        dialog.show();
        QTRY_VERIFY(saveButton(dialog).isEnabled());
        choose(dialog, {});
        QVERIFY(!saveButton(dialog).isEnabled());
        choose(dialog, {QStringLiteral("Matches as a table"), QStringLiteral("Evidence")});
        const QSignalSpy written(&dialog, &ExportDialog::written);
        dialog.writeTo(folder());
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(fileCount(), 2);
        const ExportDialog next(m_actions, request());
        int chosen = 0;
        for (const auto* const box : next.findChildren<QCheckBox*>())
            chosen += box->isChecked() ? 1 : 0;
        QCOMPARE(chosen, 2);
    }

    void nothingIsReplacedUnasked()
    {
        {
            ExportDialog first(m_actions, request());
            first.show();
            QTRY_VERIFY(saveButton(first).isEnabled());
            choose(first, {QStringLiteral("Evidence")});
            first.writeTo(folder());
            QTRY_VERIFY(!first.isVisible());
        }
        const auto file = std::filesystem::directory_iterator(folder())->path();
        std::ofstream(file) << "mine";
        ExportDialog dialog(m_actions, request());
        dialog.show();
        QTRY_VERIFY(saveButton(dialog).isEnabled());
        dialog.writeTo(folder());
        QTRY_VERIFY(dialog.findChild<QMessageBox*>());
        QCOMPARE(std::filesystem::file_size(file), std::uintmax_t{4});
        auto* const question = dialog.findChild<QMessageBox*>();
        for (auto* const button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(std::filesystem::file_size(file) > 100);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_export_dialog.moc"
