// Validation curves from run folders, compared in one table and one picture.
#include "models/training/curve_picture.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <fstream>

using namespace stemma;

class TestTrainingCurve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreFoundByName()
    {
        const auto curve = read(
            "one",
            "step,minutes,pairs,cpu_seconds,loss,temperature,top1,top10\n"
            "0,0,0,0,nan,0.07,0.004,0.04\n"
            "10,1,640,55.5,4.5,0.07,0.02,0.2\n");
        QVERIFY(curve.ok());
        QCOMPARE(curve->name, std::string("one"));
        QCOMPARE(curve->points.size(), std::size_t(2));
        QVERIFY(std::isnan(curve->points[0].loss));
        QCOMPARE(curve->points[1].pairs, 640.0);
        QCOMPARE(curve->points[1].cpuSeconds, 55.5);
        QCOMPARE(curve->points[1].topTen, 0.2);
        QCOMPARE(
            curvesAsCsv({*curve}),
            std::string("run,step,pairs,cpu_seconds,loss,top1,top10\n"
                        "one,0,0,0,nan,0.004,0.04\none,10,640,55.5,4.5,0.02,0.2\n"));
    }

    void badTablesAreTold()
    {
        QCOMPARE(read("two", "step,loss\n1,2\n").error().code, ErrorCode::ReadFailed);
        QCOMPARE(
            read("three", "step,pairs,cpu_seconds,loss,top1,top10\n1,2,3,much,0,0\n").error().code,
            ErrorCode::ReadFailed);
        QCOMPARE(readTrainingCurve(folder() / "nowhere").error().code, ErrorCode::FileNotFound);
    }

    void pictureHasACurveAndANamePerRun()
    {
        TrainingCurve first{"a & <b>", {{0, 0, 0, std::nan(""), 0.01, 0.1}}};
        first.points.push_back({5, 320, 100, 4, 0.1, 0.4});
        const TrainingCurve second{"other", {{0, 0, 0, 4.8, 0, 0}, {9, 576, 90, 4.4, 0.2, 0.3}}};
        QXmlStreamReader xml(QString::fromStdString(curvesAsSvg({first, second})));
        int curves = 0;
        QStringList texts;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.attributes().value(QLatin1String("class")) == QLatin1String("curve")) {
                ++curves;
                const auto path = xml.attributes().value(QLatin1String("d")).toString();
                QVERIFY(!path.contains(QLatin1String("nan")));
            }
            if (xml.name() == QLatin1String("text"))
                texts << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(curves, 8); // three plots and the legend, twice
        QVERIFY(texts.contains(QLatin1String("a & <b>")));
        QVERIFY(texts.contains(QLatin1String("other")));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    Result<TrainingCurve> read(const char* name, const char* csv) const
    {
        const auto run = folder() / name;
        std::filesystem::create_directories(run);
        std::ofstream(run / "encoder.csv") << csv;
        return readTrainingCurve(run);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrainingCurve)
#include "tst_training_curve.moc"
