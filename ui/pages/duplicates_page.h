// The files of the library that hold one recording.
#pragma once

#include "ui/item_models/duplicate_model.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QStackedWidget;
class QTableView;

namespace stemma
{

class NoticePanel;

class DuplicatesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesPage(QWidget* parent = nullptr);

    void showGroups(std::shared_ptr<const std::vector<DuplicateGroup>> groups);
    const DuplicateModel& model() const { return m_model; }
    void removeSelected();

Q_SIGNALS:
    void queryRequested(const std::vector<std::filesystem::path>& files);
    void folderRequested(const std::filesystem::path& file); ///< to be shown
    void removeRequested(const std::vector<stemma::TrackId>& tracks);

private:
    QWidget* makeTable();
    void showMenu(const QPoint& at);
    std::vector<int> selectedRows() const;

    DuplicateModel m_model;
    QTableView* m_table;
    NoticePanel* m_notice;
    QStackedWidget* m_stack;
};

} // namespace stemma
