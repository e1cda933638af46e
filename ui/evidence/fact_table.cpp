#include "ui/evidence/fact_table.h"

#include <QGridLayout>
#include <QLabel>

namespace stemma
{

FactTable::FactTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

FactTable::Row FactTable::addRow()
{
    Row row{new QLabel(this), new QLabel(this)};
    row.name->setForegroundRole(QPalette::PlaceholderText);
    row.name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto place = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.name, place, 0);
    m_grid->addWidget(row.text, place, 1);
    return row;
}

void FactTable::setFacts(const std::vector<Fact>& facts)
{
    while (m_rows.size() < facts.size())
        m_rows.push_back(addRow());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto [name, text] = m_rows[i];
        const bool used = i < facts.size();
        for (auto* const part : {name, text})
            part->setVisible(used);
        if (!used)
            continue;
        const auto& [label, value, explanation] = facts[i];
        name->setText(label);
        text->setText(value);
        text->setAccessibleName(label + QStringLiteral(": ") + value);
        text->setAccessibleDescription(explanation);
        for (auto* const part : {name, text})
            part->setToolTip(explanation);
    }
}

} // namespace stemma
