#include "ui/review/history_dialog.h"

#include "ui/review/review_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_size.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stemma
{
namespace
{

QString timeText(std::int64_t at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString matchText(const ReviewEvent& event)
{
    return event.match ? QLocale().toString(*event.match + 1) : QStringLiteral("—");
}

} // namespace

HistoryDialog::HistoryDialog(
    const QString& query, const std::vector<ReviewEvent>& history, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(
        query.isEmpty() ? tr("Record of decisions")
                        : tr("Record of decisions – %1").arg(isolated(query)));
    openWithSize(*this, {820, 420});
    const QStringList titles{tr("When"),   tr("Who"),   tr("Match"), tr("What"),
                             tr("Before"), tr("After"), tr("How")};
    auto* const table
        = new QTableWidget(static_cast<int>(history.size()), static_cast<int>(titles.size()), this);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    describe(
        table, tr("Record of decisions"),
        tr("Each line is one change. None is ever altered or removed, also not by undoing."));
    int row = 0;
    for (const auto& event : history) {
        const QStringList cells{
            timeText(event.at),
            printable(event.user),
            matchText(event),
            reviewFieldText(event.change.field),
            reviewValueText({event.change.field, event.oldValue}),
            reviewValueText(event.change),
            reviewOriginText(event)};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
        ++row;
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    describe(buttons->button(QDialogButtonBox::Close), tr("Close"), tr("Close the record (Esc)"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
}

} // namespace stemma
