// Reads the report back with poppler's tools, as a stranger's viewer would.
#include "core/report/evidence.h"
#include "core/report/formats/matches_csv.h"
#include "core/report/pdf/pdf_evidence.h"
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

    QString written(const Report& report, const char* name, PaperSize paper = PaperSize::A4)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        PdfOptions options;
        options.page.paper = paper;
        const Status status = writePdf(report, file.toStdString(), options);
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
        const QString text = textOf(file).simplified(); // sentences go on over lines
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
              "1204 recording",
              "533,610",
              "The drum break of the second verse.",
              "GBAYE6800011",
              "ada",
              "modulation-1-0123456789abcdef",
              "Stemma 0.1.0",
              "2026-11-23",
              "/music/again/first.ogg",
              "2 × 0:00:40.200",
              "12.4 % faster and 2.02 semitones higher"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    }

    void everyMatchThatCountsHasItsPage()
    {
        Report report = reportOf(5);
        report.matches[1].review.verdict = Verdict::Rejected;
        report.matches[1].review.notes = "Only the same chords.";
        report.matches[2].review.verdict = Verdict::Unsure;
        const QString file = written(report, "pages.pdf");
        const QString text = textOf(file);
        for (const char* heading : {"Match 1 of 5", "Match 4 of 5", "Match 5 of 5"})
            QVERIFY2(text.contains(QLatin1String(heading)), heading);
        QVERIFY(!text.contains(QStringLiteral("Match 2 of 5")));
        QVERIFY(text.contains(QStringLiteral("Only the same chords.")));
        // A page that begins with a match, with its figure, for each of the three.
        int figures = 0;
        for (const QString& line :
             output("pdfimages", {QStringLiteral("-list"), file}).split(QLatin1Char('\n')))
            figures += line.contains(QStringLiteral(" image ")) ? 1 : 0;
        QCOMPARE(figures, 6);
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
        for (const char* word : {"Materials and method", "Best occurrence", "How to hear it"})
            QVERIFY2(!text.contains(QLatin1String(word)), word);
        // Either exhibit of either match has its points on one line.
        QCOMPARE(text.count(QRegularExpression(QStringLiteral("44.100 Hz +\\d:\\d\\d"))), 4);
    }

    void aMatchWithFewOccurrencesKeepsToItsPage_data() { everyLanguageFits_data(); }
    void aMatchWithFewOccurrencesKeepsToItsPage()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(
            QStringLiteral("stemma_") + language, QStringLiteral(STEMMA_TRANSLATIONS)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
            const QString text = textOf(written(reportOf(1), "short.pdf", paper));
            // Tables of occurrences alone have the time of the second one with that of the reference.
            const QRegularExpression second(
                QStringLiteral("1:01:01.500 \u2013 1:01:07.250 +0:00:40.200"));
            int pages = 0;
            for (const QString& page : text.split(QLatin1Char('\f'))) {
                if (!page.contains(QStringLiteral("1,1240"))
                    && !page.contains(QStringLiteral("1.1240")))
                    continue;
                ++pages;
                QVERIFY2(page.contains(second), qPrintable(page));
            }
            QCOMPARE(pages, 1);
        }
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
        QVERIFY(text.contains(QStringLiteral("1204 recording")));
        QVERIFY(text.contains(QStringLiteral("/music/.stemma")));
        QVERIFY(text.contains(QStringLiteral("67 to 150 %"))); // what was searched
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
        report.references[0].info.tags.artist = "ศิลปิน";
        report.references[2].info.tags.title = std::string(300, 'M');
        report.references[2].path = "/music/" + std::string(250, 'x') + "\xff\n.ogg";
        const QString file = written(report, "strange.pdf");

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

    void everyOccurrenceIsListed()
    {
        Report report = reportOf(1);
        report.matches[0].match.occurrences.clear();
        for (int i = 0; i < 200; ++i)
            report.matches[0].match.occurrences.push_back({{20.0 + i, 20.5 + i}, {40, 40.6}, 0.9});
        const QString text = textOf(written(report, "many.pdf"));
        QVERIFY(text.contains(QStringLiteral("0:00:20.000")));
        QVERIFY(text.contains(QStringLiteral("0:02:30.500")));
        QVERIFY(text.contains(QStringLiteral("0:03:39.500")));
    }

    void longNotesGoOnOverPages()
    {
        Report report = reportOf(1);
        report.matches[0].review.notes.clear();
        for (int i = 0; i < 900; ++i)
            report.matches[0].review.notes += "word" + std::to_string(i) + (i % 40 ? " " : "\n");
        const QString text = textOf(written(report, "notes.pdf"));
        for (const char* word : {"word0", "word450", "word899"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
    }

    void sixtyMatches()
    {
        const QString file = written(reportOf(60), "sixty.pdf");
        const QString text = textOf(file);
        QVERIFY(text.contains(QStringLiteral("Match 60 of 60")));
        const int pages = pagesOf(file);
        QVERIFY(pages >= 64);
        const QString last = QStringLiteral("Page %1 of %1").arg(pages);
        QVERIFY2(text.contains(last), qPrintable(last));
        QVERIFY(QFileInfo(file).size() < 40'000'000);
    }

    void theEvidenceIsAttachedAndItsDigestStandsOnEveryPage()
    {
        const Report report = reportOf(2);
        const QString file = written(report, "evidence.pdf");
        const QTemporaryDir detached;
        output(
            "pdfdetach", {QStringLiteral("-saveall"), QStringLiteral("-o"), detached.path(), file});
        const auto contentOf = [&](const char* name) {
            QFile attached(detached.filePath(QString::fromLatin1(name)));
            return attached.open(QIODevice::ReadOnly) ? attached.readAll().toStdString()
                                                      : std::string();
        };
        QCOMPARE(contentOf("evidence.json"), evidenceJson(report));
        QCOMPARE(contentOf("matches.csv"), matchesCsv(report));
        const auto digest = QString::fromStdString(hexOf(sha256Of(evidenceJson(report))));
        QCOMPARE(textOf(file).count(digest), pagesOf(file) + 1); // and once in the appendix
        QVERIFY(output("pdfinfo", {QStringLiteral("-custom"), file}).contains(digest));
        const auto stated = readPdfEvidence(file.toStdString());
        QVERIFY(stated);
        QCOMPARE(stated->state, PdfState::Report);
        QCOMPARE(stated->stated.evidence.stated, digest.toStdString());
    }

    void theFileIsSoundAndHasAnOutline()
    {
        const QString file = written(reportOf(2), "outline.pdf");
        QVERIFY(output("qpdf", {QStringLiteral("--check"), file})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
        const QString json = output("qpdf", {QStringLiteral("--json"), file});
        for (const char* title :
             {"Summary", "Materials and method", "Limitations", "Match 2: First"})
            QVERIFY2(json.contains(QLatin1String(title)), title);
        const QString info = output("pdfinfo", {file});
        QVERIFY(info.contains(QStringLiteral("Sample report: Second Hand")));
        QVERIFY(info.contains(QStringLiteral("A4")));
        QVERIFY(json.contains(QStringLiteral("\"/Lang\": \"u:en\"")));
    }

    void theSameReportGivesTheSameBytes()
    {
        const auto bytesOf = [&](const Report& report, const char* name) {
            QFile file(written(report, name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        Report report = reportOf(2);
        const QByteArray one = bytesOf(report, "one.pdf");
        QVERIFY(!one.isEmpty());
        QCOMPARE(bytesOf(report, "two.pdf"), one);
        report.createdAt += 86'400;
        QVERIFY(bytesOf(report, "later.pdf") != one);
        // Without the dates nothing is left of the difference.
        const auto plain = [&](const char* name) {
            QString text = textOf(m_folder.filePath(QString::fromLatin1(name)));
            return text.remove(
                QRegularExpression(QStringLiteral("2026-11-2[34] \\d\\d:\\d\\d UTC")));
        };
        QCOMPARE(plain("later.pdf"), plain("one.pdf"));
    }

    void lettersAreForAmerica()
    {
        PdfOptions options;
        options.page.paper = PaperSize::Letter;
        const auto file = m_folder.filePath(QStringLiteral("letter.pdf"));
        QVERIFY(writePdf(reportOf(1), file.toStdString(), options).ok());
        QVERIFY(output("pdfinfo", {file}).contains(QStringLiteral("612 x 792 pts")));
        QCOMPARE(paperOf(QLocale(QStringLiteral("en_US"))), PaperSize::Letter);
        QCOMPARE(paperOf(QLocale(QStringLiteral("de_DE"))), PaperSize::A4);
    }

    void aStoppedReportLeavesNothing()
    {
        std::stop_source stop;
        int pages = 0;
        PdfOptions options;
        options.stop = stop.get_token();
        options.progress = [&](int done, int) {
            pages = done;
            stop.request_stop();
        };
        const fs::path file = m_folder.filePath(QStringLiteral("stopped.pdf")).toStdString();
        QCOMPARE(writePdf(reportOf(3), file, options).error().code, ErrorCode::Cancelled);
        QCOMPARE(pages, 1);
        QVERIFY(!fs::exists(file));
    }

    void mapsMayBeMissing()
    {
        Report report = reportOf(1);
        withoutMaps(report);
        const QString file = written(report, "bare.pdf");
        QVERIFY(!output("pdfimages", {QStringLiteral("-list"), file})
                     .contains(QStringLiteral(" image ")));
        QVERIFY(textOf(file).contains(QStringLiteral("0:00:12.100")));
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
