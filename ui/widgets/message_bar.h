// A sentence across the window that stays until it is dealt with.
#pragma once

#include "core/base/error.h"

#include <QFrame>

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
    /// With a button beside the text that runs @p action and closes the bar.
    void showMessage(
        Kind kind, const QString& text, const QString& actionText, std::function<void()> action);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Information;
    std::function<void()> m_action;
    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
};

} // namespace stemma
