// Case files: saving and opening them.
#include "core/library/case_info.h"
#include "ui/main_window.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_desk.h"
#include "ui/queries/save_case_dialog.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/text/target_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/recent_menu.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <vector>

namespace stemma
{
namespace
{

QString caseFilter()
{
    return MainWindow::tr("Cases") + QStringLiteral(" (*.stemma-case)");
}

std::optional<QueryId> keptId(const QueryEntry& entry)
{
    if (entry.saved)
        return entry.saved->record.id;
    return entry.record ? std::optional(entry.record->id) : std::nullopt;
}

} // namespace

void MainWindow::makeCaseActions(QMenu* file)
{
    auto* const open = file->addAction(tr("Open &case…"), this, &MainWindow::askForCase);
    open->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_O);
    m_recentCases = new RecentMenu(tr("Open recent c&ase"), QStringLiteral("recent/cases"), this);
    connect(m_recentCases, &RecentMenu::chosen, this, [this](const std::filesystem::path& name) {
        openCases({name});
    });
    file->addMenu(m_recentCases);
    auto* const save = file->addAction(tr("&Save case…"), this, &MainWindow::askToSaveCase);
    save->setShortcut(QKeySequence::Save);
    open->setEnabled(static_cast<bool>(m_options.caseOpener));
    m_recentCases->setEnabled(open->isEnabled());
}

void MainWindow::connectCases()
{
    connect(&m_session, &EngineSession::ready, this, &MainWindow::showCase);
    connect(m_cases, &CaseJob::caseProgressed, this, [this](double done) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("Saving the case: %1 %").arg(QLocale().toString(static_cast<int>(100 * done))),
            tr("Stop"), [this] { m_cases->stopSaving(); });
    });
    connect(m_cases, &CaseJob::caseSaved, this, [this](const std::filesystem::path& target) {
        m_recentCases->remember({target});
        m_messages->showMessage(
            MessageBar::Kind::Information, tr("Case saved: %1").arg(isolated(pathText(target))));
        Q_EMIT caseSaved(target);
    });
    connect(m_cases, &CaseJob::caseNotSaved, this, [this](const Error& error) {
        m_messages->showMessage(MessageBar::Kind::Problem, targetErrorText(error));
        Q_EMIT failed(error);
    });
}

void MainWindow::askForCase()
{
    const auto name = QFileDialog::getOpenFileName(this, tr("Open case"), {}, caseFilter());
    if (!name.isEmpty())
        openCases({toPath(name)});
}

void MainWindow::openCases(const std::vector<std::filesystem::path>& files)
{
    for (const auto& file : files) {
        if (m_options.caseOpener && m_options.caseOpener(file))
            continue;
        m_messages->showMessage(
            MessageBar::Kind::Problem,
            tr("%1 could not be opened in a window of its own. Open it from the file manager.")
                .arg(isolated(pathText(file))));
    }
}

void MainWindow::askToSaveCase()
{
    CaseRequest request;
    std::vector<QueryId> selected;
    const auto keys = m_queries->selectedKeys();
    const auto& list = m_desk->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto id = keptId(list.entry(row));
        if (!id)
            continue;
        request.queries.push_back(*id);
        if (std::ranges::find(keys, list.entry(row).key) != keys.end())
            selected.push_back(*id);
    }
    if (request.queries.empty()) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("There is no kept query yet, so there is nothing to save. Open a recording first."));
        return;
    }
    const auto& info = m_session.actions() ? m_session.actions()->caseInfo : std::nullopt;
    const auto proposed = info ? printable(info->name)
        : m_query->result()    ? fileNameText(m_query->result()->path.stem())
                               : tr("Case");
    SaveCaseDialog dialog(
        proposed, static_cast<int>(request.queries.size()), static_cast<int>(selected.size()),
        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.onlySelected())
        request.queries = std::move(selected);
    request.info.name = dialog.name().empty() ? proposed.toStdString() : dialog.name();
    const auto file = QString::fromStdString(request.info.name).replace(u'/', u'_')
        + QLatin1String(caseExtension);
    const auto name = QFileDialog::getSaveFileName(this, tr("Save case"), file, caseFilter());
    if (name.isEmpty())
        return;
    request.target = toPath(name);
    // The dialog asked about the name that was typed, not about the longer one.
    request.overwrite = request.target.extension() == caseExtension;
    if (!request.overwrite)
        request.target += caseExtension;
    saveCase(std::move(request));
}

void MainWindow::saveCase(CaseRequest request)
{
    const auto actions = m_session.actions();
    if (!actions || !actions->saveCase)
        return;
    if (m_options.isCase && request.target == m_options.library) {
        m_messages->showMessage(
            MessageBar::Kind::Problem,
            tr("This case is open here and keeps what you decide by itself. Choose another name."));
        return;
    }
    keepDecisions(); // what was typed or moved last belongs to the case, too
    request.info.layout = caseLayout();
    m_cases->saveCase(actions, request);
    m_messages->showMessage(
        MessageBar::Kind::Information, tr("Saving the case…"), tr("Stop"),
        [this] { m_cases->stopSaving(); });
}

} // namespace stemma
