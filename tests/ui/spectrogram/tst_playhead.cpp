// The playhead lies where the sound is, can be seen on every colour, and moves without redrawing the picture; the
// cursor is a light line with dark edges.
#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/spectrogram_view.h"

#include <QPaintEvent>
#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// Notes what is redrawn.
class PaintSpy final : public QObject
{
public:
    QRegion painted;
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

int columnOf(const SpectrogramView& view, const TimeAxis& axis, double time)
{
    return static_cast<int>(std::lround(view.geometryNow().xOf(time, axis.visible())));
}

} // namespace

class PlayheadTest : public QObject
{
    Q_OBJECT
    SharedAxes m_axes;
    TimeAxis& m_axis = m_axes.time;
    std::unique_ptr<SpectrogramView> m_view;

private Q_SLOTS:
    void init()
    {
        m_axis.setPlayhead(std::nullopt);
        m_axis.setLimits({0, 20});
        m_axis.setVisible({5, 15});
        m_view = std::make_unique<SpectrogramView>(Side::Query, m_axes);
        m_view->resize(900, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setPlaced(
            {std::make_shared<const SpectralMap>(makeMap(20, [](double, double) { return 60; })),
             0});
        QTRY_VERIFY(m_view->isDrawn());
    }
    void cleanup() { m_view.reset(); }

    void movingIsToldWithBothPlaces()
    {
        std::vector<std::pair<std::optional<double>, std::optional<double>>> moves;
        connect(&m_axis, &TimeAxis::playheadChanged, this, [&](auto before, auto now) {
            moves.emplace_back(before, now);
        });
        m_axis.setPlayhead(7);
        m_axis.setPlayhead(7);
        m_axis.setPlayhead(8);
        m_axis.setPlayhead(std::nullopt);
        QCOMPARE(moves.size(), std::size_t{3});
        QVERIFY(!moves[0].first && moves[0].second == 7.0);
        QVERIFY(moves[1].first == 7.0 && moves[1].second == 8.0);
        QVERIFY(moves[2].first == 8.0 && !moves[2].second);
        m_axis.disconnect(this);
    }
    void whiteBetweenBlackAtTheRightPlace()
    {
        m_axis.setPlayhead(9.25);
        const auto image = m_view->grab().toImage();
        const int x = columnOf(*m_view, m_axis, 9.25);
        const int y = m_view->geometryNow().plot.center().y();
        QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        QCOMPARE(image.pixelColor(x - 2, y), QColor(Qt::black));
        QCOMPARE(image.pixelColor(x + 1, y), QColor(Qt::black));
        QVERIFY(image.pixelColor(x + 4, y) != QColor(Qt::black));
    }
    void outsideOfThePictureThereIsNone()
    {
        const auto before = m_view->grab().toImage();
        m_axis.setPlayhead(3);
        QCOMPARE(m_view->grab().toImage(), before);
        m_axis.setPlayhead(17);
        QCOMPARE(m_view->grab().toImage(), before);
    }
    void onlyTwoStripsAreRedrawnAndNothingIsLeftBehind()
    {
        const auto clean = m_view->grab().toImage();
        m_axis.setPlayhead(6);
        QCoreApplication::processEvents();
        PaintSpy spy;
        m_view->installEventFilter(&spy);
        m_axis.setPlayhead(12);
        QTRY_VERIFY(!spy.painted.isEmpty());
        const auto plot = m_view->geometryNow().plot;
        int area = 0;
        for (const QRect& rect : spy.painted)
            area += rect.width() * rect.height();
        QVERIFY2(area <= 20 * plot.height(), qPrintable(QString::number(area)));
        for (const double time : {6.0, 12.0})
            QVERIFY(spy.painted.contains(
                QRect(columnOf(*m_view, m_axis, time) - 2, plot.top(), 4, plot.height())));
        m_axis.setPlayhead(std::nullopt);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->grab().toImage(), clean);
    }
    void theCursorIsOneEvenLineFromTopToBottom()
    {
        const auto before = m_view->grab().toImage();
        m_axis.setCursor(9.25);
        const auto image = m_view->grab().toImage();
        m_axis.setCursor(std::nullopt);
        const int x = columnOf(*m_view, m_axis, 9.25);
        const auto plot = m_view->geometryNow().plot.adjusted(0, 1, 0, -1); // without the focus
        const auto over = [](int below, int above, int alpha) {
            return (above * alpha + below * (255 - alpha)) / 255;
        };
        for (int y = plot.top(); y <= plot.bottom(); ++y) {
            for (int at = x - 2; at <= x + 2; ++at) {
                int expected = before.pixelColor(at, y).green();
                if (std::abs(at - x) <= 1)
                    expected = over(expected, 0, 150);
                if (at == x)
                    expected = over(expected, 255, 220);
                const int shown = image.pixelColor(at, y).green();
                QVERIFY2(
                    std::abs(shown - expected) <= 3,
                    qPrintable(QStringLiteral("%1, %2: %3").arg(at).arg(y).arg(shown)));
            }
        }
    }
};

QTEST_MAIN(PlayheadTest)
#include "tst_playhead.moc"
