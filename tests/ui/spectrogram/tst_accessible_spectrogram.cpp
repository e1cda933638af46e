#include "tests/ui/spectrogram/beat_match.h"
#include "ui/spectrogram/comparison_view.h"

#include <QAccessible>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

class TestAccessibleSpectrogram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theValueSaysWhereTheCursorIs()
    {
        ComparisonView view;
        showBeatMatch(view);
        auto* const spoken = interface(view, Side::Query);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Spectrogram of the query"));
        view.timeAxis().setCursor(6.2);
        view.frequencyAxis().setCursor(440);
        const auto text = spoken->text(QAccessible::Value);
        QVERIFY2(
            text.startsWith(QStringLiteral("Query, 0:06.20, 440 Hz, A4, −")), qPrintable(text));
        QVERIFY2(
            text.endsWith(QStringLiteral(" dB; occurrence 1 of 2, 0:05.00 – 0:09.00")),
            qPrintable(text));
        // 1.2 s after the in point are 1.5 s of the reference, which is 1.25 times slower.
        const auto below = interface(view, Side::Reference)->text(QAccessible::Value);
        QVERIFY2(below.startsWith(QStringLiteral("Reference, 0:11.50, 440 Hz")), qPrintable(below));
        QVERIFY2(
            below.endsWith(QStringLiteral("occurrence 1 of 2, 0:10.00 – 0:15.00")),
            qPrintable(below));
    }

    void withoutACursorItSaysWhatIsShown()
    {
        ComparisonView view;
        showBeatMatch(view);
        view.timeAxis().setVisible({2, 12});
        const auto text = interface(view, Side::Query)->text(QAccessible::Value);
        QVERIFY2(text.startsWith(QStringLiteral("Query, 0:02.00 – 0:12.00;")), qPrintable(text));
        view.setReferenceMessage(QStringLiteral("Gone"));
        QCOMPARE(
            interface(view, Side::Reference)->text(QAccessible::Value), QStringLiteral("Gone"));
    }

    void itIsASliderInTime()
    {
        ComparisonView view;
        showBeatMatch(view);
        view.timeAxis().setVisible({2, 12});
        auto* const value = interface(view, Side::Query)->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->minimumValue().toDouble(), 0.0);
        QCOMPARE(value->maximumValue().toDouble(), 20.0);
        QCOMPARE(value->currentValue().toDouble(), 7.0);
        value->setCurrentValue(15.0);
        QCOMPARE(view.timeAxis().cursor(), std::optional(15.0));
        QVERIFY(view.timeAxis().visible().end >= 15);
        value->setCurrentValue(1000.0);
        QCOMPARE(value->currentValue().toDouble(), 20.0);
    }

private:
    static QAccessibleInterface* interface(const ComparisonView& view, Side side)
    {
        return QAccessible::queryAccessibleInterface(
            const_cast<SpectrogramView*>(&view.view(side)));
    }
};

QTEST_MAIN(TestAccessibleSpectrogram)
#include "tst_accessible_spectrogram.moc"
