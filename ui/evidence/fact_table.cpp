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

void FactTable::setFacts(const std::vector<Fact>& facts)
{
    while (auto* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto& [label, value, explanation] : facts) {
        auto* const name = new QLabel(label, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto* const text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(label + QStringLiteral(": ") + value);
        text->setAccessibleDescription(explanation);
        for (auto* const part : {name, text})
            part->setToolTip(explanation);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(text, row, 1);
        ++row;
    }
}

} // namespace stemma
