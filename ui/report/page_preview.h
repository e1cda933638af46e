// The pages of a report as they will be printed, one at a time.
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace stemma
{

/// Page Up, Page Down, Home and End turn the pages. Says "Page 2 of 5" to screen readers.
class PagePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// How many pages there are, 0 while nobody knows. The page that is shown stays if it can.
    void setPages(int count);
    /// The picture of a page, from 0; dropped when another one is shown by now.
    void setPicture(int page, const QImage& picture);
    int page() const { return m_page; }
    /// Device pixels across that a picture should have.
    int pictureWidth() const;

Q_SIGNALS:
    /// A picture is needed of the page that is shown.
    void wanted(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void turnTo(int page);
    void paintSheet();
    void tell();

    int m_pages = 0;
    int m_page = 0;
    QImage m_picture;
    QWidget* m_sheet;
    QLabel* m_place;
    QToolButton* m_back;
    QToolButton* m_on;
};

} // namespace stemma
