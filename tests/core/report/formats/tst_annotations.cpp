// Reads back what annotation programs and players are given.
#include "core/report/formats/audacity_labels.h"
#include "core/report/formats/boxes_csv.h"
#include "core/report/formats/markup.h"
#include "core/report/formats/sv_layer.h"
#include "core/report/formats/web_vtt.h"
#include "tests/core/report/formats/csv_reader.h"
#include "tests/core/report/some_report.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace stemma;
using namespace stemma::test;

namespace
{

constexpr FrequencyRange wholeRange{55, 6843.5};

const char* const nasty
    = "<i>\"A\" & 'B'</i> -->\r\n\t\\ = \xff\x01 \xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a";

std::vector<Mark> someMarks()
{
    return {{{0.5, 1.25}, "first"}, {{3661.5, 3667.25}, nasty}};
}

/// Points of a layer, and its model; empty unless the XML is well-formed.
std::vector<QXmlStreamAttributes> elementsOf(const std::string& xml, const char* name)
{
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    std::vector<QXmlStreamAttributes> found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && reader.name() == QLatin1String(name))
            found.push_back(reader.attributes());
    }
    if (reader.hasError())
        found.clear();
    return found;
}

} // namespace

class AnnotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOccurrenceIsMarkedByTime()
    {
        const Report report = reportOf(2);
        const auto marks = queryMarks(report);
        QCOMPARE(marks.size(), std::size_t{4});
        QCOMPARE(marks[0].time.start, 12.1);
        QCOMPARE(
            marks[0].label,
            std::string("1 First \xe2\x80\x93 The Lenders (strong 0.97, confirmed)"));
        QCOMPARE(marks[1].label, std::string("2 First \xe2\x80\x93 The Lenders (strong 0.97)"));
        QCOMPARE(marks[3].time.end, 3667.25);

        const auto inReference = referenceMarks(report, 0);
        QCOMPARE(inReference.size(), std::size_t{4});
        QCOMPARE(inReference[0].time.start, 40.2);
        QVERIFY(inReference[0].label.find("at 1:01:01.500") != std::string::npos);
        QVERIFY(referenceMarks(report, 1).empty()); // only a copy
        QVERIFY(queryMarks(reportOf(0)).empty());
    }

    void frequenciesAreThoseOfTheMap()
    {
        Report report = reportOf(1);
        const auto range = comparedFrequencies(report.query);
        QVERIFY(range);
        QCOMPARE(range->lowest, 55.0);
        QVERIFY(range->highest > 6800 && range->highest < 55 * 128);
        withoutMaps(report);
        QVERIFY(!comparedFrequencies(report.query));
    }

    void labelsAreLinesWithTabs()
    {
        const QString text = QString::fromStdString(audacityLabels(someMarks(), wholeRange));
        const QStringList lines = text.split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QStringLiteral("0.500000\t1.250000\tfirst"));
        QCOMPARE(lines[1], QStringLiteral("\\\t55.000000\t6843.500000"));
        QCOMPARE(lines[2].split(QLatin1Char('\t')).size(), 3);
        QVERIFY(lines[2].contains(QString::fromUtf8("\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a")));
        QVERIFY(lines[4].isEmpty());
        QCOMPARE(
            audacityLabels({{{1, 2}, "x"}}, std::nullopt), std::string("1.000000\t2.000000\tx\n"));
        QCOMPARE(audacityLabels({}, wholeRange), std::string());
    }

    void boxesAreCsv()
    {
        const auto rows = readCsv(boxesCsv(someMarks(), wholeRange), "\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{3});
        QVERIFY(
            (*rows)[1] == CsvRow({"0.500000000", "1.250000000", "55.000", "6843.500", "first"}));
        QCOMPARE((*rows)[2].size(), std::size_t{5});
        QVERIFY((*rows)[2][4].starts_with("<i>\"A\" & 'B'</i> --> \\ ="));
    }

    void layersAreWellFormed()
    {
        const std::string xml
            = svLayerXml(someMarks(), {"<\"name\" & \xff>", "#0072b2", 44100, wholeRange});
        const auto points = elementsOf(xml, "point");
        QCOMPARE(points.size(), std::size_t{2});
        QCOMPARE(points[0].value(QLatin1String("frame")).toInt(), 22050);
        QCOMPARE(points[0].value(QLatin1String("duration")).toInt(), 33075);
        QCOMPARE(points[0].value(QLatin1String("value")).toDouble(), 55.0);
        QCOMPARE(points[0].value(QLatin1String("extent")).toDouble(), 6788.5);
        QVERIFY(points[1].value(QLatin1String("label")).startsWith(QLatin1String("<i>\"A\" &")));
        const auto model = elementsOf(xml, "model");
        QCOMPARE(model.size(), std::size_t{1});
        QCOMPARE(model[0].value(QLatin1String("sampleRate")).toInt(), 44100);
        QCOMPARE(model[0].value(QLatin1String("end")).toInt(), 161'725'725);
        const auto dataset = elementsOf(xml, "dataset");
        QCOMPARE(
            dataset.at(0).value(QLatin1String("id")), model[0].value(QLatin1String("dataset")));
        const auto layer = elementsOf(xml, "layer");
        QCOMPARE(layer.at(0).value(QLatin1String("model")), model[0].value(QLatin1String("id")));
        QVERIFY(elementsOf(svLayerXml({}, {}), "model").size() == 1);
    }

    void markupIsEscaped()
    {
        QCOMPARE(
            markupText("<a href=\"'\">&"), std::string("&lt;a href=&quot;&#39;&quot;&gt;&amp;"));
        QCOMPARE(markupText("\x01\x1f"), std::string("\xef\xbf\xbd\xef\xbf\xbd"));
        QCOMPARE(markupText("\xef\xbf\xbf"), std::string("\xef\xbf\xbd")); // U+FFFF
        QCOMPARE(markupText("\xef\xbf\xa0"), std::string("\xef\xbf\xa0")); // U+FFE0
        QCOMPARE(markupText("\xef\xbc\x9d"), std::string("\xef\xbc\x9d"));
    }

    void cuesAreTimedAndEscaped()
    {
        auto marks = someMarks();
        marks.push_back({{5, 5}, ""});
        const QString vtt = QString::fromStdString(webVtt(marks, "a --> b\nc"));
        QVERIFY(vtt.startsWith(QStringLiteral("WEBVTT - a --&gt; b c\n\n")));
        const QRegularExpression timing(
            QStringLiteral(
                "^(\\d{2,}:\\d\\d:\\d\\d\\.\\d{3}) --> (\\d{2,}:\\d\\d:\\d\\d\\.\\d{3})$"),
            QRegularExpression::MultilineOption);
        auto cues = timing.globalMatch(vtt);
        QStringList times;
        while (cues.hasNext()) {
            const auto cue = cues.next();
            times << cue.captured(1) << cue.captured(2);
        }
        QCOMPARE(
            times,
            QStringList(
                {QStringLiteral("00:00:00.500"), QStringLiteral("00:00:01.250"),
                 QStringLiteral("01:01:01.500"), QStringLiteral("01:01:07.250"),
                 QStringLiteral("00:00:05.000"), QStringLiteral("00:00:05.001")}));
        QCOMPARE(vtt.count(QStringLiteral("-->")), 3);
        QVERIFY(vtt.contains(QStringLiteral("&lt;i&gt;\"A\" &amp; 'B'&lt;/i&gt; --&gt; \\")));
        QVERIFY(!vtt.contains(QStringLiteral("\n\n\n")));
    }
};

QTEST_APPLESS_MAIN(AnnotationsTest)
#include "tst_annotations.moc"
