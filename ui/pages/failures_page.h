// The files that could not be imported, with the reason, and another try.
#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

class QTableView;
class QToolButton;

namespace stemma
{

class FailureModel;

/// The model must outlive the page.
class FailuresPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FailuresPage(FailureModel& failures, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested(const std::vector<std::filesystem::path>& files);

private:
    void retry();

    FailureModel& m_failures;
    QTableView* m_table;
    QToolButton* m_retry;
};

} // namespace stemma
