// The table that has the focus has a frame that can be seen.
#include "ui/widgets/plain_table.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace stemma;

class TestPlainTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFocusIsSeen()
    {
        QWidget window;
        auto* const layout = new QVBoxLayout(&window);
        auto* const table = makePlainTable(&window);
        auto* const field = new QLineEdit(&window);
        layout->addWidget(table);
        layout->addWidget(field);
        QStandardItemModel model(200, 3);
        table->setModel(&model);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto highlight = table->palette().color(QPalette::Highlight).rgb();
        const auto isFramed = [&] {
            const auto picture = table->viewport()->grab().toImage();
            const int right = picture.width() - 1;
            const int bottom = picture.height() - 1;
            for (const QPoint at :
                 {QPoint(0, bottom / 2), QPoint(right, bottom / 2), QPoint(right / 2, bottom)})
                if (picture.pixel(at) != highlight)
                    return false;
            return true;
        };
        field->setFocus();
        QVERIFY(!isFramed());
        table->setFocus();
        QVERIFY(isFramed());
        table->scrollToBottom();
        QVERIFY(isFramed());
    }
};

QTEST_MAIN(TestPlainTable)
#include "tst_plain_table.moc"
