#include "core/report/pdf/pdf_evidence.h"
#include "tests/core/report/report_pdf.h"
#include "tests/core/report/some_report.h"
#include "tests/support/media_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace stemma;

class TestPdfEvidence : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    static StatedEvidence stated() { return test::statedOf(test::reportOf(3)); }

    QByteArray goodPdf() const
    {
        test::writeReportPdf(path("good.pdf"), stated());
        return test::readBytes(path("good.pdf"));
    }

    PdfState stateOf(const QByteArray& bytes) const
    {
        if (!test::writeBytes(path("some.pdf"), bytes))
            qFatal("cannot write some.pdf");
        const auto read = readPdfEvidence(path("some.pdf"));
        return read ? read->state : PdfState::NoReport;
    }

private Q_SLOTS:
    void whatIsAttachedComesBack()
    {
        const auto expected = stated();
        test::writeReportPdf(path("report.pdf"), expected);
        const auto read = readPdfEvidence(path("report.pdf"));
        QVERIFY(read.ok());
        QCOMPARE(read->state, PdfState::Report);
        QCOMPARE(read->stated.evidence.content, expected.evidence.content);
        QCOMPARE(read->stated.evidence.stated, expected.evidence.stated);
        QCOMPARE(read->stated.matches.content, expected.matches.content);
        QCOMPARE(read->stated.matches.stated, expected.matches.stated);
        QCOMPARE(read->stated.carrier, EvidenceCarrier::Pdf);
    }

    void whatIsMissingIsMissing()
    {
        auto some = stated();
        some.evidence.content.reset();
        some.matches.stated.clear();
        test::writeReportPdf(path("some.pdf"), some);
        const auto read = readPdfEvidence(path("some.pdf"));
        QVERIFY(read.ok());
        QCOMPARE(read->state, PdfState::Report);
        QVERIFY(!read->stated.evidence.content);
        QCOMPARE(read->stated.evidence.stated, some.evidence.stated);
        QVERIFY(read->stated.matches.content);
        QVERIFY(read->stated.matches.stated.empty());
    }

    void whatIsNoReportSaysWhat()
    {
        const QByteArray good = goodPdf();
        QCOMPARE(stateOf(good), PdfState::Report);
        QCOMPARE(stateOf({}), PdfState::Empty);
        QCOMPARE(stateOf("This is a letter, whatever its name says.\n"), PdfState::NotPdf);
        QCOMPARE(stateOf("%PDF-1.7\nand nothing else"), PdfState::Damaged);
        QCOMPARE(stateOf(good.left(good.size() / 2)), PdfState::Damaged);
        QCOMPARE(stateOf(good.left(good.size() - 20)), PdfState::Damaged);
        QCOMPARE(stateOf(good.mid(100)), PdfState::NotPdf);

        test::writeReportPdf(path("other.pdf"), {});
        QCOMPARE(stateOf(test::readBytes(path("other.pdf"))), PdfState::NoReport);
        test::writeReportPdf(path("locked.pdf"), stated(), "secret");
        QCOMPARE(stateOf(test::readBytes(path("locked.pdf"))), PdfState::Encrypted);
        test::writeAmbiguousPdf(path("twice.pdf"), stated());
        QCOMPARE(stateOf(test::readBytes(path("twice.pdf"))), PdfState::Damaged);

        const auto folder = readPdfEvidence(path("."));
        QVERIFY(folder.ok());
        QCOMPARE(folder->state, PdfState::NotPdf);
    }

    void whatCannotBeReadIsAnError()
    {
        const auto missing = readPdfEvidence(path("nowhere.pdf"));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
        QCOMPARE(missing.error().path, path("nowhere.pdf"));
        if (geteuid() == 0)
            QSKIP("root may read everything");
        QVERIFY(test::writeBytes(path("secret.pdf"), "%PDF-1.7"));
        std::filesystem::permissions(path("secret.pdf"), std::filesystem::perms::none);
        const auto refused = readPdfEvidence(path("secret.pdf"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    }

    /// Pages are not compared with anything, but what cannot be read of them is told.
    void damageInAnyStreamShows()
    {
        const QByteArray good = goodPdf();
        int streams = 0;
        for (auto at = good.indexOf("\nstream\n"); at > 0;
             at = good.indexOf("\nstream\n", at + 1)) {
            const auto last = good.indexOf("endstream", at) - 3;
            for (const auto place : {at + 10, (at + last) / 2, last}) {
                QByteArray pdf = good;
                pdf[place] = static_cast<char>(pdf[place] ^ 0x04);
                QCOMPARE(stateOf(pdf), PdfState::Damaged);
            }
            ++streams;
        }
        QVERIFY(streams >= 4); // the page, evidence.json, matches.csv, packed objects
    }

    /// Any byte may be another one: nothing breaks, and whoever is told "a report" gets evidence that is the
    /// same, or that its digest gives away.
    void noByteChangesUnnoticed()
    {
        const QByteArray good = goodPdf();
        const auto expected = stated();
        int told = 0;
        int tried = 0;
        const auto step = std::max<qsizetype>(1, good.size() / 300);
        for (qsizetype at = 0; at < good.size(); at += step) {
            for (const int bits : {0x01, 0x80, 0xFF}) {
                ++tried;
                QByteArray pdf = good;
                pdf[at] = static_cast<char>(pdf[at] ^ bits);
                QVERIFY(test::writeBytes(path("some.pdf"), pdf));
                const auto read = readPdfEvidence(path("some.pdf"));
                QVERIFY(read.ok());
                if (read->state != PdfState::Report) {
                    ++told;
                    continue;
                }
                const auto& evidence = read->stated.evidence;
                const bool same = evidence.content == expected.evidence.content;
                const bool vouched = evidence.content
                    && digestFromHex(evidence.stated) == sha256Of(*evidence.content);
                QVERIFY2(same || !vouched, qPrintable(QString::number(at)));
            }
        }
        QVERIFY(told > 3 * tried / 4);
    }
};

QTEST_GUILESS_MAIN(TestPdfEvidence)
#include "tst_pdf_evidence.moc"
