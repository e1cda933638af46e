#include "ui/widgets/shortcut_dialog.h"

#include "ui/text/inline_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_size.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stemma
{

namespace
{

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

/// With those of the menus in it.
QList<QAction*> actionsOf(const QMenu& menu)
{
    QList<QAction*> all;
    for (auto* const action : menu.actions()) {
        if (const auto* const inner = action->menu())
            all += actionsOf(*inner);
        else
            all << action;
    }
    return all;
}

QString plain(const QString& text)
{
    return withoutMnemonic(text).remove(QChar(0x2026));
}

void listTitle(QTableWidget& table, const QString& title)
{
    const int row = table.rowCount();
    table.insertRow(row);
    auto* const item = new QTableWidgetItem(title);
    auto font = table.font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
    table.setItem(row, 0, item);
    table.setSpan(row, 0, 1, 2);
}

void listKeys(QTableWidget& table, const QAction& action)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(keysOf(action)));
    table.setItem(row, 1, new QTableWidgetItem(plain(action.text())));
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const QMainWindow& window)
{
    QList<ShortcutGroup> groups;
    QSet<const QAction*> listed;
    const auto add = [&](const QString& title, const QList<QAction*>& actions) {
        ShortcutGroup group{title, {}};
        for (auto* const action : actions) {
            if (keysOf(*action).isEmpty() || listed.contains(action))
                continue;
            listed.insert(action);
            group.actions << action;
        }
        if (!group.actions.isEmpty())
            groups << group;
    };
    for (const auto* const entry : window.menuBar()->actions())
        if (const auto* const menu = entry->menu())
            add(plain(entry->text()), actionsOf(*menu));
    add(ShortcutDialog::tr("More keys"), window.findChildren<QAction*>());
    return groups;
}

ShortcutDialog::ShortcutDialog(const QList<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    openWithSize(*this, {520, 560});
    auto* const table = new QTableWidget(0, 2, this);
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    describe(table, tr("Keyboard shortcuts"), tr("Up and Down walk through the list"));
    for (const auto& [title, actions] : groups) {
        listTitle(*table, title);
        for (const auto* const action : actions)
            listKeys(*table, *action);
    }
    table->resizeColumnToContents(0);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    describe(buttons->button(QDialogButtonBox::Close), tr("Close"), tr("Close the list (Esc)"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
}

} // namespace stemma
