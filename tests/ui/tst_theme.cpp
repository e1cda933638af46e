// Light and dark: what is on the window can be seen.
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

double luminance(const QColor& colour)
{
    const auto linear
        = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// The same ratio as for web pages, 1..21.
double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// The best contrast with the window along a line from outside to the middle of an unticked box.
double frameContrast(QAbstractButton& button, QStyle::SubElement indicator)
{
    button.ensurePolished();
    button.resize(button.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&button);
    const QRect box = button.style()->subElementRect(indicator, &option, &button);
    const QImage shot = button.grab().toImage();
    double best = 1;
    for (int x = box.left(); x < box.center().x(); ++x)
        best = std::max(
            best,
            contrast(shot.pixelColor(x, box.center().y()), button.palette().window().color()));
    return best;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyBoxCanBeSeen_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    void anEmptyBoxCanBeSeen()
    {
        QFETCH(Appearance, appearance);
        applyAppearance(appearance);
        QCheckBox box(QStringLiteral("Box"));
        QRadioButton choice(QStringLiteral("Choice"));
        const double ofBox = frameContrast(box, QStyle::SE_CheckBoxIndicator);
        const double ofChoice = frameContrast(choice, QStyle::SE_RadioButtonIndicator);
        QVERIFY2(ofBox >= 3, qPrintable(QString::number(ofBox)));
        QVERIFY2(ofChoice >= 2.5, qPrintable(QString::number(ofChoice)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
