// A sentence in the middle of an empty place, with what can be done about it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stemma
{

class NoticePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticePanel(QWidget* parent = nullptr);

    /// Without @p button there is none.
    void setNotice(const QString& title, const QString& text, const QString& button = {});
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace stemma
