// The loss against what its definition gives by hand.
#include "models/training/contrastive_loss.h"

#include <QTest>

using namespace stemma;

namespace
{

constexpr double scale = 5;

double lossOf(const torch::Tensor& rows, const std::vector<std::optional<int>>& alsoHeard)
{
    return contrastiveLoss(rows, torch::full({}, scale), alsoHeard).item<double>();
}

/// Unit rows in a plane, at these angles in degrees.
torch::Tensor atAngles(const std::vector<double>& degrees)
{
    const auto angles = torch::tensor(degrees) * (3.14159265358979 / 180);
    return torch::stack({angles.cos(), angles.sin()}, 1).to(torch::kFloat);
}

} // namespace

class TestContrastiveLoss : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheCrossEntropyOfThePartner()
    {
        // Two pairs, each on one spot, at a right angle: the partner among two others.
        const double one = std::log(1 + 2 * std::exp(-scale));
        QVERIFY(std::abs(lossOf(atAngles({0, 90, 0, 90}), {{}, {}}) - one) < 1e-5);
    }

    void aQueryOfTwoSharesItself()
    {
        // The first query lies between both references.
        const std::vector<double> angles{45, 90, 0, 90};
        const double near = scale * std::sqrt(0.5);
        const double ofFirst = std::log(2 * std::exp(near)) - near; // the second query is ignored
        const double ofSecond = std::log(std::exp(scale) + 1) - scale;
        const double ofFirstReference = std::log(std::exp(near) + 2) - near;
        const double ofSecondReference
            = std::log(std::exp(near) + std::exp(scale) + 1) - 0.5 * (near + scale);
        const double mean = (ofFirst + ofSecond + ofFirstReference + ofSecondReference) / 4;
        const double loss = lossOf(atAngles(angles), {1, {}});
        QVERIFY2(std::abs(loss - mean) < 1e-5, qPrintable(QString::number(loss - mean)));
    }

    void aSecondPartnerDrawsTheQueryNearer()
    {
        auto rows = atAngles({10, 90, 0, 90}).requires_grad_();
        contrastiveLoss(rows, torch::full({}, scale), {{}, {}}).backward();
        const auto alone = rows.grad().clone();
        rows.grad().zero_();
        contrastiveLoss(rows, torch::full({}, scale), {1, {}}).backward();
        // Downhill is towards the second reference, which lies along the second axis.
        QVERIFY(rows.grad()[0][1].item<double>() < alone[0][1].item<double>());
    }
};

QTEST_GUILESS_MAIN(TestContrastiveLoss)
#include "tst_contrastive_loss.moc"
