// Settings survive, and nonsense in their file does not.
#include "tests/ui/support/test_settings.h"
#include "ui/settings/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

namespace
{

Settings unusual()
{
    Settings settings;
    settings.appearance = Appearance::Dark;
    settings.colours = ColourMap::InvertedGrey;
    settings.threshold = 0.25;
    settings.blind = true;
    settings.audioDevice = QStringLiteral("headphones");
    settings.language = QStringLiteral("de");
    settings.threads = 3;
    settings.cacheMiB = 512;
    return settings;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_settings"); }
    void init() { QSettings().clear(); }

    void withoutAFileTheyAreTheDefaults() { QVERIFY(loadSettings() == Settings()); }

    void theyComeBack()
    {
        auto settings = unusual();
        settings.volume = 35;
        saveSettings(settings);
        QVERIFY(loadSettings() == settings);
    }

    void nonsenseIsTheDefault()
    {
        QSettings store;
        for (const auto* const key :
             {"window/appearance", "spectrogram/colours", "matches/threshold", "engine/threads",
              "engine/cacheMiB", "listening/volume"})
            store.setValue(QLatin1String(key), QStringLiteral("-7"));
        QVERIFY(loadSettings() == Settings());
        store.setValue(QStringLiteral("engine/cacheMiB"), QStringLiteral("many"));
        QVERIFY(loadSettings() == Settings());
    }

    void theDialogGivesWhatItShows()
    {
        SettingsDialog dialog(unusual(), {QStringLiteral("de"), QStringLiteral("en")});
        QVERIFY(dialog.settings() == unusual());
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QVERIFY(dialog.settings() == Settings());
    }

    void aDeviceThatIsNotConnectedStaysChosen()
    {
        SettingsDialog dialog(unusual(), {});
        dialog.setDevices({{QStringLiteral("speakers"), QStringLiteral("Speakers")}});
        QCOMPARE(dialog.settings().audioDevice, QStringLiteral("headphones"));
        dialog.setDevices(
            {{QStringLiteral("speakers"), QStringLiteral("Speakers")},
             {QStringLiteral("headphones"), QStringLiteral("Headphones")}});
        QCOMPARE(dialog.settings().audioDevice, QStringLiteral("headphones"));
        bool named = false;
        for (const auto* const box : dialog.findChildren<QComboBox*>())
            named = named || box->currentText() == QStringLiteral("Headphones");
        QVERIFY(named);
    }

    void everyControlHasANameAndAnExplanation()
    {
        const SettingsDialog dialog({}, {QStringLiteral("de")});
        int checked = 0;
        for (const auto* const widget : dialog.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->parentWidget()->inherits("QSpinBox")
                || widget->inherits("QComboBoxListView"))
                continue;
            ++checked;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->accessibleName()));
        }
        QVERIFY(checked >= 10);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
