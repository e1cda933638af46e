#include "ui/pages/side_bar.h"

#include "ui/pages/failures_page.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/queries_page.h"
#include "ui/widgets/controls.h"

#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stemma
{
namespace
{

QString sectionText(Section section, int count)
{
    const auto number = QLocale().toString(count);
    switch (section) {
    case Section::Tracks:
        //: A section of the library and how much it holds.
        return SideBar::tr("Tracks (%1)").arg(number);
    case Section::Queries:
        return SideBar::tr("Queries (%1)").arg(number);
    case Section::Failed:
        break;
    }
    return SideBar::tr("Failed (%1)").arg(number);
}

} // namespace

SideBar::SideBar(
    LibraryPage* library, QueriesPage* queries, FailuresPage* failures, QWidget* parent)
    : QWidget(parent)
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    for (const auto section : {Section::Tracks, Section::Queries, Section::Failed})
        m_sections->addItem(sectionText(section, 0));
    m_sections->setUniformItemSizes(true);
    m_sections->setSpacing(2);
    m_sections->setFixedHeight(
        m_sections->count() * (m_sections->sizeHintForRow(0) + 4) + 2 * m_sections->frameWidth());
    describe(
        m_sections, tr("Sections of the library"),
        tr("Tracks, queries, and files that could not be imported"));
    m_pages->addWidget(library);
    m_pages->addWidget(queries);
    m_pages->addWidget(failures);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sections);
    layout->addWidget(m_pages, 1);
    layout->addWidget(&library->importPanel());
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
}

void SideBar::show(Section section)
{
    m_sections->setCurrentRow(static_cast<int>(section));
}

Section SideBar::section() const
{
    return static_cast<Section>(m_sections->currentRow());
}

void SideBar::setCount(Section section, int count)
{
    m_sections->item(static_cast<int>(section))->setText(sectionText(section, count));
}

} // namespace stemma
