// What the main window asks before it begins something, and its settings and help.
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/query_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme.h"
#include "ui/widgets/file_questions.h"
#include "ui/widgets/shortcut_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace stemma
{

void MainWindow::askForQuery()
{
    if (!refusesInCase())
        openQueries(askForRecordings(this, tr("Find samples in…")));
}

void MainWindow::askToImportFolder()
{
    if (refusesInCase())
        return;
    if (const auto folder = askForFolder(this, tr("Import a folder")))
        importPaths({*folder});
}

void MainWindow::askToImportFiles()
{
    if (refusesInCase())
        return;
    if (const auto files = askForRecordings(this, tr("Import files")); !files.empty())
        importPaths(files);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Stemma"),
        tr("<h3>Stemma %1</h3><p>Finds samples: pieces of one recording reused in another.</p>"
           "<p>Everything stays on this computer.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
}

void MainWindow::showShortcuts()
{
    auto* const dialog = new ShortcutDialog(shortcutGroups(*this), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showSettings()
{
    auto* const dialog = new SettingsDialog(m_settings, m_options.languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_query->listening() != nullptr) {
        auto& player = m_query->listening()->player();
        connect(&player, &Player::devicesFound, dialog, &SettingsDialog::setDevices);
        player.probe();
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto settings = dialog->settings();
        settings.volume = m_settings.volume; // has its own slider
        saveSettings(settings);
        applyAppearance(settings.appearance);
        applySettings(settings);
    });
    dialog->open();
}

} // namespace stemma
