#include "core/report/evidence.h"
#include "core/report/utc_time.h"
#include "tests/core/report/some_report.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace stemma;
using namespace stemma::test;
using Json = nlohmann::json;

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsWhatWasComparedFoundAndDecided()
    {
        const Json json = Json::parse(evidenceJson(reportOf(2)));
        QVERIFY(json["schema"] == Json("stemma-evidence"));
        QVERIFY(json["version"] == Json(evidenceVersion));
        QVERIFY(json["method"]["library_tracks"] == Json(1204));
        QCOMPARE(json["exhibits"].size(), std::size_t{3});
        QVERIFY(json["exhibits"][0]["role"] == Json("query"));
        QVERIFY(json["exhibits"][1]["exhibit"] == Json("B"));
        QVERIFY(
            json["exhibits"][1]["file_sha256"] == Json(hexOf(sha256Of("/music/old/first.ogg"))));
        QVERIFY(json["exhibits"][0]["file_modified"] == Json("2020-09-13T12:26:40Z"));
        const Json& match = json["matches"][0];
        QVERIFY(match["reference"] == Json("B"));
        QVERIFY(match["query"]["start"] == Json(12.1));
        QVERIFY(match["tempo_ratio"] == Json(1.124));
        QVERIFY(match["duplicates"] == Json({"C"}));
        QVERIFY(match["review"]["verdict"] == Json("confirmed"));
        QVERIFY(json["matches"][1]["review"]["verdict"] == Json("none"));
        QCOMPARE(json["decisions"].size(), std::size_t{3});
        QVERIFY(json["decisions"][0]["at"] == Json("2026-11-23T05:00:00.250Z"));
        QVERIFY(json["decisions"][0]["match"] == Json(1));
        QVERIFY(json["decisions"][1]["new"] == Json("direct_sample"));
    }

    void itIsTheSameWheneverAndForWhomeverItIsWritten()
    {
        Report one = reportOf(2);
        Report other = reportOf(2);
        other.createdAt += 3600;
        other.askedAt += 1000;
        other.cover = {"Case 7", "Ada", "Label"};
        QCOMPARE(evidenceJson(one), evidenceJson(other));
        other.matches[1].review.verdict = Verdict::Unsure;
        QVERIFY(evidenceJson(one) != evidenceJson(other));
        other = reportOf(2);
        other.matches[0].match.pitchShift = std::nextafter(other.matches[0].match.pitchShift, 9);
        QVERIFY(evidenceJson(one) != evidenceJson(other));
    }

    void namesThatAreNoUtf8KeepTheirBytes()
    {
        Report report = reportOf(0);
        report.query.path = "/music/\xff.ogg";
        report.query.info.tags.title = "\xfe";
        const Json json = Json::parse(evidenceJson(report));
        QVERIFY(json["exhibits"][0]["path"] == Json("/music/\xef\xbf\xbd.ogg"));
        QVERIFY(json["exhibits"][0]["path_bytes"] == Json("2f6d757369632fff2e6f6767"));
    }

    void decisionsAboutWhatIsNotListedHaveNoNumber()
    {
        Report report = reportOf(1);
        report.history[0].match = 5;
        const Json json = Json::parse(evidenceJson(report));
        QVERIFY(json["decisions"][0]["match"].is_null());
    }

    void aReportIsNamedByItsDigest()
    {
        QCOMPARE(reportId(sha256Of("abc")), std::string("BA78-16BF-8F01"));
    }

    void exhibitsHaveLetters()
    {
        QCOMPARE(exhibitLetter(0), std::string("A"));
        QCOMPARE(exhibitLetter(25), std::string("Z"));
        QCOMPARE(exhibitLetter(26), std::string("AA"));
        QCOMPARE(exhibitLetter(702), std::string("AAA"));
    }

    void timesAreIso8601()
    {
        QCOMPARE(utcTime(0), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(utcTime(951'782'400'007), std::string("2000-02-29T00:00:00.007Z"));
        QCOMPARE(utcTime(-1), std::string("1969-12-31T23:59:59.999Z"));
    }
};

QTEST_APPLESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
