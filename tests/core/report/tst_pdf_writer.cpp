// Reads the report back with poppler's tools, as a stranger's viewer would.
#include "core/report/pdf/pdf_writer.h"
#include "tests/core/report/some_report.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <fstream>
#include <numbers>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

class PdfWriterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString output(const char* program, const QStringList& arguments)
    {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0) {
            qWarning("%s failed; the package poppler-utils has it", program);
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString written(const Report& report, const char* name)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        const Status status = writePdf(report, file.toStdString());
        return status ? file : QString();
    }

    QString textOf(const QString& file)
    {
        return output("pdftotext", {QStringLiteral("-layout"), file, QStringLiteral("-")});
    }

    int pagesOf(const QString& file)
    {
        const QString info = output("pdfinfo", {file});
        const auto found = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info);
        return found.captured(1).toInt();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void textCanBeSearched()
    {
        const QString file = written(reportOf(1), "one.pdf");
        QVERIFY(!file.isEmpty());
        const QString text = textOf(file);
        for (const char* expected :
             {"0:00:12.100",
              "0:00:18.000",
              "0:00:40.200",
              "0:00:46.832",
              "1:01:01.500",
              "1:01:07.250",
              "+12.4 %",
              "0.4 %",
              "+2 st +2 ct",
              "5 ct",
              "1.1240",
              "0.97",
              "strong",
              "Second Hand",
              "The Borrowers",
              "First",
              "The Lenders",
              "Second hand.flac",
              "1,204",
              "modulation-1-0123456789abcdef",
              "Stemma 0.1.0",
              "2026-11-23",
              "/music/again/first.ogg",
              "2 × 0:00:40.200",
              "Page 2 of 2",
              "12.4 % faster and 2.02 semitones higher"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    }

    void aPageForEachMatchAfterTheSummary_data()
    {
        QTest::addColumn<int>("matches");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("three") << 3 << 4;
        QTest::newRow("a table of two pages") << 17 << 19;
    }
    void aPageForEachMatchAfterTheSummary()
    {
        QFETCH(int, matches);
        QFETCH(int, pages);
        Report report = reportOf(matches);
        withoutMaps(report); // figures take time and make no page
        const QString file = written(report, "pages.pdf");
        QVERIFY(!file.isEmpty());
        QCOMPARE(pagesOf(file), pages);
    }

    void everyLanguageFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : QStringLiteral(STEMMA_LANGUAGES).split(QLatin1Char(',')))
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageFits()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(
            QStringLiteral("stemma_") + language, QStringLiteral(STEMMA_TRANSLATIONS)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString text = textOf(written(reportOf(2), "language.pdf"));
        QVERIFY(text.contains(QStringLiteral("Second Hand")));
        // What does not fit ends in an ellipsis.
        const auto lines = text.split(QLatin1Char('\n')).filter(QChar(0x2026));
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(QLatin1Char('\n'))));
        for (const char* word : {"Tracks searched", "Best occurrence", "tempo ratio"})
            QVERIFY2(!text.contains(QLatin1String(word)), word);
    }

    void figuresAreLosslessAndFine()
    {
        const QString file = written(reportOf(1), "figures.pdf");
        const QStringList lines = output("pdfimages", {QStringLiteral("-list"), file})
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4); // two of heading, two spectrograms
        for (const QString& line : lines.mid(2)) {
            QVERIFY2(!line.contains(QStringLiteral("jpeg")), qPrintable(line));
            // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
            const QStringList fields = line.simplified().split(QLatin1Char(' '));
            QVERIFY(fields.at(3).toInt() > 1700);
            QVERIFY2(std::abs(fields.at(12).toInt() - 300) <= 1, qPrintable(line));
        }
    }

    void fontsAreEmbedded()
    {
        const QString file = written(reportOf(1), "fonts.pdf");
        const QStringList lines
            = output("pdffonts", {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines.mid(2)) {
            // The columns from the right: object (two numbers), uni, sub, emb.
            const QStringList fields = line.simplified().split(QLatin1Char(' '));
            QCOMPARE(fields.at(fields.size() - 5), QStringLiteral("yes"));
        }
    }

    void noMatchIsAnAnswer()
    {
        const QString text = textOf(written(reportOf(0), "none.pdf"));
        QVERIFY(text.contains(QStringLiteral("No sample was found")));
        QVERIFY(text.contains(QStringLiteral("1,204")));
        QVERIFY(text.contains(QStringLiteral("/music/.stemma")));
        QVERIFY(!text.contains(QStringLiteral("Matches")));
    }

    void recordingsAreCountedOnce()
    {
        Report report = reportOf(3);
        withoutMaps(report);
        const auto finding = [&] { return textOf(written(report, "pieces.pdf")).simplified(); };
        // Three pieces of one recording, then two of one and one of another.
        QVERIFY(finding().contains(QStringLiteral("holds a sample of")));
        report.references.push_back(
            exhibit("D", "/music/old/second.ogg", "Second", "The Lenders", 180));
        report.matches[2].reference = 2;
        QVERIFY(finding().contains(QStringLiteral("holds samples of 2 recording")));
    }

    void strangeTitlesKeepTheLayout()
    {
        Report report = reportOf(2);
        std::string endless;
        for (int i = 0; i < 60; ++i)
            endless += "word" + std::to_string(i) + "\n";
        report.query.info.tags.title = endless + std::string(300, 'W');
        report.references.push_back(report.references[0]);
        report.matches[1].reference = 2;
        report.references[0].info.tags.title = "أغنية قديمة جدا\nمن الزمن الجميل";
        report.references[0].info.tags.artist = "فيروز";
        report.references[2].info.tags.title = std::string(300, 'M');
        report.references[2].path = "/music/" + std::string(250, 'x') + "\xff\n.ogg";
        const QString file = written(report, "strange.pdf");
        QCOMPARE(pagesOf(file), 3);

        // No word may leave the text block: 20 mm from either side, 595.3 points across.
        const QString boxes
            = output("pdftotext", {QStringLiteral("-bbox"), file, QStringLiteral("-")});
        const QRegularExpression box(QStringLiteral("<word xMin=\"([-\\d.]+)\" yMin=\"[-\\d.]+\" "
                                                    "xMax=\"([-\\d.]+)\""));
        int words = 0;
        for (auto it = box.globalMatch(boxes); it.hasNext(); ++words) {
            const auto found = it.next();
            QVERIFY2(found.captured(1).toDouble() > 55, qPrintable(found.captured(0)));
            QVERIFY2(found.captured(2).toDouble() < 540, qPrintable(found.captured(0)));
        }
        QVERIFY(words > 100);
        // The facts below the endless finding are all there.
        QVERIFY(textOf(file).contains(QStringLiteral("2026-11-23")));
    }

    void manyOccurrencesSayWhatIsLeftOut()
    {
        Report report = reportOf(1);
        for (int i = 0; i < 200; ++i)
            report.matches[0].match.occurrences.push_back({{20.0 + i, 20.5 + i}, {40, 40.6}, 0.9});
        const QString file = written(report, "many.pdf");
        QCOMPARE(pagesOf(file), 2);
        QVERIFY(textOf(file).contains(QStringLiteral("more not shown here")));
    }

    void mapsMayBeMissing()
    {
        Report report = reportOf(1);
        withoutMaps(report);
        QCOMPARE(pagesOf(written(report, "bare.pdf")), 2);
    }

    void errorsAreTyped()
    {
        const fs::path folder = m_folder.path().toStdString();
        QCOMPARE(
            writePdf(reportOf(0), folder / "absent" / "a.pdf").error().code,
            ErrorCode::FileNotFound);
        QCOMPARE(writePdf(reportOf(0), folder).error().code, ErrorCode::NotARegularFile);
        QCOMPARE(writePdf(reportOf(0), "/dev/full").error().code, ErrorCode::NotARegularFile);
    }

    void aReadOnlyFolderIsRefused()
    {
        if (geteuid() == 0)
            QSKIP("root may write anywhere");
        const fs::path folder = fs::path(m_folder.path().toStdString()) / "locked";
        fs::create_directory(folder);
        QCOMPARE(chmod(folder.c_str(), 0555), 0);
        QCOMPARE(writePdf(reportOf(0), folder / "a.pdf").error().code, ErrorCode::PermissionDenied);
    }

    void anOldReportIsReplacedWhole()
    {
        const fs::path file = fs::path(m_folder.path().toStdString()) / "again.pdf";
        std::ofstream(file) << "old";
        QVERIFY(writePdf(reportOf(0), file).ok());
        QVERIFY(fs::file_size(file) > 1000);
        for (const auto& entry : fs::directory_iterator(file.parent_path()))
            QVERIFY(entry.path().extension() == ".pdf");
    }
};

QTEST_MAIN(PdfWriterTest)
#include "tst_pdf_writer.moc"
