// Holds what is written, its schema and its description against each other.
#include "core/report/evidence.h"
#include "tests/core/report/some_report.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <set>

using namespace stemma;
using namespace stemma::test;
using Json = nlohmann::json;

namespace
{

const std::string folder = STEMMA_SOURCE_DIR "/core/report/";

std::string contentOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A report in which nothing is missing.
Report fullReport()
{
    Report report = reportOf(2);
    report.method.options.region = TimeRange{1, 2};
    report.query.damage = AudioDamage{12.5, true, "cut"};
    report.query.path = "/music/\xff.ogg";
    report.matches[0].review.alignment = HandAlignment{0.01, 1.1, 2};
    report.matches[0].match.reasons.onsetAgreement = 0.4;
    report.matches[0].match.reasons.runnerUp = 0.1;
    report.history[1].origin = ReviewOrigin::CarriedOver;
    report.history[1].carriedFrom = QueryId{2};
    return report;
}

void addNames(const Json& json, std::set<std::string>& names)
{
    if (json.is_object())
        for (const auto& [name, value] : json.items()) {
            names.insert(name);
            addNames(value, names);
        }
    else if (json.is_array())
        for (const Json& value : json)
            addNames(value, names);
}

void addProperties(const Json& schema, std::set<std::string>& names)
{
    if (!schema.is_structured())
        return;
    if (schema.is_object() && schema.contains("properties"))
        for (const auto& [name, value] : schema["properties"].items())
            names.insert(name);
    for (const Json& part : schema)
        addProperties(part, names);
}

QString joined(const std::set<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list.join(QLatin1Char(' '));
}

} // namespace

class EvidenceSchemaTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Empty when the evidence is valid; names that the schema does not know are refused, too.
    QString complaint(const std::string& evidence)
    {
        Json schema = Json::parse(contentOf(folder + "evidence.schema.json"));
        schema["additionalProperties"] = false;
        for (Json& definition : schema["$defs"]) {
            if (definition.contains("properties"))
                definition["additionalProperties"] = false;
        }
        const std::string base = m_folder.path().toStdString();
        std::ofstream(base + "/schema.json") << schema;
        std::ofstream(base + "/evidence.json") << evidence;
        QProcess python;
        python.setWorkingDirectory(m_folder.path());
        python.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import json, jsonschema\n"
                            "schema = json.load(open('schema.json'))\n"
                            "jsonschema.Draft202012Validator.check_schema(schema)\n"
                            "jsonschema.Draft202012Validator(schema).validate(\n"
                            "    json.load(open('evidence.json', encoding='utf-8')))\n")});
        if (!python.waitForFinished() || python.exitStatus() != QProcess::NormalExit)
            return QStringLiteral(
                "python3 could not be run; the package python3-jsonschema has it");
        return python.exitCode() == 0 ? QString()
                                      : QString::fromUtf8(python.readAllStandardError()) + u'!';
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void whatIsWrittenIsValid()
    {
        for (const Report& report : {fullReport(), reportOf(0), reportOf(1)}) {
            const QString why = complaint(evidenceJson(report));
            QVERIFY2(why.isEmpty(), qPrintable(why));
        }
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::newRow("version") << "/version"
                                 << "2";
        QTest::newRow("a digest") << "/exhibits/0/file_sha256"
                                  << "\"12\"";
        QTest::newRow("a reference in the place of the query") << "/exhibits/0/role"
                                                               << "\"reference\"";
        QTest::newRow("a verdict") << "/matches/0/review/verdict"
                                   << "\"maybe\"";
        QTest::newRow("a score") << "/matches/1/score"
                                 << "1.5";
        QTest::newRow("a new name") << "/matches/1/colour"
                                    << "1";
        QTest::newRow("an instant") << "/decisions/0/at"
                                    << "\"yesterday\"";
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        Json evidence = Json::parse(evidenceJson(fullReport()));
        evidence[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        QVERIFY(complaint(evidence.dump()).contains(QStringLiteral("ValidationError")));
    }

    void allNamesAreDescribed()
    {
        std::set<std::string> written;
        addNames(Json::parse(evidenceJson(fullReport())), written);
        std::set<std::string> inSchema;
        addProperties(Json::parse(contentOf(folder + "evidence.schema.json")), inSchema);
        QCOMPARE(joined(inSchema), joined(written));

        std::set<std::string> described;
        const QRegularExpression row(
            QStringLiteral("^\\| `(\\w+)` \\|"), QRegularExpression::MultilineOption);
        auto rows = row.globalMatch(QString::fromStdString(contentOf(folder + "EVIDENCE.md")));
        while (rows.hasNext())
            described.insert(rows.next().captured(1).toStdString());
        QCOMPARE(joined(described), joined(written));
    }
};

QTEST_APPLESS_MAIN(EvidenceSchemaTest)
#include "tst_evidence_schema.moc"
