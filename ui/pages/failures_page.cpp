#include "ui/pages/failures_page.h"

#include "ui/item_models/failure_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace stemma
{

FailuresPage::FailuresPage(FailureModel& failures, QWidget* parent)
    : QWidget(parent)
    , m_failures(failures)
    , m_table(makePlainTable(this))
    , m_retry(makeToolButton(
          this, tr("Try again"),
          tr("Import the chosen files once more, or all when none is chosen (Alt+T)")))
{
    m_table->setModel(&failures);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // Room for two lines of a reason, the same in each row: fitting thousands of rows takes too long.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(
        FailureModel::FileColumn, 16 * fontMetrics().horizontalAdvance(QLatin1Char('n')));
    describe(
        m_table, tr("Files that could not be imported"),
        tr("Each with the reason. Tab leaves the table."));
    m_retry->setShortcut(Qt::ALT | Qt::Key_T);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    connect(m_retry, &QToolButton::clicked, this, &FailuresPage::retry);
}

void FailuresPage::retry()
{
    std::vector<std::filesystem::path> files;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        files.push_back(m_failures.failure(index.row()).path);
    if (files.empty()) {
        for (int row = 0; row < m_failures.rowCount(); ++row)
            files.push_back(m_failures.failure(row).path);
    }
    if (!files.empty())
        Q_EMIT importRequested(files);
}

} // namespace stemma
