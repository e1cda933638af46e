// The menus of the main window and the questions that they ask.
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/path_text.h"
#include "ui/widgets/shortcut_dialog.h"

#include <QActionGroup>
#include <QApplication>
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
    makeFileMenu();
    auto* const edit = menuBar()->addMenu(tr("&Edit"));
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
    makeViewMenu();
    makePlaybackMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    auto* const file = menuBar()->addMenu(tr("&File"));
    auto* const query
        = makeAction(this, tr("Open &query…"), QKeySequence::Open, [this] { askForQuery(); });
    auto* const folder = makeAction(
        this, tr("&Import folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { askForFolder(); });
    auto* const files = makeAction(this, tr("Import &files…"), {}, [this] { askForFiles(); });
    m_export = makeAction(
        this, tr("&Export report (PDF)…"), Qt::CTRL | Qt::Key_E, [this] { askForReport(); });
    m_export->setEnabled(false);
    auto* const quit = makeAction(this, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
    file->addAction(query);
    file->addSeparator();
    file->addActions({folder, files});
    file->addSeparator();
    file->addAction(m_export);
    file->addSeparator();
    file->addAction(quit);

    auto* const bar = addToolBar(tr("Main tools"));
    bar->setObjectName(QStringLiteral("mainTools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({query, folder});
    bar->addSeparator();
    bar->addAction(m_export);
    for (auto* const action : bar->actions())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text().remove(QLatin1Char('&')),
            action->shortcut().toString(QKeySequence::NativeText)));
}

void MainWindow::makeViewMenu()
{
    auto* const view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_query->viewActions());
    view->addSeparator();
    const auto addChoice
        = [this](QMenu* menu, QActionGroup* group, const QString& text, auto chosen) {
              auto* const action = menu->addAction(text);
              action->setCheckable(true);
              group->addAction(action);
              connect(action, &QAction::triggered, this, chosen);
              return action;
          };
    auto* const colours = view->addMenu(tr("Spectrogram &colours"));
    auto* const colourGroup = new QActionGroup(this);
    const auto addColours = [&](const QString& text, ColourMap map) {
        return addChoice(
            colours, colourGroup, text, [this, map] { m_query->comparison().setColours(map); });
    };
    addColours(tr("Magma"), ColourMap::Magma)->setChecked(true);
    addColours(tr("Grey"), ColourMap::Grey);
    addColours(tr("Inverted grey"), ColourMap::InvertedGrey);

    auto* const appearance = view->addMenu(tr("&Appearance"));
    auto* const appearanceGroup = new QActionGroup(this);
    const auto key = QStringLiteral("window/appearance");
    const int saved = QSettings().value(key).toInt();
    const auto addAppearance = [&](const QString& text, Appearance which) {
        auto* const action = addChoice(appearance, appearanceGroup, text, [which, key] {
            QSettings().setValue(key, static_cast<int>(which));
            applyAppearance(which);
        });
        action->setChecked(saved == static_cast<int>(which));
    };
    addAppearance(tr("Like the desktop"), Appearance::System);
    addAppearance(tr("Light"), Appearance::Light);
    addAppearance(tr("Dark"), Appearance::Dark);
}

void MainWindow::makePlaybackMenu()
{
    if (m_query->listening())
        menuBar()->addMenu(tr("&Playback"))->addActions(m_query->listening()->actions());
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
    const auto names
        = QFileDialog::getOpenFileNames(this, tr("Find samples in…"), {}, audioFilter());
    openQueries(toPaths(names));
}

void MainWindow::askForFolder()
{
    const auto name = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
    if (!name.isEmpty())
        importPaths({toPath(name)});
}

void MainWindow::askForFiles()
{
    const auto names = QFileDialog::getOpenFileNames(this, tr("Import files"), {}, audioFilter());
    if (!names.isEmpty())
        importPaths(toPaths(names));
}

void MainWindow::askForReport()
{
    if (!m_query->result())
        return;
    const auto proposed
        = fileNameText(m_query->result()->path.stem()) + QStringLiteral("-report.pdf");
    const auto name = QFileDialog::getSaveFileName(
        this, tr("Export report"), proposed, tr("PDF documents") + QStringLiteral(" (*.pdf)"));
    if (!name.isEmpty())
        exportReport(toPath(name));
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
    auto actions = findChildren<QAction*>();
    auto* const dialog = new ShortcutDialog(actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stemma
