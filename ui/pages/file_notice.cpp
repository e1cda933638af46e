#include "ui/pages/file_notice.h"

#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace stemma
{

FileNotice::FileNotice(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_locate(makeToolButton(
          this, tr("Locate the query…"), tr("Say where this recording lies now (Ctrl+L)")))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Files of the comparison"));
    m_locate->setShortcut(Qt::CTRL | Qt::Key_L);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_locate);
    connect(m_locate, &QToolButton::clicked, this, &FileNotice::locateRequested);
    hide();
}

void FileNotice::showGone(const std::filesystem::path& query)
{
    m_text->setText(tr("%1 is gone: the query is shown as it was kept, and cannot be heard.")
                        .arg(isolated(pathText(query))));
    m_locate->show();
    show();
}

void FileNotice::showChanged(bool query, bool reference)
{
    m_text->setText(
        query && reference
            ? tr("The files of query and reference have changed since the search: a close look may "
                 "show something else than what was found.")
            : query ? tr("The file of the query has changed since the search: a close look may "
                         "show something else than what was found.")
                    : tr("The file of the reference has changed since the search: a close look may "
                         "show something else than what was found."));
    m_locate->hide();
    show();
}

QString FileNotice::text() const
{
    return m_text->text();
}

} // namespace stemma
