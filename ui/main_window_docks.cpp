// The docks of the main window: where the panels lie, and how they come back after a restart.
#include "ui/evidence/evidence_panel.h"
#include "ui/main_window.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/widgets/controls.h"

#include <QDockWidget>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <vector>

namespace stemma
{
namespace
{

constexpr int stateVersion = 1; ///< of the layout; another one is not restored
constexpr int narrow = 1200; ///< pixels; below, the evidence shares the place of the library

constexpr int evidenceWidth = 290; ///< at first

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString stateKey()
{
    return QStringLiteral("window/state");
}

} // namespace

QDockWidget* MainWindow::addDock(
    const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* const dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_libraryDock
        = addDock(QStringLiteral("libraryDock"), tr("Library"), m_sideBar, Qt::LeftDockWidgetArea);
    m_evidenceDock = addDock(
        QStringLiteral("evidenceDock"), tr("Evidence"), &m_query->evidence(),
        Qt::RightDockWidgetArea);
    m_matchesDock = addDock(
        QStringLiteral("matchesDock"), tr("Matches"), &m_query->matchPanel(),
        Qt::BottomDockWidgetArea);
}

void MainWindow::resetLayout()
{
    for (auto* const dock : {m_libraryDock, m_evidenceDock, m_matchesDock}) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_libraryDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_matchesDock);
    addDockWidget(Qt::RightDockWidgetArea, m_evidenceDock);
    showDocks();
    fitDocks();
    resizeDocks({m_libraryDock, m_evidenceDock}, {250, evidenceWidth}, Qt::Horizontal);
    resizeDocks({m_matchesDock}, {150}, Qt::Vertical);
}

/// A narrow window has no room for panels on both sides: the evidence becomes a tab beside the library, and
/// goes back when there is room again. What the user put elsewhere stays there.
void MainWindow::fitDocks()
{
    if (m_evidenceDock->isFloating() || m_libraryDock->isFloating())
        return;
    const bool isTab = tabifiedDockWidgets(m_libraryDock).contains(m_evidenceDock);
    const bool isRight = dockWidgetArea(m_evidenceDock) == Qt::RightDockWidgetArea;
    if (width() < narrow && isRight) {
        tabifyDockWidget(m_libraryDock, m_evidenceDock);
        m_libraryDock->raise();
        for (auto* const tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
            describe(tabs, tr("Panels"), tr("Left and Right change between panels"));
    } else if (width() >= narrow && isTab) {
        addDockWidget(Qt::RightDockWidgetArea, m_evidenceDock);
        resizeDocks({m_evidenceDock}, {evidenceWidth}, Qt::Horizontal);
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitDocks();
}

/// Before there is anything to look at the welcome page has the window for itself.
void MainWindow::showDocks()
{
    const bool inUse = m_pages->currentWidget() == m_query;
    for (auto* const dock : {m_libraryDock, m_evidenceDock, m_matchesDock})
        dock->setVisible(inUse);
}

/// Moves the focus to the next part of the window that is on screen.
void MainWindow::cycleRegion(int step)
{
    // A panel behind another tab counts as visible, but lies outside of the window.
    const auto isSeen = [this](const QWidget* part) {
        return part->isVisible()
            && (part->isWindow() || rect().intersects({part->mapTo(this, QPoint()), part->size()}));
    };
    std::vector<QWidget*> parts;
    for (QWidget* const part : std::initializer_list<QWidget*>{
             m_libraryDock, m_pages->currentWidget(), m_matchesDock, m_evidenceDock})
        if (isSeen(part))
            parts.push_back(part);
    if (parts.empty())
        return;
    const auto* const focused = focusWidget();
    const auto at = std::find_if(parts.begin(), parts.end(), [&](const QWidget* part) {
        return focused != nullptr && part->isAncestorOf(focused);
    });
    const auto count = static_cast<int>(parts.size());
    const int from = at == parts.end() ? (step > 0 ? -1 : 0) : static_cast<int>(at - parts.begin());
    auto* const next = parts[static_cast<std::size_t>((from + step + count) % count)];
    for (auto* const widget : next->findChildren<QWidget*>()) {
        // Texts that can be selected take the focus by a click, and show nothing of it.
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled()
            && widget->isVisible() && widget->metaObject() != &QScrollArea::staticMetaObject) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey()).toByteArray());
    resetLayout();
    m_savedState = settings.value(stateKey()).toByteArray();
}

void MainWindow::saveLayout()
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    if (m_pages->currentWidget() == m_query && !m_options.isCase) // a case has its own
        settings.setValue(stateKey(), saveState(stateVersion));
}

void MainWindow::leaveWelcomePage()
{
    if (m_pages->currentWidget() == m_query)
        return;
    m_pages->setCurrentWidget(m_query);
    showDocks();
    if (!m_savedState.isEmpty())
        restoreState(m_savedState, stateVersion);
}

} // namespace stemma
