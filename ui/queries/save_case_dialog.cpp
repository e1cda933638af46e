#include "ui/queries/save_case_dialog.h"

#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace stemma
{

SaveCaseDialog::SaveCaseDialog(const QString& name, int all, int selected, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_all(new QRadioButton(tr("&All queries (%n)", nullptr, all), this))
    , m_selected(new QRadioButton(tr("Only the &selected queries (%n)", nullptr, selected), this))
{
    setWindowTitle(tr("Save case"));
    auto* const label = new QLabel(tr("&Name:"), this);
    label->setBuddy(m_name);
    describe(m_name, tr("Name of the case"), tr("Stands in the title of the window (Alt+N)"));
    describe(m_all, tr("All queries"), tr("Everything that is on the list of queries (Alt+A)"));
    describe(
        m_selected, tr("Only the selected queries"),
        tr("What is selected on the list of queries, and earlier queries that its decisions come "
           "from (Alt+S)"));
    m_selected->setEnabled(selected > 0);
    (selected > 1 ? m_selected : m_all)->setChecked(true);
    auto* const what = new QLabel(
        tr("A case holds the queries with their spectrograms, matches, verdicts and notes, but no "
           "audio. A colleague opens it in Stemma."),
        this);
    what->setWordWrap(true);

    auto* const buttons
        = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* const save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save…"));
    describe(save, tr("Save…"), tr("Choose the file (Enter)"));
    describe(buttons->button(QDialogButtonBox::Cancel), tr("Cancel"), tr("Save nothing (Esc)"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* const rows = new QFormLayout;
    rows->addRow(label, m_name);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(rows);
    column->addWidget(m_all);
    column->addWidget(m_selected);
    column->addWidget(what);
    column->addWidget(buttons);
}

std::string SaveCaseDialog::name() const
{
    return m_name->text().trimmed().toStdString();
}

bool SaveCaseDialog::onlySelected() const
{
    return m_selected->isChecked();
}

} // namespace stemma
