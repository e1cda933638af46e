#include "ui/widgets/message_bar.h"

#include "ui/spectrogram/side.h"
#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
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
    , m_buttons{Button{new QPushButton(this), {}}, Button{new QPushButton(this), {}}}
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
    for (Button& button : m_buttons) {
        layout->addWidget(button.widget);
        connect(button.widget, &QPushButton::clicked, this, [this, &button] {
            const auto action = button.action; // it may say something itself
            hide();
            action();
        });
    }
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text)
{
    showMessage(kind, text, Choice());
}

void MessageBar::showError(const Error& error)
{
    showMessage(Kind::Problem, errorText(error));
}

void MessageBar::showMessage(
    Kind kind, const QString& text, const QString& actionText, std::function<void()> action)
{
    showMessage(kind, text, Choice{actionText, actionText, std::move(action)});
}

void MessageBar::showMessage(
    Kind kind, const QString& text, const Choice& first, const Choice& second)
{
    m_kind = kind;
    m_text->setText(text);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Choice& choice = i == 0 ? first : second;
        auto& [button, action] = m_buttons[i];
        action = choice.action;
        button->setVisible(static_cast<bool>(action));
        button->setText(choice.text);
        describe(button, withoutMnemonic(choice.text), choice.explanation);
    }
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
