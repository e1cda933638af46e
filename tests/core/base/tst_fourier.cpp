#include "core/base/fourier.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <thread>

using namespace stemma;

class FourierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWaveLightsOneLine()
    {
        const RealFourier fourier(8, 12);
        AlignedVector<float> real(fourier.realSize());
        AlignedVector<std::complex<float>> spectrum(fourier.spectrumSize());
        QCOMPARE(spectrum.size(), std::size_t(8 * 7));
        for (std::size_t row = 0; row < 8; ++row) {
            for (std::size_t column = 0; column < 12; ++column) {
                const double turns
                    = 3 * static_cast<double>(row) / 8 + static_cast<double>(column) / 6;
                real[row * 12 + column]
                    = static_cast<float>(std::cos(2 * std::numbers::pi * turns));
            }
        }
        fourier.forward(real.data(), spectrum.data());
        for (std::size_t i = 0; i < spectrum.size(); ++i) {
            const float expected = i == 3 * 7 + 2 ? 48 : 0;
            QVERIFY(std::abs(spectrum[i] - expected) < 1e-3F);
        }
    }

    void inverseUndoesForwardOnSeveralThreads()
    {
        const RealFourier fourier(1, 1000);
        std::vector<int> wrong(4);
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < wrong.size(); ++t) {
            threads.emplace_back([&, t] {
                AlignedVector<float> real(fourier.realSize());
                AlignedVector<float> back(fourier.realSize());
                AlignedVector<std::complex<float>> spectrum(fourier.spectrumSize());
                for (int round = 0; round < 50; ++round) {
                    for (std::size_t i = 0; i < real.size(); ++i)
                        real[i] = static_cast<float>((i * 7 + t * 13) % 31);
                    fourier.forward(real.data(), spectrum.data());
                    fourier.inverse(spectrum.data(), back.data());
                    const RealFourier another(1, 64 + round); // planning meanwhile must do no harm
                    for (std::size_t i = 0; i < real.size(); ++i)
                        wrong[t] += std::abs(back[i] / 1000 - real[i]) > 1e-3F;
                }
            });
        }
        threads.clear();
        QCOMPARE(wrong, std::vector<int>(4));
    }
};

QTEST_APPLESS_MAIN(FourierTest)
#include "tst_fourier.moc"
