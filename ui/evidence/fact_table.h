// Labels and values in two columns.
#pragma once

#include "ui/evidence/match_facts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace stemma
{

/// Values can be selected and copied; each line explains itself in a tip.
class FactTable final : public QWidget
{
    Q_OBJECT
public:
    explicit FactTable(QWidget* parent = nullptr);
    void setFacts(const std::vector<Fact>& facts);

private:
    struct Row {
        QLabel* name;
        QLabel* text;
    };
    Row addRow();

    QGridLayout* m_grid;
    std::vector<Row> m_rows; ///< those that are not needed are hidden
};

} // namespace stemma
