// The row below a comparison: values under the pointer, and the selection with what can be done about it.
#pragma once

#include <QWidget>

class QLabel;

namespace stemma
{

class ComparisonActions;
class ComparisonView;

class ReadingBar final : public QWidget
{
    Q_OBJECT
public:
    ReadingBar(ComparisonView& view, const ComparisonActions& actions, QWidget* parent);
    void setText(const QString& text);

private:
    QWidget* makeSelection(const ComparisonActions& actions);

    ComparisonView& m_view;
    QLabel* m_reading;
};

} // namespace stemma
