#include "ui/pages/duplicates_page.h"

#include "ui/pages/notice_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace stemma
{

DuplicatesPage::DuplicatesPage(QWidget* parent)
    : QWidget(parent)
    , m_table(makePlainTable(this))
    , m_notice(new NoticePanel(this))
    , m_stack(new QStackedWidget(this))
{
    m_notice->setNotice(
        tr("No duplicates"),
        tr("No two files of the library hold the same sound. Files that were encoded again with "
           "losses are not listed here: ask for one of them to find the others."));
    m_stack->addWidget(m_notice);
    m_stack->addWidget(makeTable());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* const remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QAction::triggered, this, &DuplicatesPage::removeSelected);
    addAction(remove);
}

QWidget* DuplicatesPage::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('n'));
    const std::array widths{
        std::pair{DuplicateModel::RecordingColumn, 5}, std::pair{DuplicateModel::FileColumn, 26},
        std::pair{DuplicateModel::LengthColumn, 7}};
    auto* const header = m_table->horizontalHeader();
    for (const auto& [column, letters] : widths)
        header->resizeSection(column, std::max(letters * unit, header->sectionSizeHint(column)));
    describe(
        m_table, tr("Files that hold the same sound"),
        tr("The files of one recording stand together. Enter: find samples in the file. Delete: "
           "remove it from the library; the file itself stays."));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT queryRequested({m_model.track(index.row()).path});
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &DuplicatesPage::showMenu);
    return m_table;
}

void DuplicatesPage::showGroups(std::shared_ptr<const std::vector<DuplicateGroup>> groups)
{
    m_model.setGroups(std::move(groups));
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_notice) : m_table);
}

std::vector<int> DuplicatesPage::selectedRows() const
{
    std::vector<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

void DuplicatesPage::removeSelected()
{
    std::vector<TrackId> tracks;
    for (const int row : selectedRows())
        tracks.push_back(m_model.track(row).id);
    if (!tracks.empty())
        Q_EMIT removeRequested(tracks);
}

void DuplicatesPage::showMenu(const QPoint& at)
{
    const auto rows = selectedRows();
    if (rows.empty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Find samples in this"), this, [this, rows] {
        std::vector<std::filesystem::path> files;
        files.reserve(rows.size());
        for (const int row : rows)
            files.push_back(m_model.track(row).path);
        Q_EMIT queryRequested(files);
    });
    if (rows.size() == 1)
        menu.addAction(tr("Show in folder"), this, [this, row = rows.front()] {
            Q_EMIT folderRequested(m_model.track(row).path);
        });
    menu.addSeparator();
    menu.addAction(tr("Remove from library"), this, &DuplicatesPage::removeSelected);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace stemma
