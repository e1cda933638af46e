// The sections of the library at the left of the window: one list to choose from, one page below it.
#pragma once

#include <QWidget>

#include <array>
#include <filesystem>
#include <optional>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace stemma
{

class DuplicatesPage;
class FailuresPage;
class LibraryPage;
class QueriesPage;

/// A root is one folder of the library; there is an entry for each.
enum class Section { Tracks, Missing, Duplicates, Queries, Failed, Root };

/// Takes the pages over.
class SideBar final : public QWidget
{
    Q_OBJECT
public:
    SideBar(
        LibraryPage* library, DuplicatesPage* duplicates, QueriesPage* queries,
        FailuresPage* failures, QWidget* parent = nullptr);

    /// Any but a root.
    void show(Section section);
    void showRoot(const std::filesystem::path& root);
    Section section() const;
    /// The root that is chosen, if one is.
    std::optional<std::filesystem::path> shownRoot() const;
    /// How many things a section, which is no root, holds.
    void setCount(Section section, int count);

Q_SIGNALS:
    /// Somebody wants to say where the folder of a root lies now.
    void locateRequested(const std::filesystem::path& root);

protected:
    void changeEvent(QEvent* event) override;

private:
    void listRoots();
    void fitHeight();
    void showMenu(const QPoint& at);
    void updateColours();
    void choose(QTreeWidgetItem* item);

    LibraryPage* m_library;
    QTreeWidget* m_sections;
    QStackedWidget* m_pages;
    std::array<QTreeWidgetItem*, 5> m_items{}; ///< by section
    bool m_listing = false; ///< roots, so that what is current does not count
};

} // namespace stemma
