// The controls above a comparison, in one row or, where that is too wide, in two.
#pragma once

#include <QWidget>

class QBoxLayout;
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

    /// Room for the wider one of two rows.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* addRow();
    void addZoom(QHBoxLayout* layout);
    void addAligned(QHBoxLayout* layout);
    void addComparison(QHBoxLayout* layout);

    ComparisonView& m_view;
    ComparisonActions& m_actions;
    QBoxLayout* m_rows;
};

} // namespace stemma
