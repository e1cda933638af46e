// Reads the page back: as XML, which it also is but for its void elements, and by eye of a screen reader.
#include "core/report/document/text_writer.h"
#include "core/report/html/html_writer.h"
#include "core/report/html/match_picture.h"
#include "core/report/pdf/style.h"
#include "tests/core/report/some_report.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <cmath>
#include <map>

using namespace stemma;
using namespace stemma::test;

namespace
{

struct Page {
    bool wellFormed = false;
    QString text; ///< what is read aloud, without the style sheet
    QStringList headings; ///< "1 Title"
    std::map<QString, int> elements;
    QStringList ids;
    QStringList links;
    QStringList alternatives;
    QStringList pictures;
    QString language;
    int cellsWithoutScope = 0; ///< heads of tables that do not say of what
    int tablesWithoutCaption = 0;
};

Page readPage(const std::string& html)
{
    QString source = QString::fromStdString(html);
    source.remove(QStringLiteral("<!DOCTYPE html>"));
    // HTML's void elements, closed for XML.
    source.replace(
        QRegularExpression(QStringLiteral("<(meta|img)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(source);
    Page page;
    bool style = false;
    bool table = false;
    QString heading;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QString name = reader.name().toString();
        if (token == QXmlStreamReader::StartElement) {
            const auto attributes = reader.attributes();
            ++page.elements[name];
            if (table && name != QLatin1String("caption"))
                ++page.tablesWithoutCaption;
            table = name == QLatin1String("table");
            style = name == QLatin1String("style");
            heading = name.size() == 2 && name[0] == u'h' && name[1].isDigit() ? name.mid(1)
                                                                               : QString();
            if (name == QLatin1String("html"))
                page.language = attributes.value(QLatin1String("lang")).toString();
            if (name == QLatin1String("th") && !attributes.hasAttribute(QLatin1String("scope")))
                ++page.cellsWithoutScope;
            if (attributes.hasAttribute(QLatin1String("id")))
                page.ids << attributes.value(QLatin1String("id")).toString();
            if (attributes.hasAttribute(QLatin1String("href")))
                page.links << attributes.value(QLatin1String("href")).toString();
            if (name == QLatin1String("img")) {
                page.alternatives << attributes.value(QLatin1String("alt")).toString();
                page.pictures << attributes.value(QLatin1String("src")).toString();
            }
        } else if (token == QXmlStreamReader::Characters && !style) {
            if (!heading.isEmpty())
                page.headings << heading + QLatin1Char(' ') + reader.text().toString();
            heading.clear();
            page.text += reader.text().toString();
        }
    }
    page.wellFormed = !reader.hasError();
    if (!page.wellFormed)
        qWarning("%s", qPrintable(reader.errorString()));
    return page;
}

QImage pictureOf(const Report& report)
{
    const std::string png = matchPng(report, report.matches[0], 200);
    return QImage::fromData(
        reinterpret_cast<const uchar*>(png.data()), static_cast<int>(png.size()), "PNG");
}

/// Whether a dash of the reference's in or out point stands in a column of the lower pane.
bool marksReference(const QImage& picture, int x)
{
    for (int y = picture.height() * 5 / 8; y < picture.height() * 6 / 8; ++y) {
        if (picture.pixel(x, y) == pdf::colour::reference.rgb())
            return true;
    }
    return false;
}

} // namespace

class HtmlWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSaid()
    {
        const Page page = readPage(htmlReport(reportOf(2)));
        QVERIFY(page.wellFormed);
        for (const char* expected :
             {"0:00:12.100",
              "0:00:18.000",
              "0:00:40.200",
              "1:01:07.250",
              "+12.4 %",
              "+2 st +2 ct",
              "0.97",
              "strong",
              "Second Hand",
              "The Lenders",
              "/music/again/first.ogg",
              "confirmed",
              "The drum break of the second verse.",
              "Direct sample",
              "GBAYE6800011",
              "modulation-1-0123456789abcdef",
              "2026-11-23T05:00:00.250Z",
              "ada",
              "2 × 0:00:40.200",
              "12.4 % faster and 2.02 semitones higher"})
            QVERIFY2(page.text.contains(QString::fromUtf8(expected)), expected);
        const QString text = QString::fromStdString(textReport(reportOf(2)));
        for (const char* expected : {"0:00:12.100", "1:01:07.250", "ada", "The drum break", "0.97"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    }

    void aScreenReaderFindsItsWay()
    {
        const Page page = readPage(htmlReport(reportOf(2)));
        QCOMPARE(page.language, QStringLiteral("en"));
        QCOMPARE(page.elements.at(QStringLiteral("h1")), 1);
        QCOMPARE(page.elements.at(QStringLiteral("main")), 1);
        QCOMPARE(page.cellsWithoutScope, 0);
        QCOMPARE(page.tablesWithoutCaption, 0);
        QCOMPARE(page.alternatives.size(), 2);
        for (const QString& alternative : page.alternatives)
            QVERIFY(alternative.contains(QStringLiteral("0:00:12.100")));
        QVERIFY(page.elements.at(QStringLiteral("desc")) == 1);
        QVERIFY(page.elements.count(QStringLiteral("script")) == 0);
        // Headings never skip a level.
        int level = 0;
        for (const QString& heading : page.headings) {
            QVERIFY2(heading[0].digitValue() <= level + 1, qPrintable(heading));
            level = heading[0].digitValue();
        }
        QCOMPARE(page.links.first(), QStringLiteral("#summary"));
        for (const QString& link : page.links)
            QVERIFY2(page.ids.contains(link.mid(1)), qPrintable(link));
        auto ids = page.ids;
        QCOMPARE(ids.removeDuplicates(), qsizetype{0});
    }

    void picturesAreInside()
    {
        const Page page = readPage(htmlReport(reportOf(1)));
        const QString prefix = QStringLiteral("data:image/png;base64,");
        QVERIFY(page.pictures.value(0).startsWith(prefix));
        const QImage picture = QImage::fromData(
            QByteArray::fromBase64(page.pictures[0].mid(prefix.size()).toLatin1()), "PNG");
        QCOMPARE(picture.width(), qRound(170 / 25.4 * 200));
        QCOMPARE(picture.dotsPerMeterX(), qRound(200 / 0.0254));
        int blue = 0;
        int orange = 0;
        for (int x = 0; x < picture.width(); ++x) {
            blue += picture.pixel(x, picture.height() / 4) == pdf::colour::query.rgb();
            orange += marksReference(picture, x);
        }
        QVERIFY(blue >= 2);
        QVERIFY(orange >= 2);
    }

    void whatIsSetByHandIsShownAndSaid()
    {
        Report report = reportOf(1);
        ReportedMatch& reported = report.matches[0];
        reported.match.query = {12, 18};
        reported.match.reference = {40, 46};
        reported.match.tempoRatio = 1;
        const QImage measured = pictureOf(report);
        QVERIFY(!readPage(htmlReport(report)).text.contains(QStringLiteral("by hand")));
        reported.review.alignment = HandAlignment{0.5, 1, 2.02};
        const QImage set = pictureOf(report);
        QCOMPARE(set.size(), measured.size());
        const auto inPoint = [](const QImage& picture) {
            int x = picture.width() / 20; // right of the axis' labels
            while (x < picture.width() && !marksReference(picture, x))
                ++x;
            return x;
        };
        // The panes are 150 mm wide and show 6 s with a quarter of that at each side.
        const double perSecond = 150 / 25.4 * 200 / 9;
        QVERIFY(std::abs(inPoint(set) - inPoint(measured) - 0.5 * perSecond) < 3);
        const QRect upper(0, 0, measured.width(), measured.height() * 2 / 5);
        QVERIFY(set.copy(upper) == measured.copy(upper));

        const Page page = readPage(htmlReport(report));
        for (const char* expected :
             {"the reference aligned by hand", "Set by hand.",
              "at 0:00:12.000 and B at 0:00:39.500"})
            QVERIFY2(page.text.contains(QString::fromUtf8(expected)), expected);
        QVERIFY(page.alternatives[0].endsWith(QStringLiteral("A reviewer aligned them by hand.")));
        QVERIFY(
            page.alternatives[0].contains(QStringLiteral("redrawn at the same tempo and 2.02")));
    }

    void filesThatAreNotAsComparedAreNamed()
    {
        Report report = reportOf(1);
        const QString gone = QStringLiteral("not found when this report was made");
        const QString changed = QStringLiteral("its size or date of change was another one");
        const auto texts = [&] {
            return std::array{
                readPage(htmlReport(report)).text, QString::fromStdString(textReport(report))};
        };
        for (const QString& text : texts())
            QVERIFY(!text.contains(gone) && !text.contains(changed));
        report.query.found.state = FileState::Changed;
        report.references[0].found.state = FileState::Gone;
        for (const QString& text : texts()) {
            QCOMPARE(text.count(gone), 1);
            QCOMPARE(text.count(changed), 1);
            QVERIFY(text.contains(QStringLiteral("Find exhibit B first")));
            QVERIFY(text.contains(QStringLiteral("Check exhibit A first")));
        }
        report.query.found = report.references[0].found = {FileState::AsCompared, "/new/first.ogg"};
        for (const QString& text : texts()) {
            QVERIFY(text.contains(QStringLiteral("/new/first.ogg")));
            QVERIFY(!text.contains(gone) && !text.contains(QStringLiteral("exhibit B first")));
        }
    }

    void aNameThatIsNoTextIsToldByItsBytes()
    {
        Report report = reportOf(1);
        const QString bytes = QStringLiteral("2f6d757369632fff2e6f6767");
        QVERIFY(!readPage(htmlReport(report)).text.contains(QStringLiteral("Bytes of the path")));
        report.references[0].path = "/music/\xff.ogg";
        QVERIFY(readPage(htmlReport(report)).text.contains(bytes));
        QVERIFY(QString::fromStdString(textReport(report)).contains(bytes));
    }

    void withoutMapsThePageSaysSo()
    {
        Report report = reportOf(1);
        withoutMaps(report);
        const Page page = readPage(htmlReport(report));
        QVERIFY(page.pictures.isEmpty());
        QVERIFY(page.text.contains(QStringLiteral("There is no picture")));
        QVERIFY(matchPng(report, report.matches[0], 200).empty());
        report.query.map = reportOf(1).query.map;
        QVERIFY(!matchPng(report, report.matches[0], 200).empty());
    }

    void withoutAMatchThePageSaysSo()
    {
        Report report = reportOf(0);
        report.history.clear();
        const Page page = readPage(htmlReport(report));
        QVERIFY(page.wellFormed);
        QVERIFY(page.text.contains(QStringLiteral("No sample was found")));
        QVERIFY(page.text.contains(QStringLiteral("Nothing was decided")));
        QVERIFY(!textReport(report).empty());
    }

    void strangeTextsStayTexts()
    {
        Report report = reportOf(1);
        const char* const strange = "<script>alert(\"1\")</script> & 'x' \xff";
        report.query.info.tags.title = strange;
        report.references[0].info.tags.title = "\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a <b>";
        report.references[0].info.tags.artist = "\xe0\xb9\x80\xe0\xb8\x9e\xe0\xb8\xa5\xe0\xb8\x87";
        report.matches[0].review.notes
            = std::string(strange) + "\nsecond line" + std::string(300, 'x');
        report.history[0].user = strange;
        report.cover = {strange, strange, strange};
        const Page page = readPage(htmlReport(report));
        QVERIFY(page.wellFormed);
        QVERIFY(page.elements.count(QStringLiteral("script")) == 0);
        QVERIFY(page.elements.count(QStringLiteral("b")) == 0);
        QVERIFY(page.text.contains(
            QString::fromUtf8("\xe0\xb9\x80\xe0\xb8\x9e\xe0\xb8\xa5\xe0\xb8\x87")));
        QVERIFY(page.text.contains(QStringLiteral("Case: <script>")));
        QVERIFY(textReport(report).find("Case: <script>") != std::string::npos);
    }

    void textHasNoMarksOfDirection()
    {
        const std::string text = textReport(reportOf(1));
        QVERIFY(text.find("\xe2\x81\xa8") == std::string::npos);
    }
};

QTEST_MAIN(HtmlWriterTest)
#include "tst_html_writer.moc"
