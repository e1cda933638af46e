// A spectrogram view for those who hear it read: a slider whose value is the place of the cursor, in words.
#pragma once

#include <QAccessibleValueInterface>
#include <QAccessibleWidget>

namespace stemma
{

class SpectrogramView;

class AccessibleSpectrogram final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleSpectrogram(SpectrogramView* view);
    /// Makes every spectrogram view answer with this class. Again does nothing.
    static void install();
    /// Tells that the cursor of @p view has moved.
    static void tellMoved(SpectrogramView& view);

    /// As value: "Query, 0:42.10, 440 Hz, A4, −18 dB; occurrence 1 of 2, 0:42.00 – 0:51.00".
    QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    /// Seconds on the axis; the middle of what is shown while there is no cursor.
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    SpectrogramView& view() const;
};

} // namespace stemma
