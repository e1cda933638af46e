#include "ui/widgets/message_bar.h"

#include "ui/spectrogram/side.h"
#include "ui/text/error_text.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace stemma
{

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(makeToolButton(this, tr("Close"), tr("Close this message (Esc)")))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Message"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        m_action();
    });
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text)
{
    showMessage(kind, text, {}, {});
}

void MessageBar::showError(const Error& error)
{
    showMessage(Kind::Problem, errorText(error));
}

void MessageBar::showMessage(
    Kind kind, const QString& text, const QString& actionText, std::function<void()> action)
{
    m_kind = kind;
    m_text->setText(text);
    m_action = std::move(action);
    m_button->setVisible(static_cast<bool>(m_action));
    m_button->setText(actionText);
    describe(m_button, actionText, actionText);
    setAccessibleName(text);
    show();
    update();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    const bool dark = isDark(palette());
    const QColor mark
        = m_kind == Kind::Problem ? QColor(0xD5, 0x5E, 0x00) : QColor(0x00, 0x9E, 0x73);
    auto back = mark;
    back.setAlphaF(dark ? 0.28F : 0.14F);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(rect(), back);
    painter.fillRect(QRect(0, 0, 4, height()), mark);
}

} // namespace stemma
