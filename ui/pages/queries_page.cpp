#include "ui/pages/queries_page.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{

QueriesPage::QueriesPage(QueryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(makePlainTable(this))
    , m_stopAll(makeToolButton(
          this, tr("Stop all"), tr("Stop what runs and what waits; answers are kept (Alt+S)")))
{
    m_table->setModel(&desk.list());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    describe(
        m_table, tr("Queries"),
        tr("What was asked, the newest first. Choosing a query shows its answer. Delete takes it "
           "off "
           "the list; its record stays."));
    auto* const takeOff = new QAction(tr("Take off the list"), this);
    takeOff->setShortcut(QKeySequence::Delete);
    takeOff->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(takeOff, &QAction::triggered, this, &QueriesPage::takeOffSelected);
    addAction(takeOff);
    m_stopAll->setShortcut(Qt::ALT | Qt::Key_S);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_stopAll, 0, Qt::AlignLeading);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                Q_EMIT queryChosen(current.data(QueryList::KeyRole).toInt());
        });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& row) {
        Q_EMIT queryOpened(row.data(QueryList::KeyRole).toInt());
    });
    connect(m_stopAll, &QToolButton::clicked, &desk, &QueryDesk::stopAll);
    connect(m_table, &QWidget::customContextMenuRequested, this, &QueriesPage::showMenu);
    connect(&desk, &QueryDesk::changed, this, &QueriesPage::updateButtons);
    connect(&desk.list(), &QAbstractItemModel::rowsInserted, this, &QueriesPage::updateButtons);
    updateButtons();
}

void QueriesPage::mark(int key)
{
    const int row = m_desk.list().rowOf(key);
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->setCurrentIndex(m_desk.list().index(row, 0));
    m_table->viewport()->update();
}

void QueriesPage::updateButtons()
{
    m_stopAll->setVisible(m_desk.list().openCount() > 1);
}

std::vector<int> QueriesPage::selectedKeys() const
{
    std::vector<int> keys;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        keys.push_back(index.data(QueryList::KeyRole).toInt());
    return keys;
}

void QueriesPage::takeOffSelected()
{
    const auto keys = selectedKeys();
    if (keys.empty())
        return;
    int next = m_desk.list().rowCount();
    for (const int key : keys)
        next = std::min(next, m_desk.list().rowOf(key));
    m_desk.hide(keys);
    // The one below is chosen, so that the key can be pressed again.
    if (const int last = m_desk.list().rowCount() - 1; last >= 0)
        m_table->setCurrentIndex(m_desk.list().index(std::min(next, last), 0));
    Q_EMIT takenOff(static_cast<int>(keys.size()));
}

void QueriesPage::showMenu(const QPoint& at)
{
    const auto keys = selectedKeys();
    if (keys.empty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Ask again"), this, [this, keys] { Q_EMIT askAgainRequested(keys); });
    menu.addAction(tr("Stop"), this, [this, keys] {
        for (const int key : keys)
            m_desk.stop(key);
    });
    menu.addSeparator();
    menu.addAction(tr("Take off the list"), this, &QueriesPage::takeOffSelected);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace stemma
