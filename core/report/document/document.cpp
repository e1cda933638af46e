#include "core/report/document/document.h"

#include "core/report/document/match_section.h"
#include "core/report/evidence.h"
#include "core/report/utc_time.h"
#include "core/report/words/html_words.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace stemma
{
using namespace words;

namespace
{

class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportDocument)
};

void addTerm(TermList& list, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        list.terms.push_back({name, text});
}

QStringList introductionOf(const Report& report)
{
    QStringList lines;
    const auto add = [&](const QString& sentence, const std::string& who) {
        if (const QString name = oneLine(who); !name.isEmpty())
            lines << sentence.arg(name);
    };
    add(DocumentText::tr("Case: %1"), report.cover.caseName);
    add(DocumentText::tr("Prepared by: %1"), report.cover.preparedBy);
    add(DocumentText::tr("Prepared for: %1"), report.cover.preparedFor);
    lines << DocumentText::tr("Date: %1").arg(dateOf(report.createdAt));
    return lines;
}

DocumentSection summaryOf(const Report& report)
{
    DocumentSection section{
        QStringLiteral("summary"), DocumentText::tr("Summary"), 2, {finding(report)}};
    if (!report.matches.empty()) {
        DocumentTable table{
            DocumentText::tr("Matches"),
            {DocumentText::tr("No."), DocumentText::tr("Reference"), DocumentText::tr("Query"),
             DocumentText::tr("Stretch"), DocumentText::tr("Pitch"), DocumentText::tr("Score"),
             DocumentText::tr("Verdict")},
            {}};
        for (std::size_t i = 0; i < report.matches.size(); ++i) {
            const ReportedMatch& reported = report.matches[i];
            const Match& match = reported.match;
            table.rows.push_back(
                {QString::number(i + 1), nameOf(report.referenceOf(reported)),
                 timeSpan(match.query), stretch(match.tempoRatio), pitch(match.pitchShift),
                 score(match.score) + QLatin1Char(' ') + bandWord(match.band),
                 verdictLabel(reported.review.verdict)});
        }
        section.blocks.emplace_back(std::move(table));
    }
    if (report.unlisted > 0)
        section.blocks.emplace_back(DocumentText::tr(
            "%n match(es) with a lower score are not listed.", nullptr, report.unlisted));
    section.blocks.emplace_back(
        DocumentText::tr("An automated comparison with human review; not a legal opinion."));
    return section;
}

TermList exhibitTerms(const Exhibit& exhibit)
{
    //: %1 is a letter, %2 the name of a recording.
    TermList list{
        DocumentText::tr("Exhibit %1: %2")
            .arg(QString::fromStdString(exhibit.letter), nameOf(exhibit)),
        {}};
    const AudioTags& tags = exhibit.info.tags;
    addTerm(
        list, DocumentText::tr("Role"),
        exhibit.track ? DocumentText::tr("Reference") : DocumentText::tr("Query"));
    addTerm(list, DocumentText::tr("Album"), oneLine(tags.album));
    addTerm(list, DocumentText::tr("Year"), oneLine(tags.year));
    addTerm(list, QStringLiteral("ISRC"), oneLine(tags.isrc));
    addTerm(list, DocumentText::tr("File"), pathOf(exhibit.path));
    addTerm(list, DocumentText::tr("Length"), timeCode(exhibit.seconds));
    addTerm(list, DocumentText::tr("Format"), formatOf(exhibit.info.format));
    if (exhibit.damage)
        addTerm(
            list, DocumentText::tr("Damage"),
            DocumentText::tr("at %1").arg(timeCode(exhibit.damage->atSeconds)));
    if (exhibit.digests) {
        addTerm(
            list, DocumentText::tr("SHA-256 of the file"),
            QString::fromStdString(hexOf(exhibit.digests->file)));
        addTerm(
            list, DocumentText::tr("SHA-256 of the sound"),
            QString::fromStdString(hexOf(exhibit.digests->sound)));
    } else {
        addTerm(
            list, QStringLiteral("SHA-256"),
            DocumentText::tr("none was taken while the file was there"));
    }
    return list;
}

DocumentSection materialsOf(const Report& report)
{
    DocumentSection section{
        QStringLiteral("materials"),
        DocumentText::tr("Materials"),
        2,
        {exhibitTerms(report.query)}};
    for (const Exhibit& reference : report.references)
        section.blocks.emplace_back(exhibitTerms(reference));
    return section;
}

DocumentSection methodOf(const Report& report)
{
    const ReportMethod& method = report.method;
    const Sha256Digest evidence = sha256Of(evidenceJson(report));
    TermList list{DocumentText::tr("Programs and settings"), {}};
    addTerm(list, DocumentText::tr("Program"), QStringLiteral("Stemma ") + oneLine(method.program));
    addTerm(list, DocumentText::tr("Encoder"), oneLine(method.encoder));
    addTerm(list, DocumentText::tr("Reranker"), oneLine(method.reranker));
    addTerm(
        list, DocumentText::tr("Library"),
        DocumentText::tr("%1 recordings, revision %2")
            .arg(
                QLocale().toString(method.libraryTracks),
                QLocale().toString(method.libraryRevision)));
    addTerm(list, DocumentText::tr("Listed from a score of"), score(method.shownFrom));
    if (method.options.region)
        addTerm(list, DocumentText::tr("Searched part"), timeSpan(*method.options.region));
    addTerm(list, DocumentText::tr("Asked"), dateOf(report.askedAt / 1000));
    addTerm(list, DocumentText::tr("Report"), QString::fromStdString(reportId(evidence)));
    addTerm(
        list, DocumentText::tr("SHA-256 of the evidence"), QString::fromStdString(hexOf(evidence)));
    return {QStringLiteral("method"), DocumentText::tr("Method"), 2, {std::move(list)}};
}

DocumentSection setAsideOf(const Report& report)
{
    DocumentSection section{
        QStringLiteral("set-aside"), DocumentText::tr("Rejected and uncertain matches"), 2, {}};
    DocumentTable table{
        DocumentText::tr("Rejected and uncertain matches"),
        {DocumentText::tr("No."), DocumentText::tr("Reference"), DocumentText::tr("Verdict"),
         DocumentText::tr("Notes")},
        {}};
    for (std::size_t i = 0; i < report.matches.size(); ++i) {
        const ReportedMatch& reported = report.matches[i];
        const Verdict verdict = reported.review.verdict;
        if (verdict == Verdict::Rejected || verdict == Verdict::Unsure)
            table.rows.push_back(
                {QString::number(i + 1), nameOf(report.referenceOf(reported)),
                 verdictLabel(verdict), oneLine(reported.review.notes)});
    }
    if (table.rows.empty())
        section.blocks.emplace_back(DocumentText::tr("There are none."));
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

DocumentSection recordOf(const Report& report)
{
    DocumentSection section{
        QStringLiteral("record"), DocumentText::tr("Record of decisions"), 2, {}};
    if (report.history.empty()) {
        section.blocks.emplace_back(DocumentText::tr("Nothing was decided."));
        return section;
    }
    DocumentTable table{
        DocumentText::tr("Decisions, oldest first"),
        {DocumentText::tr("Time"), DocumentText::tr("User"), DocumentText::tr("Match"),
         DocumentText::tr("Field"), DocumentText::tr("Before"), DocumentText::tr("After"),
         DocumentText::tr("Origin")},
        {}};
    for (const ReviewEvent& event : report.history) {
        QString number = QStringLiteral("\u2013"); // not listed, or the query as a whole
        for (std::size_t i = 0; i < report.matches.size(); ++i) {
            if (report.matches[i].place == event.match)
                number = QString::number(i + 1);
        }
        table.rows.push_back(
            {QString::fromStdString(utcTime(event.at)), oneLine(event.user), number,
             fieldLabel(event.change.field), valueLabel(event.change.field, event.oldValue),
             valueLabel(event.change.field, event.change.value), originLabel(event.origin)});
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace

ReportDocument documentOf(const Report& report)
{
    ReportDocument document{
        DocumentText::tr("Sample report: %1").arg(nameOf(report.query)),
        introductionOf(report),
        {}};
    auto& sections = document.sections;
    sections.push_back(summaryOf(report));
    sections.push_back(materialsOf(report));
    sections.push_back(methodOf(report));
    sections.push_back(
        {QStringLiteral("timeline"),
         DocumentText::tr("Time line"),
         2,
         {DocumentFigure{
             {}, timelineAlternative(report), DocumentText::tr("Matches in the query")}}});
    sections.push_back({QStringLiteral("matches"), DocumentText::tr("Matches"), 2, {}});
    if (report.matches.empty())
        sections.back().blocks.emplace_back(DocumentText::tr("There are none."));
    for (std::size_t i = 0; i < report.matches.size(); ++i)
        sections.push_back(matchSection(report, i));
    sections.push_back(setAsideOf(report));
    sections.push_back({QStringLiteral("limitations"), DocumentText::tr("Limitations"), 2, {}});
    for (const QString& sentence : documentLimitations(report))
        sections.back().blocks.emplace_back(sentence);
    sections.push_back(recordOf(report));
    return document;
}

} // namespace stemma
