// The menus of the main window and the questions that they ask.
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/report/report_desk.h"
#include "ui/review/review_desk.h"
#include "ui/review/review_form.h"
#include "ui/settings/settings_dialog.h"
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/menu_keys.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/shortcut_dialog.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QToolBar>

namespace stemma
{
namespace
{

QAction* makeAction(QWidget* owner, const QString& text, const QKeySequence& key, auto slot)
{
    auto* const action = new QAction(text, owner);
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, owner, slot);
    return action;
}

QString audioFilter()
{
    return MainWindow::tr("Audio and video")
        + QStringLiteral(
               " (*.wav *.flac *.mp3 *.ogg *.oga *.opus *.m4a *.aac *.aif *.aiff *.wma *.wv "
               "*.ape *.mka *.mp4 *.m4v *.mkv *.mov *.webm *.avi);;")
        + MainWindow::tr("All files") + QStringLiteral(" (*)");
}

constexpr int mostRecent = 10;

QString recentKey()
{
    return QStringLiteral("recent/queries");
}

std::vector<std::filesystem::path> toPaths(const QStringList& names)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& name : names)
        paths.push_back(toPath(name));
    return paths;
}

} // namespace

void MainWindow::makeMenus()
{
    qApp->installEventFilter(new MenuKeys(this));
    makeFileMenu();
    auto* const edit = menuBar()->addMenu(tr("&Edit"));
    auto* const undo = m_review->undoGroup().createUndoAction(this, tr("Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    auto* const redo = m_review->undoGroup().createRedoAction(this, tr("Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    edit->addActions({undo, redo});
    // One key with one order: what lies on top goes first, and what was waited for goes last.
    addAction(makeAction(
        this, tr("Close the message, else clear the selection, else stop the query"),
        Qt::Key_Escape, [this] { escape(); }));
    edit->addSeparator();
    edit->addAction(makeAction(
        this, tr("&Filter the library"), QKeySequence::Find, [this] { m_library->focusFilter(); }));
    // Delete belongs to the table: in the filter field it deletes characters.
    m_remove = makeAction(this, tr("&Remove from library"), QKeySequence::Delete, [this] {
        m_library->removeSelected();
    });
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_remove->setEnabled(false);
    m_library->addAction(m_remove);
    edit->addAction(m_remove);
    edit->addSeparator();
    auto* const settings
        = makeAction(this, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, [this] { showSettings(); });
    settings->setMenuRole(QAction::PreferencesRole);
    edit->addAction(settings);
    makeLibraryMenu();
    makeViewMenu();
    makeCompareMenu();
    makePlaybackMenu();
    makeReviewMenu();
    makeHelpMenu();
}

void MainWindow::escape()
{
    if (m_messages->isVisible())
        m_messages->hide();
    else if (m_query->comparison().selection())
        m_query->comparison().setSelection(std::nullopt);
    else
        m_query->stopQuery();
}

void MainWindow::makeFileMenu()
{
    auto* const file = menuBar()->addMenu(tr("&File"));
    auto* const query
        = makeAction(this, tr("&Open query…"), QKeySequence::Open, [this] { askForQuery(); });
    auto* const folder = makeAction(
        this, tr("&Import folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { askForFolder(); });
    auto* const files = makeAction(this, tr("Import &files…"), {}, [this] { askForFiles(); });
    m_report = makeAction(this, tr("Re&port (PDF)…"), Qt::CTRL | Qt::Key_E, [this] {
        keepDecisions();
        m_reports->showReportDialog();
    });
    m_exportData = makeAction(this, tr("&Export data…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] {
        keepDecisions();
        m_reports->showExportDialog();
    });
    m_report->setEnabled(false);
    m_exportData->setEnabled(false);
    auto* const quit = makeAction(this, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
    file->addAction(query);
    file->addAction(
        makeAction(this, tr("Open folder of queries…"), {}, [this] { askForQueryFolder(); }));
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addSeparator();
    file->addActions({folder, files});
    file->addSeparator();
    makeCaseActions(file);
    file->addSeparator();
    file->addActions({m_report, m_exportData});
    file->addSeparator();
    file->addAction(quit);

    auto* const bar = addToolBar(tr("Main tools"));
    bar->setObjectName(QStringLiteral("mainTools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({query, folder});
    bar->addSeparator();
    bar->addAction(m_report);
    for (auto* const action : bar->actions()) {
        const auto text = withoutMnemonic(action->text());
        action->setIconText(text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void MainWindow::makeViewMenu()
{
    auto* const view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_query->viewActions());
    view->addSeparator();
    for (auto* const dock : {m_libraryDock, m_evidenceDock, m_matchesDock})
        view->addAction(dock->toggleViewAction());
    view->addAction(makeAction(this, tr("&Reset layout"), {}, [this] { resetLayout(); }));
    view->addSeparator();
    view->addAction(
        makeAction(this, tr("Next part of the window"), Qt::Key_F6, [this] { cycleRegion(1); }));
    view->addAction(
        makeAction(this, tr("Previous part of the window"), Qt::SHIFT | Qt::Key_F6, [this] {
            cycleRegion(-1);
        }));
    auto* const full = makeAction(this, tr("&Full screen"), Qt::Key_F11, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    view->addAction(full);
}

void MainWindow::makeCompareMenu()
{
    const auto& commands = m_query->comparison().commands();
    auto* const menu = menuBar()->addMenu(tr("&Compare"));
    menu->addActions(commands.modes());
    menu->addSeparator();
    menu->addActions(commands.selection());
    menu->addSeparator();
    menu->addActions(commands.nudges());
    menu->addSeparator();
    auto* const colours = menu->addMenu(tr("Spectrogram &colours"));
    colours->addActions(commands.colours());
    auto* const range = menu->addMenu(tr("&Range of levels"));
    range->addActions(commands.levels());
    auto* const frequency = menu->addMenu(tr("&Frequency axis"));
    frequency->addActions(commands.scales());
    frequency->addSeparator();
    frequency->addActions(commands.frequency());
}

void MainWindow::makePlaybackMenu()
{
    if (m_query->listening() != nullptr)
        menuBar()->addMenu(tr("&Playback"))->addActions(m_query->listening()->actions());
}

void MainWindow::makeReviewMenu()
{
    auto* const menu = menuBar()->addMenu(tr("Rev&iew"));
    menu->addActions(m_form->actions());
    menu->addSeparator();
    auto* const blind = makeAction(this, tr("&Blind listening"), {}, [this](bool on) {
        auto settings = m_settings;
        settings.blind = on;
        saveSettings(settings);
        applySettings(settings);
    });
    blind->setCheckable(true);
    connect(
        menu, &QMenu::aboutToShow, blind, [this, blind] { blind->setChecked(m_settings.blind); });
    menu->addAction(blind);
    menu->addAction(makeAction(this, tr("&Record of decisions…"), {}, [this] { showHistory(); }));
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const auto names = QSettings().value(recentKey()).toStringList();
    for (const auto& name : names)
        m_recent->addAction(
            fileNameText(toPath(name)), this, [this, name] { openQueries({toPath(name)}); });
    if (names.isEmpty()) {
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("&Clear recent"), this, [] { QSettings().remove(recentKey()); });
}

void MainWindow::rememberRecent(const std::vector<std::filesystem::path>& files)
{
    auto names = QSettings().value(recentKey()).toStringList();
    const auto most = std::min<std::size_t>(files.size(), mostRecent);
    for (std::size_t i = most; i-- > 0;) {
        const auto name = QString::fromStdString(files[i].native());
        if (toPath(name) != files[i])
            continue; // a name that is no UTF-8 cannot be kept here
        names.removeAll(name);
        names.prepend(name);
    }
    QSettings().setValue(recentKey(), names.mid(0, mostRecent));
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

void MainWindow::makeHelpMenu()
{
    auto* const help = menuBar()->addMenu(tr("&Help"));
    help->addAction(makeAction(
        this, tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash, [this] { showShortcuts(); }));
    auto* const about = makeAction(this, tr("&About Stemma"), {}, [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);
    help->addAction(about);
}

void MainWindow::askForQuery()
{
    if (refusesInCase())
        return;
    const auto names
        = QFileDialog::getOpenFileNames(this, tr("Find samples in…"), {}, audioFilter());
    openQueries(toPaths(names));
}

void MainWindow::askForFolder()
{
    if (refusesInCase())
        return;
    const auto name = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
    if (!name.isEmpty())
        importPaths({toPath(name)});
}

void MainWindow::askForFiles()
{
    if (refusesInCase())
        return;
    const auto names = QFileDialog::getOpenFileNames(this, tr("Import files"), {}, audioFilter());
    if (!names.isEmpty())
        importPaths(toPaths(names));
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

} // namespace stemma
