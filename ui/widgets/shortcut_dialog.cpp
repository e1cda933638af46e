#include "ui/widgets/shortcut_dialog.h"

#include "ui/text/inline_text.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stemma
{

ShortcutDialog::ShortcutDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(460, 480);
    auto* const table = new QTableWidget(0, 2, this);
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    describe(table, tr("Keyboard shortcuts"), tr("Up and Down walk through the list"));
    for (const auto* const action : actions) {
        const auto keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(keys));
        auto text = withoutMnemonic(action->text());
        table->setItem(row, 1, new QTableWidgetItem(text.remove(QChar(0x2026))));
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
