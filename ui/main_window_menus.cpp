// The menus of the main window.
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/report/report_desk.h"
#include "ui/review/review_desk.h"
#include "ui/review/review_form.h"
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/inline_text.h"
#include "ui/widgets/menu_keys.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/recent_menu.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
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
    auto* const folder
        = makeAction(this, tr("&Import folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] {
              askToImportFolder();
          });
    auto* const files = makeAction(this, tr("Import &files…"), {}, [this] { askToImportFiles(); });
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
    m_recent = new RecentMenu(tr("Open &recent"), QStringLiteral("recent/queries"), this);
    connect(m_recent, &RecentMenu::chosen, this, [this](const std::filesystem::path& name) {
        openQueries({name});
    });
    file->addMenu(m_recent);
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

void MainWindow::makeHelpMenu()
{
    auto* const help = menuBar()->addMenu(tr("&Help"));
    help->addAction(makeAction(
        this, tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash, [this] { showShortcuts(); }));
    auto* const about = makeAction(this, tr("&About Stemma"), {}, [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);
    help->addAction(about);
}

} // namespace stemma
