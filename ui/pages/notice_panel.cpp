#include "ui/pages/notice_panel.h"

#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stemma
{

NoticePanel::NoticePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(makeButton(this, QString(), QString()))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addStretch(1);
    setTextSize(m_title, 1.25, Weight::Bold);
    for (auto* const label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &NoticePanel::buttonClicked);
    setNotice({}, {});
}

void NoticePanel::setNotice(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    describe(m_button, button, button);
    setAccessibleName(title);
}

QString NoticePanel::title() const
{
    return m_title->text();
}

QString NoticePanel::text() const
{
    return m_text->text();
}

} // namespace stemma
