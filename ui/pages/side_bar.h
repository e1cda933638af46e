// The sections of the library at the left of the window: one list to choose from, one page below it.
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace stemma
{

class FailuresPage;
class LibraryPage;
class QueriesPage;

enum class Section { Tracks, Queries, Failed };

/// Takes the pages over.
class SideBar final : public QWidget
{
    Q_OBJECT
public:
    SideBar(
        LibraryPage* library, QueriesPage* queries, FailuresPage* failures,
        QWidget* parent = nullptr);

    void show(Section section);
    Section section() const;
    /// How many things a section holds.
    void setCount(Section section, int count);

private:
    QListWidget* m_sections;
    QStackedWidget* m_pages;
};

} // namespace stemma
