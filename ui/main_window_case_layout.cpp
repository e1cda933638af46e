// What is different in a window that shows a case: its title, its layout, and what it refuses.
#include "ui/main_window.h"
#include "ui/pages/match_panel.h"
#include "ui/pages/match_table.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_desk.h"
#include "ui/review/review_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/message_bar.h"

#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>

namespace stemma
{
namespace
{

constexpr int stateVersion = 1; ///< of the layout; another one is not restored

// Of the layout.
constexpr QLatin1String stateKey("state");
constexpr QLatin1String panelsKey("panels");
constexpr QLatin1String queryKey("query");
constexpr QLatin1String matchKey("match");
constexpr QLatin1String startKey("start"); ///< of the stretch of time on screen, seconds
constexpr QLatin1String endKey("end");

QJsonObject parsed(const std::string& layout)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(layout)).object();
}

/// Where the panels are, without their sizes.
QString panelsOf(const QMainWindow& window)
{
    QString panels;
    for (auto* const panel : window.findChildren<QDockWidget*>())
        panels += QStringLiteral("%1 %2 %3 %4;")
                      .arg(panel->objectName())
                      .arg(window.dockWidgetArea(panel))
                      .arg(panel->isFloating())
                      .arg(panel->isHidden()); // isVisible() would speak of the window, too
    return panels;
}

/// Sizes of panels follow what is shown in them: by themselves they are no reason to write.
bool isSameLayout(const std::string& one, const std::string& other)
{
    auto a = parsed(one);
    auto b = parsed(other);
    a.remove(stateKey);
    b.remove(stateKey);
    return a == b;
}

} // namespace

/// A case is there: it brings its name and the layout that it was saved or closed with.
void MainWindow::showCase()
{
    const auto& info = m_session.actions()->caseInfo;
    if (!info)
        return;
    updateTitle(info->name);
    m_caseLayout = info->layout;
    const auto state = parsed(m_caseLayout)[stateKey].toString();
    if (!state.isEmpty())
        restoreState(QByteArray::fromBase64(state.toLatin1()), stateVersion);
}

/// Shows the query that the case was closed with, else its newest one.
void MainWindow::restoreCase()
{
    const auto& list = m_desk->list();
    if (list.rowCount() == 0)
        return;
    const auto layout = parsed(m_caseLayout);
    const QueryId wanted{layout[queryKey].toInteger()};
    int shown = 0;
    m_placeToRestore = SessionPlace{};
    for (int row = 0; row < list.rowCount(); ++row) {
        if (!list.entry(row).record || list.entry(row).record->id != wanted)
            continue;
        shown = row;
        m_placeToRestore
            = {wanted,
               layout[matchKey].toInt(),
               {layout[startKey].toDouble(), layout[endKey].toDouble()}};
    }
    showQuery(list.entry(shown).key);
}

/// What showCase() and restoreCase() read.
std::string MainWindow::caseLayout() const
{
    QJsonObject layout;
    // Only beside a query the panels are where the user wants them.
    if (m_pages->currentWidget() == m_query) {
        layout[stateKey] = QString::fromLatin1(saveState(stateVersion).toBase64());
        layout[panelsKey] = panelsOf(*this);
    } else {
        const auto before = parsed(m_caseLayout);
        for (const auto key : {stateKey, panelsKey})
            if (before.contains(key))
                layout[key] = before[key];
    }
    if (const auto query = m_review->query())
        layout[queryKey] = static_cast<qint64>(query->value);
    layout[matchKey] = m_query->matchPanel().table().chosen();
    const auto visible = m_query->comparison().timeAxis().visible();
    layout[startKey] = visible.start;
    layout[endKey] = visible.end;
    return QJsonDocument(layout).toJson(QJsonDocument::Compact).toStdString();
}

void MainWindow::storeCaseLayout()
{
    const auto actions = m_session.actions();
    if (!actions || !actions->storeLayout || actions->onlyReads)
        return;
    if (const auto layout = caseLayout(); !isSameLayout(layout, m_caseLayout))
        m_cases->storeLayout(actions, layout);
}

void MainWindow::updateTitle(const std::string& caseName)
{
    if (m_options.library.empty()) {
        setWindowTitle(tr("Stemma"));
    } else if (m_options.isCase) {
        const auto name
            = caseName.empty() ? fileNameText(m_options.library.stem()) : printable(caseName);
        setWindowTitle(tr("Case %1 – Stemma").arg(isolated(name)));
    } else {
        setWindowTitle(tr("%1 – Stemma").arg(pathText(m_options.library)));
    }
}

/// Nothing is searched or imported in a case; says so.
bool MainWindow::refusesInCase()
{
    if (m_options.isCase)
        m_messages->showError({ErrorCode::CaseOnly, {}, {}, {}});
    return m_options.isCase;
}

} // namespace stemma
