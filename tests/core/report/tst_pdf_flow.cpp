// Where pages end. A line of these tests is ten dots high, a page holds ten of them.
#include "core/report/pdf/blocks.h"
#include "core/report/pdf/flow.h"
#include "core/report/pdf/table.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma::pdf;

namespace
{

constexpr double line = 10;
constexpr double pageHeight = 10 * line;

Block block(double height)
{
    Block block;
    block.height = height;
    block.paint = [](Canvas&, const QRectF&) {};
    return block;
}

std::vector<Page> laidOut(const Flow& flow, double height = pageHeight)
{
    std::vector<Bookmark> bookmarks;
    return flow.pages(height, bookmarks);
}

/// How many blocks stand on each page.
std::vector<std::size_t> counts(const std::vector<Page>& pages)
{
    std::vector<std::size_t> result;
    for (const Page& page : pages)
        result.push_back(page.blocks.size());
    return result;
}

double bottomOf(const Page& page)
{
    return page.blocks.back().y + page.blocks.back().height;
}

} // namespace

class PdfFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineOfARunIsLeftAlone()
    {
        for (int above = 0; above <= 10; ++above) {
            for (std::size_t length = 2; length < 15; ++length) {
                Flow flow;
                if (above > 0)
                    flow.add(block(above * line));
                flow.addRun(std::vector<Block>(length, block(line)));
                auto lines = counts(laidOut(flow));
                if (above > 0)
                    --lines.front();
                for (const std::size_t count : lines)
                    QVERIFY2(
                        count != 1,
                        qPrintable(QStringLiteral("%1 above, %2 lines").arg(above).arg(length)));
            }
        }
    }

    void aHeadingHasTwoLinesBelowIt()
    {
        for (int above = 1; above <= 10; ++above) {
            Flow flow;
            flow.add(block(above * line));
            Block heading = block(line);
            heading.withNext = true;
            flow.add(heading);
            flow.addRun(std::vector<Block>(6, block(line)));
            // Either the heading is on the next page with all six, or two or more lines are below it.
            const auto pages = counts(laidOut(flow));
            QVERIFY(pages.front() == 1 || pages.front() >= 4);
        }
    }

    void whatIsKeptTogetherTakesAPage()
    {
        for (int above = 1; above <= 10; ++above) {
            Flow flow;
            flow.add(block(above * line));
            flow.addRun(std::vector<Block>(6, block(line)));
            flow.keepTogether(1, pageHeight);
            QCOMPARE(
                counts(laidOut(flow)),
                above <= 4 ? std::vector<std::size_t>{7} : std::vector<std::size_t>({1, 6}));
        }
        // What is too high for that parts where it may.
        Flow flow;
        flow.add(block(line));
        Block heading = block(line);
        heading.withNext = true;
        flow.addRun(std::vector<Block>(8, block(line)));
        flow.add(heading);
        flow.addRun(std::vector<Block>(4, block(line)));
        flow.keepTogether(1, pageHeight);
        QCOMPARE(counts(laidOut(flow)), std::vector<std::size_t>({9, 5}));
    }

    void stepsAreOneRun_data()
    {
        QTest::addColumn<double>("above");
        for (double lines = 0; lines < 8; lines += 0.5)
            QTest::newRow(qPrintable(QString::number(lines))) << lines;
    }
    void stepsAreOneRun()
    {
        QFETCH(double, above);
        // Seven steps of a line each: none of them begins or ends a page alone.
        Flow flow;
        flow.add(block((above + 0.1) * leading(Type::Body)));
        addSteps(flow, QStringList(7, QStringLiteral("Listen.")));
        auto steps = counts(laidOut(flow, 9 * leading(Type::Body)));
        --steps.front();
        QCOMPARE(std::count(steps.begin(), steps.end(), 1U), 0);
    }

    void theLastRowsOfATableStayTogether()
    {
        for (int rows = 2; rows < 12; ++rows) {
            Flow flow;
            flow.add(block(mm(20)));
            {
                Table table(flow, {{QStringLiteral("Name"), mm(50)}});
                for (int i = 0; i < rows; ++i)
                    table.row({QStringLiteral("x")});
            }
            const auto pages = laidOut(flow, mm(60));
            for (std::size_t i = 0; i < pages.size(); ++i) {
                // Besides the rows a page has the heading of the table, the first one the block above, too.
                const auto count = pages[i].blocks.size();
                QVERIFY2(
                    count == 1 || count >= (i == 0 ? 4U : 3U),
                    qPrintable(QStringLiteral("%1 rows").arg(rows)));
            }
        }
    }

    void whiteGivesWayToSpareAPage()
    {
        const auto pagesWith = [](double last) {
            Flow flow;
            flow.add(block(4 * line));
            flow.space(line);
            flow.add(block(3 * line));
            flow.space(line);
            flow.add(block(last));
            return laidOut(flow);
        };
        QCOMPARE(pagesWith(line).front().blocks[1].y, 5 * line); // it all fits: nothing shrinks
        const auto shrunk = pagesWith(1.5 * line);
        QCOMPARE(shrunk.size(), 1U);
        QVERIFY(shrunk.front().blocks[1].y < 5 * line);
        QVERIFY(bottomOf(shrunk.front()) <= pageHeight);
        // Where even that does not spare the page the white stays.
        const auto parted = pagesWith(2 * line);
        QCOMPARE(parted.size(), 2U);
        QCOMPARE(parted.front().blocks[1].y, 5 * line);
    }

    void aFigureGrowsIntoTheRoomOfItsPage()
    {
        const auto heightWith = [](double below) {
            Flow flow;
            Block figure = block(4 * line);
            figure.give = line;
            figure.take = 2 * line;
            figure.withNext = true;
            flow.add(figure);
            flow.add(block(std::min(below, 5 * line)));
            if (below > 5 * line)
                flow.add(block(below - 5 * line));
            const auto pages = laidOut(flow);
            const PlacedBlock& first = pages.front().blocks.front();
            return pages.size() == 1 && pages.front().blocks[1].y == first.height ? first.height
                                                                                  : -1;
        };
        QCOMPARE(heightWith(line), 6 * line); // no more than it takes
        QCOMPARE(heightWith(5 * line), 5 * line); // all that is left
        QCOMPARE(heightWith(6 * line), 4 * line);
        // It is lower than it likes, as low as it may be at most.
        QVERIFY(heightWith(6.5 * line) <= 3.5 * line);
        QCOMPARE(heightWith(7 * line), 3 * line);
    }

    void theSmallerVariantComesLast()
    {
        const auto shown = [](double below) {
            Flow flow;
            Block findings = block(5 * line);
            findings.smaller = std::make_shared<const Block>(block(3 * line));
            flow.add(findings);
            flow.space(line);
            flow.add(block(3 * line));
            flow.add(block(below - 3 * line));
            const auto pages = laidOut(flow);
            return std::pair(pages.size(), pages.front().blocks.front().height);
        };
        QCOMPARE(shown(4 * line), std::pair(std::size_t(1), 5 * line));
        QCOMPARE(shown(4.2 * line), std::pair(std::size_t(1), 5 * line)); // white was enough
        QCOMPARE(shown(6 * line), std::pair(std::size_t(1), 3 * line));
        QCOMPARE(shown(6.5 * line), std::pair(std::size_t(2), 5 * line)); // it would not help
    }

    void whatGoesOnSaysWhatItBelongsTo()
    {
        Flow flow;
        const auto again = std::make_shared<const Block>(block(line / 2));
        flow.begin(QStringLiteral("One"), 1, again);
        flow.addRun(std::vector<Block>(25, block(line)));
        flow.breakPage();
        flow.begin(QStringLiteral("Two"), 1);
        flow.addRun(std::vector<Block>(12, block(line)));
        std::vector<Bookmark> bookmarks;
        const auto pages = flow.pages(pageHeight, bookmarks);
        QCOMPARE(pages.size(), 5U);
        const auto isAgain
            = [&](std::size_t page) { return pages[page].blocks.front().block == again.get(); };
        QVERIFY(!isAgain(0) && isAgain(1) && isAgain(2) && !isAgain(3) && !isAgain(4));
        QCOMPARE(pages[2].title, QStringLiteral("One"));
        QCOMPARE(pages[4].title, QStringLiteral("Two"));
        QCOMPARE(bookmarks.back().page, 3);
        for (const Page& page : pages)
            QVERIFY(bottomOf(page) <= pageHeight);
    }

    void aLastLineOfAWordIsAvoided()
    {
        // As wide as all but the last word.
        const QString text
            = QStringLiteral("The comparison cannot tell which of the two recordings "
                             "was there before the other one, nor who made it.");
        const QString allButOne = text.left(text.lastIndexOf(QLatin1Char(' ')));
        const double width = widthOf(allButOne, Type::Body) + 1;
        const QStringList lines = brokenLines(text, Type::Body, width);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last() != QStringLiteral("it."));
        QCOMPARE(lines.join(QLatin1Char(' ')), text);
    }

    void timesAndUnitsAreNotParted()
    {
        const QString text
            = QStringLiteral("Play exhibit A from 0:00:12.100 \u2013 0:00:18.000, 5.9 s "
                             "of it, at 112.4 % of its speed");
        for (double width = mm(45); width < mm(120); width += mm(1)) {
            for (const QString& one : brokenLines(text, Type::Body, width)) {
                QVERIFY2(!one.endsWith(QChar(0x2013)), qPrintable(one));
                QVERIFY2(!one.startsWith(QLatin1Char('%')), qPrintable(one));
                QVERIFY2(!one.startsWith(QStringLiteral("s ")), qPrintable(one));
            }
        }
    }

    void columnsFitTheirTexts()
    {
        std::vector<Column> columns
            = {{QStringLiteral("What"), 0},
               {QStringLiteral("In"), 0, Qt::AlignRight},
               {QStringLiteral("A very long heading"), 0, Qt::AlignRight}};
        const std::vector<std::vector<QString>> rows
            = {{QStringLiteral("Reference, 44,100 Hz"), QStringLiteral("0:00:00.000"),
                QStringLiteral("1")}};
        for (const double width : {mm(90), mm(75)}) {
            fitColumns(columns, rows, width);
            double sum = 0;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                QVERIFY(columns[i].width >= widthOf(rows[0][i], Type::Body) + columnGap - 1);
                sum += columns[i].width;
            }
            QVERIFY(std::abs(sum - width) < 1);
        }
        // In the narrower one the heading has gone on two lines to make room.
        QVERIFY(columns[2].width < widthOf(columns[2].heading, Type::Small));
    }
};

QTEST_MAIN(PdfFlowTest)
#include "tst_pdf_flow.moc"
