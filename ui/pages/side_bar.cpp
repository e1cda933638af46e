#include "ui/pages/side_bar.h"

#include "ui/pages/duplicates_page.h"
#include "ui/pages/failures_page.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/section_text.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{
namespace
{

enum Role { SectionRole = Qt::UserRole, RootRole, IsFaintRole };
constexpr int mostRows = 11; ///< that are shown without scrolling

Section sectionOf(const QTreeWidgetItem* item)
{
    return static_cast<Section>(item->data(0, SectionRole).toInt());
}

/// Its page in the stack; a root shows a part of the library.
int pageOf(Section section)
{
    switch (section) {
    case Section::Queries:
        return 1;
    case Section::Failed:
        return 2;
    case Section::Duplicates:
        return 3;
    default:
        return 0;
    }
}

/// Every byte of the path: names need not be UTF-8.
QByteArray bytesOf(const std::filesystem::path& path)
{
    return QByteArray::fromStdString(path.native());
}

} // namespace

SideBar::SideBar(
    LibraryPage* library, DuplicatesPage* duplicates, QueriesPage* queries, FailuresPage* failures,
    QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_sections(new QTreeWidget(this))
    , m_pages(new QStackedWidget(this))
{
    for (const auto section :
         {Section::Tracks, Section::Missing, Section::Duplicates, Section::Queries,
          Section::Failed}) {
        auto* const item = new QTreeWidgetItem(m_sections);
        item->setData(0, SectionRole, static_cast<int>(section));
        m_items.at(static_cast<std::size_t>(section)) = item;
        setCount(section, 0);
    }
    m_sections->setHeaderHidden(true);
    m_sections->setUniformRowHeights(true);
    m_sections->setRootIsDecorated(false);
    m_sections->setItemsExpandable(false);
    m_sections->setTextElideMode(Qt::ElideMiddle);
    m_sections->setTabKeyNavigation(false);
    describe(
        m_sections, tr("Sections of the library"),
        tr("Tracks, the folders that they lie in, tracks whose files are missing, duplicates, "
           "queries, and files that could not be imported"));
    m_pages->addWidget(library);
    m_pages->addWidget(queries);
    m_pages->addWidget(failures);
    m_pages->addWidget(duplicates);
    m_sections->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_sections, &QWidget::customContextMenuRequested, this, &SideBar::showMenu);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sections);
    layout->addWidget(m_pages, 1);
    layout->addWidget(&library->importPanel());
    connect(m_sections, &QTreeWidget::currentItemChanged, this, &SideBar::choose);
    connect(&library->check(), &LibraryCheck::rootsChanged, this, &SideBar::listRoots);
    connect(library, &LibraryPage::changed, this, [this] {
        setCount(Section::Missing, m_library->tracks().rows().missingCount());
    });
    m_sections->setCurrentItem(m_items.front());
    fitHeight();
}

void SideBar::choose(QTreeWidgetItem* item)
{
    if (item == nullptr || m_listing)
        return;
    const auto section = sectionOf(item);
    m_pages->setCurrentIndex(pageOf(section));
    if (section == Section::Root)
        m_library->setScope({item->data(0, RootRole).toByteArray().toStdString(), false});
    else if (m_pages->currentIndex() == 0)
        m_library->setScope({{}, section == Section::Missing});
    if (section == Section::Missing)
        m_library->check().repeat();
}

void SideBar::listRoots()
{
    const auto& roots = m_library->check().roots();
    auto* const tracks = m_items.front();
    auto* const before = m_sections->currentItem();
    const auto chosen = before == nullptr ? QVariant() : before->data(0, RootRole);
    m_listing = true;
    qDeleteAll(tracks->takeChildren());
    QTreeWidgetItem* current = chosen.isValid() ? tracks : before;
    for (const RootFolder& root : roots) {
        auto* const item = new QTreeWidgetItem(tracks, {rootText(root, roots)});
        item->setToolTip(0, rootTip(root));
        item->setData(0, Qt::AccessibleDescriptionRole, rootTip(root));
        item->setData(0, SectionRole, static_cast<int>(Section::Root));
        item->setData(0, RootRole, bytesOf(root.path));
        item->setData(0, IsFaintRole, !root.online);
        if (item->data(0, RootRole) == chosen)
            current = item;
    }
    tracks->setExpanded(true);
    m_sections->setCurrentItem(current);
    m_listing = false;
    if (chosen.isValid() && current == tracks)
        choose(current); // the root that was shown is no more
    updateColours();
    fitHeight();
}

void SideBar::fitHeight()
{
    const int rows
        = std::min(mostRows, m_sections->topLevelItemCount() + m_items.front()->childCount());
    m_sections->setFixedHeight(rows * m_sections->sizeHintForRow(0) + 2 * m_sections->frameWidth());
}

void SideBar::updateColours()
{
    const auto colour = [this](QTreeWidgetItem* item) {
        item->setData(
            0, Qt::ForegroundRole,
            item->data(0, IsFaintRole).toBool()
                ? QVariant(palette().brush(QPalette::PlaceholderText))
                : QVariant());
    };
    std::ranges::for_each(m_items, colour);
    for (int i = 0; i < m_items.front()->childCount(); ++i)
        colour(m_items.front()->child(i));
}

void SideBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

void SideBar::show(Section section)
{
    m_sections->setCurrentItem(m_items.at(static_cast<std::size_t>(section)));
}

void SideBar::showRoot(const std::filesystem::path& root)
{
    auto* const tracks = m_items.front();
    for (int i = 0; i < tracks->childCount(); ++i)
        if (tracks->child(i)->data(0, RootRole).toByteArray() == bytesOf(root))
            m_sections->setCurrentItem(tracks->child(i));
}

Section SideBar::section() const
{
    return sectionOf(m_sections->currentItem());
}

std::optional<std::filesystem::path> SideBar::shownRoot() const
{
    if (section() != Section::Root)
        return std::nullopt;
    return m_sections->currentItem()->data(0, RootRole).toByteArray().toStdString();
}

void SideBar::showMenu(const QPoint& at)
{
    const auto root = shownRoot();
    if (!root)
        return;
    QMenu menu(this);
    menu.addAction(tr("Locate folder…"), this, [this, root] { Q_EMIT locateRequested(*root); });
    menu.exec(m_sections->viewport()->mapToGlobal(at));
}

void SideBar::setCount(Section section, int count)
{
    auto* const item = m_items.at(static_cast<std::size_t>(section));
    item->setText(0, sectionText(section, count));
    const bool isFaint = count == 0
        && (section == Section::Missing || section == Section::Duplicates
            || section == Section::Failed);
    if (item->data(0, IsFaintRole) == QVariant(isFaint))
        return;
    item->setData(0, IsFaintRole, isFaint);
    item->setData(
        0, Qt::ForegroundRole,
        isFaint ? QVariant(palette().brush(QPalette::PlaceholderText)) : QVariant());
}

} // namespace stemma
