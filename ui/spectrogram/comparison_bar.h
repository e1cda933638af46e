// The row of controls above a comparison.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace stemma
{

class ComparisonActions;
class ComparisonView;

class ComparisonBar final : public QWidget
{
    Q_OBJECT
public:
    ComparisonBar(ComparisonView& view, ComparisonActions& actions, QWidget* parent);

private:
    void addZoom(QHBoxLayout* layout);
    void addComparison(QHBoxLayout* layout);

    ComparisonView& m_view;
    ComparisonActions& m_actions;
};

} // namespace stemma
