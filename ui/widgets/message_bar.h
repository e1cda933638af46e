// A sentence across the window that stays until it is dealt with.
#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <array>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace stemma
{

/// Hidden until a message is shown; a new message replaces the old one.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Problem };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text);
    void showError(const stemma::Error& error);
    /// What may be done about it; doing it closes the bar.
    struct Choice {
        QString text; ///< on the button
        QString explanation; ///< names its key, if it has one
        std::function<void()> action;
    };
    void showMessage(
        Kind kind, const QString& text, const QString& actionText, std::function<void()> action);
    void
    showMessage(Kind kind, const QString& text, const Choice& first, const Choice& second = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Information;
    struct Button {
        QPushButton* widget;
        std::function<void()> action;
    };
    QLabel* m_text;
    std::array<Button, 2> m_buttons; ///< hidden without an action
    QToolButton* m_close;
};

} // namespace stemma
