// The sections of the library at the left of the window: one list to choose from, one page below it.
#pragma once

#include <QWidget>

#include <array>
#include <filesystem>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace stemma
{

class FailuresPage;
class LibraryPage;
class QueriesPage;

/// A root is one folder of the library; there is an entry for each.
enum class Section { Tracks, Missing, Queries, Failed, Root };

/// Takes the pages over.
class SideBar final : public QWidget
{
    Q_OBJECT
public:
    SideBar(
        LibraryPage* library, QueriesPage* queries, FailuresPage* failures,
        QWidget* parent = nullptr);

    /// Any but a root.
    void show(Section section);
    void showRoot(const std::filesystem::path& root);
    Section section() const;
    /// How many things a section, which is no root, holds.
    void setCount(Section section, int count);

protected:
    void changeEvent(QEvent* event) override;

private:
    void listRoots();
    void fitHeight();
    void updateColours();
    void choose(QTreeWidgetItem* item);

    LibraryPage* m_library;
    QTreeWidget* m_sections;
    QStackedWidget* m_pages;
    std::array<QTreeWidgetItem*, 4> m_items{}; ///< by section
    bool m_listing = false; ///< roots, so that what is current does not count
};

} // namespace stemma
